import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as glossary from "@/lib/glossary";
import { parseArticle } from "@/lib/article";
import { convert } from "@/lib/conversion";
import { createSegmenter } from "@/lib/segmentation";

const { findOccurrences, matchTerms, nameTable } = glossary;

const NAMES = ["三区", "三区联动", "放管服", "1233+80", "有呼必应，无事不扰", "两山理论", "河长制"];
const names = nameTable(NAMES.map((name) => ({ id: name, names: [name] })));
const segment = createSegmenter(NAMES);
const found = (text: string) =>
  matchTerms(text, names, segment(text)).map(({ start, end }) => [...text].slice(start, end).join(""));

test("names its exports", () => {
  expect(Object.keys(glossary).toSorted()).toEqual(["findOccurrences", "inParagraph", "matchTerms", "nameTable"]);
});

test.each([
  ["推进三区联动", ["三区联动"]],
  ["十三区与第十三区", []],
  ["深化“放管服”改革", ["放管服"]],
  ["“两山”理论与“两山理论”", ["“两山”理论", "两山理论"]],
  ["加快“1233+80”改革，21233+80不是", ["1233+80"]],
  ["弘扬“有呼必应，无事不扰”的精神", ["有呼必应，无事不扰"]],
  ["𠮷放管服", ["放管服"]],
])("in %s it finds %j", (text, wanted) => {
  expect(found(text)).toEqual(wanted);
});

test("of a name that two terms claim the first keeps it, and aliases count", () => {
  const table = nameTable([
    { id: "first", names: ["放管服", "“放管服”改革"] },
    { id: "second", names: ["放管服"] },
  ]);
  expect(matchTerms("放管服改革", table, new Set([0, 3, 5]))).toEqual([{ term: "first", start: 0, end: 5 }]);
});

test("matches never overlap, and each is a name apart from quotation marks", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(..."三区联动放管服两山理论“”十𠮷")), (chars) => {
      let last = 0;
      for (const { term, start, end } of matchTerms(chars.join(""), names, new Set(Array(chars.length + 1).keys()))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(chars.slice(start, end).join("").replace(/[“”]/g, "")).toBe(term);
        last = end;
      }
    }),
  );
});

describe("in an article", () => {
  const occurrences = (markdown: string, from: "zh-Hans" | "zh-Hant" = "zh-Hans") => {
    const { article } = parseArticle({ file: "x.md", markdown, bodyLine: 1 });
    return findOccurrences(article, { names, segment, simplify: (text) => convert(text, { from, to: "zh-Hans" }) });
  };
  const marked = (markdown: string) => occurrences(markdown).map((one) => [one.sentence, one.marked]);

  test("the first in each section is marked", () => {
    expect(marked("放管服。放管服。\n\n## 甲 {#a}\n\n再说放管服。")).toEqual([
      ["lead.1.1", true],
      ["lead.1.2", false],
      ["a.1.1", true],
    ]);
  });

  test("one inside a link or in code is found and not marked; the next one is", () => {
    expect(marked("[放管服](https://example.org)与`放管服`，还有放管服。")).toEqual([
      ["lead.1.1", false],
      ["lead.1.1", false],
      ["lead.1.1", true],
    ]);
  });

  test("a term across the edge of an emphasis is one term", () => {
    expect(occurrences("推进**三区**联动。")).toMatchObject([{ term: "三区联动", start: 2, end: 6 }]);
  });

  test("a text in traditional characters is matched at its own offsets", () => {
    expect(occurrences("𠮷：推行河長制。", "zh-Hant")).toMatchObject([{ term: "河长制", start: 4, end: 7 }]);
  });

  test("headings carry no terms", () => {
    expect(occurrences("## 放管服 {#a}\n\n正文。")).toEqual([]);
  });
});
