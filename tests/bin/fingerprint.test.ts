import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isBuilt, STAMP } from "@/bin/ensure-built";
import { fingerprint } from "@/bin/fingerprint";

let root = "";
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "zhengdu-fingerprint-"));
  write("app/page.tsx", "export {};");
  write("content/articles/a.md", "放管服");
  write("package-lock.json", "{}");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test("stays the same while only the times of files change", () => {
  const before = fingerprint(root, {});
  utimesSync(join(root, "content/articles/a.md"), 1, 1);
  write(".git/HEAD", "ref");
  write("README.md", "text");
  write("content/articles/.a.md.swp", "an editor's");
  expect(fingerprint(root, {})).toBe(before);
});

test.each([
  ["a file changes", () => write("content/articles/a.md", "放管")],
  ["a file comes", () => write("lib/new.ts", "")],
  ["a file goes", () => rmSync(join(root, "package-lock.json"))],
  ["text moves from one file to the next", () => (write("app/page.tsx", "export {}"), write("app/q.tsx", ";"))],
])("changes when %s", (_, change) => {
  const before = fingerprint(root, {});
  change();
  expect(fingerprint(root, {})).not.toBe(before);
});

test("follows the content to another folder, and the address", () => {
  const before = fingerprint(root, {});
  write("elsewhere/articles/a.md", "放管服");
  const elsewhere = join(root, "elsewhere");
  expect(fingerprint(root, { ZHENGDU_CONTENT: elsewhere })).toBe(before);
  write("elsewhere/articles/a.md", "放管");
  expect(fingerprint(root, { ZHENGDU_CONTENT: elsewhere })).not.toBe(before);
  expect(fingerprint(root, { ZHENGDU_URL: "https://zhengdu.example" })).not.toBe(before);
});

test("a build is current only with the stamp of what is there now", () => {
  const env: NodeJS.ProcessEnv = { NODE_ENV: "test" };
  expect(isBuilt(root, env)).toBe(false);
  write(`.next/${STAMP}`, fingerprint(root, env));
  expect(isBuilt(root, env)).toBe(true);
  expect(isBuilt(root, { ...env, ZHENGDU_DIST: ".next-fixtures" })).toBe(false);
  write("app/page.tsx", "");
  expect(isBuilt(root, env)).toBe(false);
});
