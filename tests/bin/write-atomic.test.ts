import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeTogether } from "@/bin/write-atomic";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "zhengdu-write-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const NAMES = ["a.txt", "a.json", "a.md"];
const written = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

test.each([
  ["half of a draft is written", 0],
  ["no file has taken its place", 0],
  ["some files have taken their place", 2],
])("a process killed when %s leaves every file whole, and the next run clears up behind it", (when, placed) => {
  const folder = mkdtempSync(join(root, "killed-"));
  for (const name of NAMES) writeFileSync(join(folder, name), "old");
  const program = ["bin/run-typescript.mjs", "tests/bin/killed-write.ts"];
  const { signal } = spawnSync(process.execPath, [...program, folder, when, ...NAMES]);
  expect(signal).toBe("SIGKILL");
  const left = written(folder);
  expect(NAMES.map((name) => left[name])).toEqual(NAMES.map((_name, n) => (n < placed ? "new" : "old")));
  expect(Object.keys(left).length).toBeGreaterThan(NAMES.length);
  writeTogether(NAMES.map((name) => [join(folder, name), "newer"]));
  expect(written(folder)).toEqual(Object.fromEntries(NAMES.map((name) => [name, "newer"])));
});

test("what cannot be written leaves no draft, and drafts of others stay", () => {
  const folder = mkdtempSync(join(root, "failed-"));
  mkdirSync(join(folder, "b"));
  // Process 1 is alive on every system, and a number is no draft's without the name before it.
  for (const name of ["a.1", "b.1", "c.99999999"]) writeFileSync(join(folder, name), "theirs");
  expect(() =>
    writeTogether([
      [join(folder, "a"), "new"],
      [join(folder, "b"), "new"],
    ]),
  ).toThrow(/b'?$/u);
  expect(readdirSync(folder).toSorted()).toEqual(["a", "a.1", "b", "b.1", "c.99999999"]);
});
