import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importCopies } from "@/bin/import-copies";
import { readContent } from "@/lib/library";
import { call } from "./call";

let root: string;
let content: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "zhengdu-import-"));
  content = join(root, "content");
  mkdirSync(join(content, "articles"), { recursive: true });
  cpSync("content/site.yaml", join(content, "site.yaml"));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Calls the command; gives its exit code and what it printed. */
async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const { status, stdout, stderr } = await call((output) =>
    importCopies(args, { ...process.env, ZHENGDU_CONTENT: content }, output),
  );
  return { code: status, out: stdout, err: stderr };
}

const PROSE = "坚持新发展理念不动摇，畅通产业循环、市场循环、经济社会循环，打好产业基础高级化攻坚战。";
const MORE = "推动优势产能国际合作，深度融入共建倡议，将自贸片区打造成内陆改革试验场。";
const listed = () => readdirSync(join(content, "articles")).toSorted();

test("a copy becomes an article with the original and a report beside it, which is never written over by itself", async () => {
  // Its name gives no address, so the title has to.
  const file = join(root, "绿色.txt");
  const copy = Buffer.from(`\ufeff绿色发展纪要\r\n一、绿色\r\n${PROSE}\r\n`);
  writeFileSync(file, copy);
  const first = await run(file);
  expect([first.code, first.err]).toEqual([0, ""]);
  expect(first.out).toContain("explained");
  const made = ["lvse-fazhan-jiyao.damaged.txt", "lvse-fazhan-jiyao.md", "lvse-fazhan-jiyao.restoration.json"];
  expect(listed()).toEqual(made);
  expect(readFileSync(join(content, "articles", "lvse-fazhan-jiyao.damaged.txt"))).toEqual(copy);
  expect(readContent(content).problems.filter(({ severity }) => severity === "error")).toEqual([]);

  const article = join(content, "articles", "lvse-fazhan-jiyao.md");
  expect(readFileSync(article, "utf8")).toContain("restoredFrom: lvse-fazhan-jiyao.damaged.txt\n");
  writeFileSync(
    article,
    readFileSync(article, "utf8").replace("title: 绿色发展纪要", "title: 另题").replace("{#lvse}", "{#green}"),
  );
  const before = readFileSync(article, "utf8");
  const second = await run(file);
  expect(second.code).toBe(2);
  expect(second.err).toContain("is there already: --force");
  expect(readFileSync(article, "utf8")).toBe(before);
  expect((await run(file, "--force")).code).toBe(0);
  expect(readFileSync(article, "utf8")).toBe(before);
});

test("standard input to standard output, with all text in the body, writing nothing; an open place is exit code 1", () => {
  const before = listed();
  const input = `题目\n${PROSE}\n锟斤拷${PROSE}\n`;
  const options = {
    encoding: "utf8",
    input,
    env: { ...process.env, ZHENGDU_CONTENT: content },
    stdio: "pipe",
  } as const;
  let [code, out] = [0, ""];
  try {
    execFileSync(process.execPath, ["bin/run-typescript.mjs", "bin/import.ts", "-", "--stdout"], options);
  } catch (error) {
    ({ status: code, stdout: out } = error as { status: number; stdout: string });
  }
  expect(code).toBe(1);
  expect(out).toMatch(/^---\ntitle: 题目\n[\s\S]*\n---\n\n题目\n\n/u);
  expect(out).toContain(`锟斤拷${PROSE}`);
  expect(listed()).toEqual(before);
});

test("a second copy is heard, kept beside the article and heard again; what it disagrees in is exit code 1", async () => {
  const [file, second] = [join(root, "two-copies.txt"), join(root, "second.md")];
  writeFileSync(file, `两本对照\n${PROSE.replace("产业循环", "产业***")}\n${MORE}\n`);
  const witness = Buffer.from(`两本对照\n${PROSE}\n${MORE.replace("内陆", "沿海")}\n`);
  writeFileSync(second, witness);
  const first = await run(file, "--witness", second);
  expect([first.code, first.err]).toEqual([1, ""]);
  expect(first.out).toMatch(/witness second\.md .* 1 readings taken/u);
  expect(first.out).toMatch(/copies disagree \(1\)\n.* 内陆 +≠ +沿海/u);
  const made = (ending: string) => join(content, "articles", `two-copies${ending}`);
  // Not .md, since that would be an article itself.
  expect(readFileSync(made(".witness.markdown"))).toEqual(witness);
  expect(readContent(content).problems.filter(({ severity }) => severity === "error")).toEqual([]);

  const article = readFileSync(made(".md"), "utf8");
  expect(article).toContain(PROSE);
  const offset = readFileSync(made(".damaged.txt"), "utf8").indexOf("内陆");
  writeFileSync(made(".decisions.yaml"), `- {offset: ${offset}, before: 内陆, reading: 内陆, reason: 印本}\n`);
  expect((await run(made(".damaged.txt"), "--force")).code).toBe(0);
  expect(readFileSync(made(".md"), "utf8").replace("settled: 2", "settled: 0")).toBe(
    article.replace(/untouched: \d+/u, (all) => `untouched: ${Number(all.slice(11)) - 2}`),
  );
});

test("a witness that is no file, several, or of another text is one line and exit code 2", async () => {
  const file = join(root, "one.txt");
  writeFileSync(file, `${PROSE}\n`);
  expect(await run(file, "--witness", join(root, "nothing.txt"))).toMatchObject({ code: 2 });
  expect((await run(file, file, "--witness", file)).err).toContain("--witness is one file for one file.");
  const { code, err } = await run(file, "--witness", "README.md", "--dry-run");
  expect(code).toBe(2);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(err).toContain("the witness README.md is of another text");
});

test("what cannot be imported is one line and exit code 2, and does not stop the others", async () => {
  const folder = join(root, "folder");
  mkdirSync(folder);
  writeFileSync(join(folder, "a.txt"), "");
  writeFileSync(join(folder, "b.pdf"), "%PDF-1.4 broken");
  writeFileSync(join(folder, "c.txt"), `一、绿色\n${PROSE}\n`);
  const { code, out, err } = await run(folder, "--dry-run");
  expect(code).toBe(2);
  expect(err.trim().split("\n")).toEqual([
    expect.stringMatching(/^1 of 3: .*a\.txt$/u),
    expect.stringMatching(/a\.txt: the file is empty$/u),
    expect.stringMatching(/^2 of 3: .*b\.pdf$/u),
    expect.stringMatching(/b\.pdf: the PDF is damaged: print it to a new PDF$/u),
    expect.stringMatching(/^3 of 3: .*c\.txt$/u),
  ]);
  expect(out).toContain("c.txt");
});

test("two copies of one run that would be one article are two: the second is refused, also with --force", async () => {
  const files = ["甲.txt", "乙.txt"].map((name) => join(root, name));
  for (const [n, file] of files.entries()) writeFileSync(file, `同题两本\n${n === 0 ? PROSE : MORE}\n`);
  const { code, err } = await run(...files, "--force");
  expect(code).toBe(2);
  expect(err).toMatch(
    /乙\.txt: articles\/tongti-liangben\.md is made of .*甲\.txt just now: import it by itself, with a --slug\.\n$/u,
  );
  expect(readFileSync(join(content, "articles", "tongti-liangben.md"), "utf8")).toContain(PROSE);
});

test.each([
  ["2025-report-of-the-second-half.txt", "2025-report-of-the-second-half"],
  ["003.txt", "003"],
  ["Über_Alles.txt", "uber-alles"],
  ["报告 final.txt", "baogao-final"],
])("an untitled copy %s becomes %s", async (name, slug) => {
  const file = join(root, name);
  writeFileSync(file, `${PROSE}${name}\n`);
  const { code, out, err } = await run(file);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("no title was found: write one into the front matter");
  expect(listed()).toContain(`${slug}.md`);
});

test("an article of another text is not offered to be written over, and where it is all the same, it is kept", async () => {
  const own = join(content, "articles", "by-hand.md");
  const text = `---\ntitle: 手写\n---\n\n${MORE}\n`;
  writeFileSync(own, text);
  const file = join(root, "by-hand.txt");
  writeFileSync(file, `${PROSE}\n`);
  const refused = await run(file);
  expect(refused.code).toBe(2);
  expect(refused.err).toMatch(/articles\/by-hand\.md is there already, with another text: name another --slug\.\n$/u);
  const forced = await run(file, "--force");
  expect(forced.code).toBe(1);
  expect(forced.err).toContain("it is kept as by-hand.md.bak");
  expect(readFileSync(`${own}.bak`, "utf8")).toBe(text);
  const now = readFileSync(own, "utf8");
  expect(now).toContain("title: 手写\n");
  expect(now).toContain(PROSE);
  // Of the same text there is nothing to keep.
  expect((await run(file, "--force")).err).toBe("");
  writeFileSync(file, `${MORE}\n`);
  expect((await run(file, "--force")).err).toContain("it is kept as by-hand.md.bak2");
  expect(readFileSync(join(content, "articles", "by-hand.damaged.txt.bak"), "utf8")).toBe(`${PROSE}\n`);
});

test("an article whose front matter cannot be read is not written over, also with --force", async () => {
  const own = join(content, "articles", "broken-front.md");
  const text = `---\ntitle: [题\n---\n\n${PROSE}\n`;
  writeFileSync(own, text);
  const file = join(root, "broken-front.txt");
  writeFileSync(file, `${PROSE}\n`);
  const { code, err } = await run(file, "--force");
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/broken-front\.md: The front matter cannot be read: .* line \d[^\n]*\n$/u),
  ]);
  expect(readFileSync(own, "utf8")).toBe(text);
});

test("decisions that cannot be used are told by the name of their file", async () => {
  const file = join(root, "decided.txt");
  writeFileSync(file, `一、绿色\n${PROSE}\n`);
  writeFileSync(join(content, "articles", "decided.decisions.yaml"), "- [\n");
  const { code, err } = await run(file, "--dry-run");
  expect([code, err]).toEqual([2, expect.stringMatching(/decided\.txt: decided\.decisions\.yaml: .*\n$/u)]);
  expect(err.trim().split("\n")).toHaveLength(1);
});

test("what is not there or leads round in a circle is one line", async () => {
  symlinkSync("circle", join(root, "circle"));
  for (const [name, message] of [
    ["nothing.txt", /^There is no /u],
    ["circle", /circle cannot be read: ELOOP/u],
  ] as const) {
    const { code, err } = await run(join(root, name));
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
    expect(err.trim().split("\n")).toHaveLength(1);
  }
});

test.each([
  ["no file", () => [], /^Name a file to import/u],
  [
    "a folder without readable files",
    () => [join(content, "articles"), join(content)],
    /has no file that can be read/u,
  ],
  [
    "an address that leaves the folder",
    () => [join(root, "绿色.txt"), "--slug", "../../a"],
    /^--slug is \.\.\/\.\.\/a/u,
  ],
])("refuses %s in one line", async (_, args, message) => {
  const { code, out, err } = await run(...args());
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(message);
  expect(err).not.toMatch(/^\s+at /mu);
});

test("no title leads out of the folder of the articles", async () => {
  const file = join(root, "题.txt");
  writeFileSync(file, `../../../etc/passwd\n${PROSE}\n`);
  expect((await run(file)).code).toBe(0);
  expect(listed()).toContain("etc-passwd.md");
});
