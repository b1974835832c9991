import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { contentFolder, readContent, readOverrides } from "@/lib/library";

const folder = mkdtempSync(join(tmpdir(), "library-"));
afterAll(() => rmSync(folder, { recursive: true }));

const site = "name: 试读\ndescription: 站点\n";
const article = "---\ntitle: 绿色\nscript: zh-Hans\n---\n\n正文。\n";

function contentOf(name: string, files: Record<string, string>): string {
  const root = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

test("finds the folder", () => {
  expect(contentFolder({}, "/site")).toBe("/site/content");
  expect(contentFolder({ ZHENGDU_CONTENT: "" }, "/site")).toBe("/site/content");
  expect(contentFolder({ ZHENGDU_CONTENT: "../texts" }, "/site")).toBe("/texts");
  expect(contentFolder({ ZHENGDU_CONTENT: "/srv/texts" }, "/site")).toBe("/srv/texts");
});

test("ZHENGDU_URL wins, and the file needs no address then", () => {
  const withUrl = contentOf("url", { "site.yaml": `${site}url: https://example.org\n` });
  const without = contentOf("no-url", { "site.yaml": site });
  const env = { ZHENGDU_URL: "https://zhengdu.example/" };
  for (const root of [withUrl, without])
    expect(readContent(root, env)).toMatchObject({ site: { url: "https://zhengdu.example" }, problems: [] });
  expect(readContent(without).problems).toMatchObject([{ file: "site.yaml", line: 1, code: "missing-key" }]);
  expect(readContent(withUrl, { ZHENGDU_URL: "" }).site.url).toBe("https://example.org");
});

test.each(["example.org", "ftp://example.org", "https://example.org/?a", "https://"])(
  "refuses ZHENGDU_URL=%s",
  (url) => {
    const root = contentOf("bad-url", { "site.yaml": site });
    const { problems } = readContent(root, { ZHENGDU_URL: url });
    expect(problems).toMatchObject([{ severity: "error", file: "ZHENGDU_URL", line: 1, code: "bad-url" }]);
  },
);

test("a byte order mark and the line breaks of Windows and old Macs change nothing", () => {
  const files = {
    "site.yaml": `${site}url: https://example.org\n`,
    "articles/green.md": article,
    "conversion.tsv": "zh-Hant\tzh-Hans\n幹\t干\n",
  };
  const plain = readContent(contentOf("lf", files));
  expect(plain.problems).toEqual([]);
  for (const lineBreak of ["\r\n", "\r"]) {
    const changed = Object.entries(files).map(([path, text]) => [path, `\uFEFF${text.replaceAll("\n", lineBreak)}`]);
    const content = readContent(contentOf(`break-${lineBreak.length}`, Object.fromEntries(changed)));
    expect({ ...content, root: plain.root }).toEqual(plain);
  }
});

test("what is broken is left out, and the rest is there", () => {
  const root = contentOf("half", {
    "site.yaml": "name: [",
    "articles/bad.md": "---\ntitle: 无文字\nscript: zh\n---\n\n正文。\n",
    "articles/half.md": article.replace("---\n\n", "date: 昨天\n---\n\n"),
    "articles/good.md": article,
    "conversion.tsv": "干\t幹\n独\n",
  });
  const content = readContent(root);
  expect(content.articles.map(({ slug, date }) => [slug, date])).toEqual([
    ["good", undefined],
    ["half", undefined],
  ]);
  expect(content.site.locales).toEqual(["zh-Hans", "zh-Hant", "zh-Hant-HK"]);
  expect(new Set(content.problems.map(({ file }) => file))).toEqual(
    new Set(["articles/bad.md", "articles/half.md", "conversion.tsv", "site.yaml"]),
  );
  expect(readOverrides(root)).toMatchObject({
    overrides: [{ line: 1, forms: { "zh-Hans": "干", "zh-Hant": "幹" } }],
    problems: [{ file: "conversion.tsv", line: 2, code: "bad-cells" }],
  });
});

test("overrides that are not there are none", () => {
  expect(readOverrides(join(folder, "nowhere"))).toEqual({ overrides: [], problems: [] });
});

test("a folder where a file should be, and a file where a folder should be, are problems and no crash", () => {
  const root = contentOf("upside-down", { articles: "", "conversion.tsv/x": "", "site.yaml/x": "", "glossary/x": "" });
  expect(readContent(root).problems).toMatchObject([
    { file: "articles", code: "unreadable" },
    { file: "conversion.tsv", code: "unreadable" },
    { file: "site.yaml", code: "unreadable" },
  ]);
  expect(readContent(join(root, "articles")).problems).toMatchObject([{ code: "no-folder" }]);
});

test("the place of the folder does not matter", () => {
  const from = join(import.meta.dirname, "sound", "content");
  const to = join(folder, "elsewhere");
  cpSync(from, to, { recursive: true });
  expect({ ...readContent(to), root: from }).toEqual(readContent(from));
});
