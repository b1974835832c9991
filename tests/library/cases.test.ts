import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatProblems, readContent } from "@/lib/library";

// A case is a folder: content/ as an editor wrote it, and expected.txt, the whole report on it. To add one, make the
// content, run `npx vitest tests/library -u`, and read the expected.txt that it wrote.
const cases = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(cases.map(({ name }) => name))("%s", async (name) => {
  const root = join(import.meta.dirname, name, "content");
  const report = formatProblems(readContent(root).problems).replaceAll(root, "<content>");
  await expect(`${report}\n`).toMatchFileSnapshot(join(import.meta.dirname, name, "expected.txt"));
});

test("the folder that is missing stays missing", () => {
  expect(existsSync(join(import.meta.dirname, "missing-folder", "content"))).toBe(false);
});
