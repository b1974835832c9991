import fc from "fast-check";
import { expect, test } from "vitest";
import { parseArticle, plainText } from "@/lib/article";
import { escapeMarkdown, writeInline } from "@/lib/restoration/structure/markdown-text";

const read = (markdown: string) => plainText(parseArticle({ file: "x.md", markdown, bodyLine: 1 }).article);

test.each([
  "1. 坚持",
  "1.5倍",
  "2020. 年",
  "- 一",
  "# 题",
  "+ 三",
  "> 引",
  "*一*二_三_",
  "[注]：说明",
  "a|b",
  "`code`",
  "P<0.01 <注>",
  "--- ",
  "~~~",
  "-{后}-",
  "题{#id}",
  "\\*",
  "1) 一",
  "=== ",
  "![图](a.png)",
  "[^1]: 注",
  "&amp; &lt;",
])("%s is text to Markdown too", (text) => {
  expect(read(escapeMarkdown(text))).toBe(text.trim());
});

test("any line of text comes back", () => {
  const char = fc.oneof(
    fc.constantFrom(...Array.from("一二。，“”*_`[]()!#-+>|\\~={}^&<1.) :")),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(char, { maxLength: 15 }), (chars) => {
      const text = chars.join("").replace(/[\s\0\p{Surrogate}]/gu, "");
      expect(read(escapeMarkdown(text))).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test("strong stretches stand in the text", () => {
  const markdown = writeInline("强化*担当。市委", { strong: [{ start: 0, end: 6 }] });
  expect(markdown).toBe("**强化\\*担当。**市委");
  const { article } = parseArticle({ file: "x.md", markdown, bodyLine: 1 });
  expect(article.sections[0]?.blocks[0]).toMatchObject({
    text: "强化*担当。市委",
    marks: [{ type: "strong", start: 0, end: 6 }],
  });
});
