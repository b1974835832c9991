import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseArticle } from "@/lib/article";
import { formatProblems } from "@/lib/library";

// A case is a folder: input.md as an editor wrote it, and what becomes of it. To add one, write the input, run
// `npx vitest tests/article -u`, and read the file that it wrote.
const casesIn = (folder: string) => readdirSync(join(import.meta.dirname, folder));

function parseCase(folder: string, name: string) {
  const path = join(import.meta.dirname, folder, name, "input.md");
  return parseArticle({ file: "input.md", markdown: readFileSync(path, "utf8"), bodyLine: 1 });
}

test.each(casesIn("fixtures"))("makes the tree of %s", async (name) => {
  const { article } = parseCase("fixtures", name);
  const file = join(import.meta.dirname, "fixtures", name, "tree.json");
  await expect(`${JSON.stringify(article, null, 2)}\n`).toMatchFileSnapshot(file);
});

test.each(casesIn("problems"))("tells what is wrong with %s", async (name) => {
  const { problems } = parseCase("problems", name);
  const lines = `${formatProblems(problems)}\n`;
  await expect(lines).toMatchFileSnapshot(join(import.meta.dirname, "problems", name, "expected.txt"));
});

test.each(casesIn("fixtures").filter((name) => name !== "four-heading-levels"))("finds no problem in %s", (name) => {
  expect(parseCase("fixtures", name).problems).toEqual([]);
});
