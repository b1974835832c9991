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

/** A process that is killed by the system at a call of the file system, as by a user or a machine that stops. */
const killed = (folder: string, call: string) => `
  import fs from "node:fs";
  import { syncBuiltinESMExports } from "node:module";
  const { writeFileSync, renameSync } = fs;
  let calls = 0;
  const die = () => process.kill(process.pid, "SIGKILL");
  ${call}
  syncBuiltinESMExports();
  const { writeTogether } = await import("./bin/write-atomic");
  writeTogether(${JSON.stringify(NAMES)}.map((name) => ["${folder}/" + name, "new"]));`;

test.each([
  ["half of a draft is written", "fs.writeFileSync = (file) => { writeFileSync(file, 'ne'); die(); };", 0],
  ["no file has taken its place", "fs.renameSync = die;", 0],
  [
    "some files have taken their place",
    "fs.renameSync = (from, to) => { if (calls++ === 2) die(); renameSync(from, to); };",
    2,
  ],
])("a process killed when %s leaves every file whole, and the next run clears up behind it", (_, call, placed) => {
  const folder = mkdtempSync(join(root, "killed-"));
  for (const name of NAMES) writeFileSync(join(folder, name), "old");
  const { signal } = spawnSync(process.execPath, [
    "--import",
    "tsx",
    "--input-type=module",
    "-e",
    killed(folder, call),
  ]);
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
