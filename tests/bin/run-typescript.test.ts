import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let root: string;
const RUNNER = resolve("bin/run-typescript.mjs");
const made = (name: string) => join(root, "node_modules/.cache/zhengdu-bin/program.ts", name);
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [RUNNER, "program.ts", ...args], { cwd: root, encoding: "utf8" });

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "zhengdu-run-"));
  writeFileSync(join(root, "tsconfig.json"), '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }');
  writeFileSync(join(root, "part.ts"), "export const part: string = 'first';");
  const program = 'import { part } from "@/part"; console.log(part, process.argv.slice(2)); process.exitCode = 3;';
  writeFileSync(join(root, "program.ts"), program);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("runs a program with its arguments, as it stands now, and bundles it only where it has changed", () => {
  expect(run("-x", "文")).toMatchObject({ status: 3, stdout: "first [ '-x', '文' ]\n", stderr: "" });
  const bundled = statSync(made("program.mjs")).mtimeMs;
  expect(run().stdout).toBe("first []\n");
  expect(statSync(made("program.mjs")).mtimeMs).toBe(bundled);
  writeFileSync(join(root, "part.ts"), "export const part: string = 'second one';");
  expect(run().stdout).toBe("second one []\n");
});

test("clears away what older sources gave, but not at once: another process may still load it", () => {
  for (const name of ["old.mjs", "new.mjs"]) writeFileSync(made(name), "");
  const days = Date.now() / 1000 - 2 * 24 * 60 * 60;
  utimesSync(made("old.mjs"), days, days);
  writeFileSync(join(root, "part.ts"), "export const part: string = 'third';");
  expect(run().stdout).toBe("third []\n");
  expect([existsSync(made("old.mjs")), existsSync(made("new.mjs"))]).toEqual([false, true]);
});

test("says where a fault of a program stands in its source", () => {
  writeFileSync(join(root, "part.ts"), "\n\nthrow new Error('no part');\nexport const part = 1;");
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toMatch(/part\.ts:3/u);
  writeFileSync(join(root, "part.ts"), "export const part: = 1;");
  expect(run().stderr).toMatch(/part\.ts:1:\d+: ERROR/u);
});
