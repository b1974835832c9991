import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importCopies } from "@/bin/import-copies";
import { call } from "./call";

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "zhengdu-inputs-"));
  mkdirSync(join(root, "content", "articles"), { recursive: true });
  cpSync("content/site.yaml", join(root, "content", "site.yaml"));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const { status, stdout, stderr } = await call((output) =>
    importCopies(args, { ...process.env, ZHENGDU_CONTENT: join(root, "content") }, output),
  );
  return { code: status, out: stdout, err: stderr };
}

const PROSE = "坚持新发展理念不动摇，畅通产业循环、市场循环、经济社会循环，打好产业基础高级化攻坚战。";

test("reports on several files are one on each line, and a file that is not there stops none of them", async () => {
  const files = ["several-a.txt", "nowhere.txt", "several-b.txt"].map((name) => join(root, name));
  for (const [n, file] of files.entries()) if (n !== 1) writeFileSync(file, `${PROSE}${n}\n`);
  const { code, out, err } = await run(...files, "--json");
  expect(code).toBe(2);
  expect(err).toMatch(/^There is no .*nowhere\.txt\.\n/u);
  const lines = out.trim().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as { source: { name: string } }).source.name)).toEqual([
    "several-a.txt",
    "several-b.txt",
  ]);
});

test("a file that is too large is told with its own size", async () => {
  const file = join(root, "large.txt");
  writeFileSync(file, Buffer.alloc(12.5 * 1024 * 1024, "一"));
  const { code, err } = await run(file, "--dry-run");
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/large\.txt: the file has 12\.5 MB; at most 10 MB are read\n$/u),
  ]);
});
