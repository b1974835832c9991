import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { allParagraphs, parseArticle } from "@/lib/article";
import { convert } from "@/lib/conversion";
import { findOccurrences, nameTable } from "@/lib/glossary";
import type { Script } from "@/lib/library";
import { createSegmenter } from "@/lib/segmentation";

const names = nameTable([
  { id: "three-zones", names: ["三区"] },
  { id: "zone-linkage", names: ["三区联动"] },
  { id: "fangguanfu", names: ["放管服", "简政放权、放管结合、优化服务"] },
  { id: "two-mountains", names: ["两山理论", "绿水青山就是金山银山"] },
  { id: "plan", names: ["1233+80"] },
  { id: "motto", names: ["有呼必应，无事不扰"] },
]);
const segment = createSegmenter([...names.ids.keys()]);

// The dictionaries load at the first text, for seconds.
beforeAll(() => void segment("改革"));

const parse = (markdown: string) => parseArticle({ file: "articles/x.md", markdown, bodyLine: 1 }).article;
const find = (markdown: string, script: Script = "zh-Hans") =>
  findOccurrences(parse(markdown), {
    names,
    segment,
    simplify: (text) => convert(text, { from: script, to: "zh-Hans" }),
  });
const idsIn = (markdown: string) => find(markdown).map(({ term }) => term);

test("says where a term stands, down to the sentence", () => {
  expect(find("开篇。\n\n## 改革 {#reform}\n\n一段。\n\n前一句。深化放管服改革。")).toEqual([
    {
      term: "fangguanfu",
      section: "reform",
      paragraph: "reform.2",
      sentence: "reform.2.2",
      start: 6,
      end: 9,
      marked: true,
    },
  ]);
});

test.each([
  ["坚持三区联动。", ["zone-linkage"]],
  ["建设三区。", ["three-zones"]],
  ["建设十三区。", []],
  ["建设第十三区。", []],
  ["加快“1233+80”改革。", ["plan"]],
  ["完成21233+80项。", []],
  ["完成1233+800项。", []],
  ["践行“两山”理论。", ["two-mountains"]],
  ["践行“两山理论”。", ["two-mountains"]],
  ["绿水青山就是金山银山。", ["two-mountains"]],
  ["推进简政放权、放管结合、优化服务。", ["fangguanfu"]],
  ["弘扬“有呼必应，无事不扰”的精神。", ["motto"]],
  ["放管不服。", []],
])("%s holds %j", (text, expected) => {
  expect(idsIn(text)).toEqual(expected);
});

test("marks the first in each section, and counts the others too", () => {
  const found = find("放管服，放管服。\n\n## 甲 {#a}\n\n放管服。\n\n- 放管服。\n\n> 三区。");
  expect(found.map(({ sentence, term, marked }) => [sentence, term, marked])).toEqual([
    ["lead.1.1", "fangguanfu", true],
    ["lead.1.1", "fangguanfu", false],
    ["a.1.1", "fangguanfu", true],
    ["a.2.1", "fangguanfu", false],
    ["a.3.1", "three-zones", true],
  ]);
});

test("marks none in a link or in code, but the first behind it", () => {
  const found = find("见[放管服](https://www.gov.cn)和`放管服`，深化放管服，再放管服。");
  expect(found.map(({ start, marked }) => [start, marked])).toEqual([
    [1, false],
    [5, false],
    [11, true],
    [16, false],
  ]);
  expect(find("放管[服改革](https://www.gov.cn)。")).toMatchObject([{ start: 0, end: 3, marked: false }]);
});

test("finds nothing in headings, footnotes and blocks of code", () => {
  expect(find("## 放管服 {#a}\n\n见注[^1]。\n\n```\n放管服\n```\n\n[^1]: 放管服。")).toEqual([]);
});

test("reads a list, a table, a quotation and a caption", () => {
  const markdown = '| 甲 |\n| - |\n| 放管服 |\n\n> 三区。\n\n1. 三区联动。\n\n![图](a.png "1233+80")';
  expect(idsIn(markdown)).toEqual(["fangguanfu", "three-zones", "zone-linkage", "plan"]);
});

test("finds simplified terms in an article in traditional characters, at its own offsets", () => {
  const text = "𠮷縣推進簡政放權、放管結合、優化服務，堅持「兩山」理論，建設第十三區。";
  const found = find(text, "zh-Hant");
  const chars = Array.from(text);
  expect(found.map(({ term, start, end }) => [term, chars.slice(start, end).join("")])).toEqual([
    ["fangguanfu", "簡政放權、放管結合、優化服務"],
    ["two-mountains", "「兩山」理論"],
  ]);
});

test("follows a text whose simplified form has more or fewer code points", () => {
  const simplify = (text: string) =>
    convert(text, {
      from: "zh-Hant",
      to: "zh-Hans",
      overrides: [{ file: "x.tsv", line: 1, forms: { "zh-Hant": "吉", "zh-Hans": "𠮷林省" } }],
    });
  expect(findOccurrences(parse("吉推進放管服。"), { names, segment, simplify })).toMatchObject([{ start: 3, end: 6 }]);
});

test("never overlaps, stays inside its sentence, and marks a term once in a section", () => {
  const piece = fc.constantFrom(
    "放管服",
    "三区",
    "联动",
    "“",
    "”",
    "。",
    "两山",
    "理论",
    "𠮷",
    "十",
    "**",
    "，",
    "\n\n",
    "\n\n## 甲\n\n",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const article = parse(pieces.join(""));
      const found = findOccurrences(article, {
        names,
        segment,
        simplify: (text) => convert(text, { from: "zh-Hans", to: "zh-Hans" }),
      });
      for (const paragraph of allParagraphs(article)) {
        const chars = Array.from(paragraph.text);
        let last = 0;
        for (const { term, sentence, start, end } of found.filter((one) => one.paragraph === paragraph.id)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(names.ids.get(chars.slice(start, end).join("").replace(/[“”]/g, ""))).toBe(term);
          const own = paragraph.sentences.find(({ id }) => id === sentence);
          expect(own && own.start <= start && end <= own.end).toBe(true);
          last = end;
        }
      }
      const marked = found.filter((one) => one.marked).map(({ section, term }) => `${section} ${term}`);
      expect(marked).toEqual([...new Set(marked)]);
    }),
    { numRuns: 300 },
  );
});
