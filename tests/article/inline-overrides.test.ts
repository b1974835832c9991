import { expect, test } from "vitest";
import { allTexts, parseArticle, readPlainText, type Mark } from "@/lib/article";

const parse = (markdown: string, script: "zh-Hans" | "zh-Hant" = "zh-Hans") => {
  const { article, problems } = parseArticle({ file: "x.md", markdown, bodyLine: 1, script });
  return { texts: allTexts(article), problems };
};
const paragraph = (markdown: string, script?: "zh-Hans" | "zh-Hant") => parse(markdown, script).texts[0]!;
const overrides = (marks: readonly Mark[]) => marks.filter((mark) => mark.type === "override");

test("raw text stands in the paragraph with a mark on it", () => {
  const { text, marks } = paragraph("皇-{后}-之后");
  expect([text, marks]).toEqual(["皇后之后", [{ type: "override", start: 1, end: 2 }]]);
  expect(paragraph("-{R|后}-").text).toBe("后");
});

test("forms by locale: the article's own in the text, all on the mark", () => {
  const { text, marks } = paragraph("看-{zh-hans:信息;zh-hant:資訊}-化");
  expect(text).toBe("看信息化");
  expect(marks).toMatchObject([
    { type: "override", start: 1, end: 3, forms: { "zh-Hans": "信息", "zh-Hant": "資訊" } },
  ]);
  expect(paragraph("看-{zh-hans:信息;zh-hant:資訊}-化", "zh-Hant").text).toBe("看資訊化");
});

test.each([
  ["-{zh-cn:面条; zh-tw:麵條;}-", "麵條"],
  ["-{ZH-HANS：面条；ZH-HANT：麵條}-", "麵條"],
  ["-{zh:面条}-", "面条"],
  ["-{zh-hans:面条}-", "面条"],
  ["-{zh-hans:面条;zh-hant:第一;第二}-", "第一;第二"],
])("%s", (markdown, hant) => {
  const [mark] = overrides(paragraph(markdown).marks);
  expect(mark).toMatchObject({ start: 0, end: 2, forms: { "zh-Hans": "面条", "zh-Hant": hant } });
});

test("Hong Kong's form: its own where it is given, else what the traditional one becomes there", () => {
  const formsOf = (markdown: string) => overrides(paragraph(markdown).marks)[0];
  expect(formsOf("-{zh-hans:里;zh-hk:裏;zh-tw:裡}-")).toMatchObject({ forms: { "zh-Hant": "裡", "zh-Hant-HK": "裏" } });
  expect(formsOf("-{zh-hans:里;zh-tw:裡}-")).not.toHaveProperty(["forms", "zh-Hant-HK"]);
  expect(formsOf("-{zh:里}-")).toMatchObject({ forms: { "zh-Hant-HK": "里" } });
});

test("other marks keep their places, also inside and across", () => {
  const { text, marks } = paragraph("**一-{二**三}-四[五](http://a.cn)`六`");
  expect(text).toBe("一二三四五六");
  expect(marks).toEqual([
    { type: "strong", start: 0, end: 2 },
    { type: "override", start: 1, end: 3 },
    { type: "link", href: "http://a.cn", start: 4, end: 5 },
    { type: "code", start: 5, end: 6 },
  ]);
});

test("headings, cells, captions and titles have them too; code and escaped ones do not", () => {
  const { texts } = parse(
    '## 皇-{后}- {#empress}\n\n| -{后}- |\n|---|\n| `-{后}-` |\n\n![像](a.png "皇-{后}-")\n\n\\-{后}- -\\{后}-\n',
  );
  expect(texts.map(({ text, marks }) => [text, overrides(marks).length])).toEqual([
    ["皇后", 1],
    ["后", 1],
    ["-{后}-", 0],
    ["皇后", 1],
    ["-{后}- -{后}-", 0],
  ]);
  expect(readPlainText("皇-{后}-", "zh-Hans")).toEqual({
    text: "皇后",
    marks: [{ type: "override", start: 1, end: 2 }],
  });
});

test.each([
  ["一\n二-{三", 2, "override-open", "一二-{三"],
  ["-{一-{二}-三", 1, "override-open", "-{一二三"],
  ["-{H|zh-hans:一;zh-hant:二}-", 1, "override-flag", "zh-hans:一;zh-hant:二"],
  ["-{zh-xx:一}-", 1, "override-locale", "zh-xx:一"],
  ["-{zh-hans:;zh-hant:二}-", 1, "override-empty", "zh-hans:;zh-hant:二"],
])("%j loses nothing and is told", (markdown, line, code, text) => {
  const { texts, problems } = parse(markdown);
  expect(problems).toMatchObject([{ line, code, severity: "error" }]);
  expect(texts[0]?.text).toBe(text);
});

test("a stray }- and the id of a heading are no overrides", () => {
  const { texts, problems } = parse("## 一带一路-{#belt}\n\n集合{一}-二\n");
  expect(texts.map(({ id, text }) => [id, text])).toEqual([
    ["belt", "一带一路-"],
    ["belt.1", "集合{一}-二"],
  ]);
  expect(problems).toEqual([]);
});
