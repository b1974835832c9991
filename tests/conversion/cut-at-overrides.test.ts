import { expect, test } from "vitest";
import { cutAtOverrides } from "@/lib/conversion";
import type { Override } from "@/lib/library";

const override = (hans: string, hant: string, line = 1): Override => ({
  file: "conversion.tsv",
  line,
  forms: { "zh-Hans": hans, "zh-Hant": hant },
});

test("covers a text without overrides with one piece, and an empty text with none", () => {
  expect(cutAtOverrides("头发", "zh-Hans", [])).toEqual([{ start: 0, end: 2 }]);
  expect(cutAtOverrides("", "zh-Hans", [override("发", "髮")])).toEqual([]);
});

test("cuts at every place, also where two stand side by side", () => {
  const hair = override("头发", "頭髮");
  expect(cutAtOverrides("𠮷头发头发和", "zh-Hans", [hair])).toEqual([
    { start: 0, end: 1 },
    { start: 1, end: 3, override: hair },
    { start: 3, end: 5, override: hair },
    { start: 5, end: 6 },
  ]);
});

test("takes the longest, and of two equally long ones the first of the list", () => {
  const short = override("头发", "頭髮");
  const long = override("头发展", "頭發展");
  const own = override("头发", "頭發", 2);
  expect(cutAtOverrides("头发展", "zh-Hans", [short, long])).toEqual([{ start: 0, end: 3, override: long }]);
  expect(cutAtOverrides("头发", "zh-Hans", [own, short])).toEqual([{ start: 0, end: 2, override: own }]);
  expect(cutAtOverrides("头发", "zh-Hans", [short, own])).toEqual([{ start: 0, end: 2, override: short }]);
});

test("looks for the form of the source script only", () => {
  const hair = override("头发", "頭髮");
  expect(cutAtOverrides("头发", "zh-Hant", [hair])).toEqual([{ start: 0, end: 2 }]);
  expect(cutAtOverrides("頭髮", "zh-Hant", [hair])).toEqual([{ start: 0, end: 2, override: hair }]);
});

test("does not find half of a character", () => {
  expect(cutAtOverrides("𠮷", "zh-Hans", [override("\uDFB7", "x")])).toEqual([{ start: 0, end: 1 }]);
});
