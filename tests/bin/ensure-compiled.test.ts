import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ensureCompiled } from "@/bin/ensure-compiled";
import { COMPILED_FOLDER } from "@/lib/trie";

const FOLDER = join(process.cwd(), COMPILED_FOLDER);
const timeOf = (name: string) => statSync(join(FOLDER, name)).mtimeMs;

test("compiles the dictionaries when their sources have changed, and not otherwise", async () => {
  await ensureCompiled(process.cwd());
  const before = timeOf("from-zh-hans.v8");
  await ensureCompiled(process.cwd());
  expect(timeOf("from-zh-hans.v8")).toBe(before);

  writeFileSync(join(FOLDER, "inputs.sha256"), "of other sources");
  await ensureCompiled(process.cwd());
  expect(timeOf("from-zh-hans.v8")).toBeGreaterThan(before);
});
