import { join } from "node:path";
import { expect, test } from "vitest";
import { readAsset, readContent, readOverrides } from "@/lib/library";

const root = join(import.meta.dirname, "sound", "content");
const content = readContent(root);

test("reads the site, with categories in the order of the terms", () => {
  expect(content.site).toEqual({
    name: "試讀",
    description: "一個檢驗用的站點。",
    script: "zh-Hant",
    quotationMarks: "as-written",
    url: "https://example.org",
    locales: ["zh-Hant", "zh-Hans"],
    categories: ["改革", "生态"],
  });
});

test("reads articles by slug, with defaults for what they leave out", () => {
  expect(content.articles.map(({ slug }) => slug)).toEqual(["a", "a-b"]);
  expect(content.articles[0]).toEqual({
    slug: "a",
    file: "articles/a.md",
    title: "最简",
    titleSource: "original",
    dateSource: "stated",
    script: "zh-Hans",
    overrides: [],
    markdown: "\n正文。\n",
    bodyLine: 5,
  });
});

test("reads every key of an article, and its damaged copy as it is", () => {
  expect(content.articles[1]).toEqual({
    slug: "a-b",
    file: "articles/a-b.md",
    title: "綠色發展",
    titleSource: "editorial",
    author: "張三",
    authorRole: "市長",
    date: "2020-05",
    dateSource: "inferred",
    source: "人民網",
    sourceUrl: "https://example.org/a?b=1",
    script: "zh-Hant",
    summary: "一句話。",
    restoredFrom: { name: "a-b.damaged.txt", isSound: false, text: "綠色\b發展\r\n" },
    // The article is traditional, so its text stands on the left of each override.
    overrides: expect.toSatisfy((overrides: unknown[]) => overrides.length === 2),
    markdown: "\n第一段。\n\n## 第二節\n\n![圖](images/pixel.png)\n",
    bodyLine: 18,
  });
  expect(content.articles[1]?.overrides).toContainEqual({
    file: "articles/a-b.md",
    line: 15,
    forms: { "zh-Hant": "著", "zh-Hans": "着" },
  });
  expect(content.articles[1]?.overrides).toContainEqual({
    file: "articles/a-b.md",
    line: 16,
    forms: { "zh-Hant": "2020", "zh-Hans": "二〇二〇" },
  });
});

test("reads terms by id, and every key of one", () => {
  expect(content.terms.map(({ id }) => id)).toEqual(["fangguanfu", "two-mountains"]);
  expect(content.terms[0]).toEqual({
    id: "fangguanfu",
    file: "glossary/fangguanfu.md",
    script: "zh-Hans",
    term: "放管服",
    aliases: ["“放管服”改革"],
    pinyin: "pinyin",
    english: "English name",
    englishSource: "中国日报",
    englishDefinition: "An English definition.",
    definition: "指简政放权。",
    bodyLine: 24,
    category: "改革",
    certainty: "documented",
    scope: "national",
    origins: [
      { body: "国务院", document: "政府工作报告", date: "2016", url: "https://example.org/report", note: "首次" },
    ],
    parts: ["two-mountains"],
    seeAlso: ["two-mountains"],
    note: "仅供检验。",
  });
});

test("counts a definition's line from its first text", () => {
  expect(content.terms[1]).toMatchObject({ definition: "绿水青山就是金山银山。", bodyLine: 13 });
});

test("reads the site's overrides in the order of the header", () => {
  expect(content.overrides).toEqual([
    { file: "conversion.tsv", line: 4, forms: { "zh-Hant": "乾隆", "zh-Hans": "乾隆" } },
    { file: "conversion.tsv", line: 5, forms: { "zh-Hant": "幹部", "zh-Hans": "干部" } },
  ]);
  expect(readOverrides(root)).toEqual({ overrides: content.overrides, problems: [] });
});

test("measures images as a browser shows them", () => {
  expect(content.assets).toEqual([
    { path: "images/deep/wide.SVG", width: 40, height: 20 },
    { path: "images/pixel.png", width: 3, height: 2 },
    // Stored 30 wide and 20 high, with an Exif orientation that lays it on its side.
    { path: "images/turned.jpg", width: 20, height: 30 },
  ]);
});

test("gives the bytes of images and of nothing else", () => {
  expect(readAsset(root, "images/pixel.png")?.subarray(1, 4)).toEqual(Buffer.from("PNG"));
  for (const path of ["a.md", "../site.yaml", "images/../images/pixel.png", "/etc/passwd", "", "images", "none.png"])
    expect(readAsset(root, path)).toBeUndefined();
  expect(readAsset(root, "images//pixel.png")).toBeUndefined();
});
