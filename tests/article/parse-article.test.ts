import { expect, test } from "vitest";
import { allParagraphs, parseArticle, plainText } from "@/lib/article";

const parse = (markdown: string, bodyLine = 1) => parseArticle({ file: "articles/x.md", markdown, bodyLine });
const idsOf = (markdown: string) => parse(markdown).article.sections.map(({ id }) => id);

test("makes nothing of an empty text", () => {
  expect(parse(" \n　　\n")).toEqual({ article: { sections: [], footnotes: [] }, problems: [] });
});

test("counts the lines of the file, not of the text", () => {
  const { article, problems } = parse("开篇。\n\n## 甲\n", 12);
  expect(article.sections[0]?.blocks[0]).toMatchObject({ line: 12 });
  expect(problems).toEqual([
    {
      severity: "warning",
      file: "articles/x.md",
      line: 14,
      code: "id-missing",
      what: 'the heading "## 甲" has no id',
      mend: "write {#…} with a short English name behind it, so that links survive a change of order",
    },
  ]);
});

test("makes up no id that an editor gives further down", () => {
  expect(idsOf("## 甲\n\n## 乙 {#section-1}\n\n## 丙 {#section-1-2}")).toEqual([
    "section-1-3",
    "section-1",
    "section-1-2",
  ]);
});

test("gives the first of two headings the id that both ask for", () => {
  expect(idsOf("## 甲 {#green}\n\n## 乙 {#green}")).toEqual(["green", "section-2"]);
});

test("keeps what looks like HTML, and what stands in a heading that is not one", () => {
  const { article } = parse("P<0.01，<注>文字</注>\n\n<div>块</div>\n\n<!-- 注释 -->\n\n# 标题\n\n###### 过深");
  expect(plainText(article).split("\n")).toEqual([
    "P<0.01，<注>文字</注>",
    "<div>块</div>",
    "<!-- 注释 -->",
    "标题",
    "过深",
  ]);
});

test("puts a paragraph of one image and text, or a linked image, into a sentence", () => {
  const { article, problems } = parse("[![图](a.png)](https://www.gov.cn)");
  expect(allParagraphs(article)).toMatchObject([
    { text: "", marks: [{ type: "image", start: 0, end: 0 }], sentences: [{ id: "lead.1.1", start: 0, end: 0 }] },
  ]);
  expect(problems.map(({ code }) => code)).toEqual(["link-empty"]);
});

test("marks no note that is not the last of the text", () => {
  const { article } = parse("（作者系市长）\n\n## 甲 {#a}\n\n（一）\n\n> （二）");
  expect(allParagraphs(article).filter(({ closing }) => closing)).toEqual([]);
});

test("tells of broken characters, and drops a byte order mark", () => {
  const { article, problems } = parse("\uFEFF## 甲 {#a}\n\n半\uD842字\n\n空\0字");
  expect(article.sections[0]?.id).toBe("a");
  expect(problems.map(({ line, what }) => [line, what])).toEqual([
    [3, "the line holds the broken character U+D842"],
    [5, "the line holds the broken character U+0000"],
  ]);
});

const DEEP = "quotes, lists or emphasis lie in one another more than 32 deep";
const nestedLists = Array.from({ length: 60 }, (_, depth) => `${"  ".repeat(depth)}- 项`).join("\n");

test.each([
  ["10,000 quotes in a line", `${"> ".repeat(10_000)}字`, 1],
  ["10,000 lists in a line", `好。\n\n${"- ".repeat(10_000)}字`, 3],
  ["10,000 numbers in a line", `${"1. ".repeat(10_000)}字`, 1],
  ["lists nested line by line", nestedLists, 33],
  ["emphasis in emphasis", `${"*".repeat(1_000)}字${"*".repeat(1_000)}`, 1],
])("tells of %s, and keeps the text", (_, markdown, line) => {
  const { article, problems } = parse(markdown);
  expect(problems).toMatchObject([{ line, severity: "error", code: "nested-too-deep", what: DEEP }]);
  const letters = (text: string) => text.replace(/\P{Script=Han}/gu, "");
  expect(letters(plainText(article))).toBe(letters(markdown));
});

test("takes a row of marks for a rule, however long", () => {
  expect(parse("- ".repeat(50)).problems).toEqual([]);
  expect(parse("-".repeat(500)).article.sections[0]?.blocks).toEqual([{ type: "rule" }]);
});

test.each([
  ["one paragraph", "字".repeat(200_000)],
  ["blanks", `字${" ".repeat(199_998)}字`],
  ["brackets", "[".repeat(20_000)],
  ["ends that are none", "字.)".repeat(66_000)],
  ["ids that are none", `## ${"{#".repeat(99_000)}`],
  ["short paragraphs", "**短**段。\n\n".repeat(20_000)],
])("reads 200,000 characters of %s in seconds", { timeout: 30_000 }, (_, markdown) => {
  expect(plainText(parse(markdown).article).length).toBeGreaterThan(0);
});

test("refuses a text that is too long", () => {
  expect(parse("字".repeat(400_001)).problems).toMatchObject([
    { line: 1, code: "text-too-long", what: "the text has 400001 characters, more than 400000" },
  ]);
});
