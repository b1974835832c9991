import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { createSegmenter } from "@/lib/segmentation";
import { anyCodePoint } from "../any-code-point";

const segment = createSegmenter(["三区", "放管服", "1233+80", "1+1+N", "有呼必应，无事不扰"]);

// The dictionaries load at the first text, for seconds.
beforeAll(() => void segment("改革"));

/** The words of a text with a stroke between. */
function cut(text: string): string {
  const edges = segment(text);
  return Array.from(text, (char, at) => (at > 0 && edges.has(at) ? `/${char}` : char)).join("");
}

test("never cuts a number in Chinese, so that 三区 does not begin in 第十三区", () => {
  for (const text of ["第十三区", "建设第二十三区", "二〇二三区"])
    expect(segment(text).has(Array.from(text).indexOf("三")), text).toBe(false);
  expect(segment("建设三区").has(2)).toBe(true);
});

test.each([
  ["完成21233+80项", "完成/21233+80/项"],
  ["“1+1+N”制度", "“/1+1+N/”/制度"],
  ["智慧宜昌2.0版", "智慧/宜昌/2.0/版"],
  ["有呼必应，无事不扰", "有呼必应/，/无事不扰"],
])("cuts %s into %s", (text, expected) => {
  expect(cut(text)).toBe(expected);
});

test("gives an empty text one edge", () => {
  expect([...segment("")]).toEqual([0]);
});

test("keeps its place behind any characters, broken ones too", () => {
  const anything = fc.array(
    fc.oneof(
      fc.string({ unit: anyCodePoint, maxLength: 4 }),
      fc.constantFrom("改革", "𠮷", "\uD842", "\0", "\r\n", " 　"),
    ),
  );
  fc.assert(
    fc.property(anything, (pieces) => {
      // A full stop between, so that nothing joins the word.
      const before = `${pieces.join("")}。`;
      const start = Array.from(before).length;
      const edges = segment(`${before}放管服。`);
      expect([0, 1, 2, 3, 4].map((at) => edges.has(start + at))).toEqual([true, false, false, true, true]);
      expect(Math.max(...edges)).toBe(start + 4);
    }),
    { numRuns: 500 },
  );
});
