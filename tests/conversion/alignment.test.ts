import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { convert } from "@/lib/conversion";
import { readOverrides, type Override } from "@/lib/library";
import { simplifiedIn } from "./simplified-only";
import { anyCodePoint } from "../any-code-point";

const override = (hans: string, hant: string): Override => ({
  file: "conversion.tsv",
  line: 1,
  forms: { "zh-Hans": hans, "zh-Hant": hant },
});
const toHant = (text: string, overrides: readonly Override[] = []) =>
  convert(text, { from: "zh-Hans", to: "zh-Hant", overrides });

test("counts a character whose other form lies in the first plane as one", () => {
  // 𬱖 is two UTF-16 units and 頔 is one: offsets in units would drift.
  const name = toHant("𠮷𬱖头发");
  expect(name.text).toBe("𠮷頔頭髮");
  expect([name.slice(0, 1), name.slice(1, 2), name.slice(2, 4)]).toEqual(["𠮷", "頔", "頭髮"]);
});

test("keeps halves of characters where they stand", () => {
  expect(toHant("\uD842头发\uDFB7")).toMatchObject({ text: "\uD842頭髮\uDFB7", sourceOf: [0, 1, 2, 3] });
});

test("aligns an override that is longer: the last code point of the source takes the rest", () => {
  const longer = toHant("见𠮷林省", [override("𠮷林", "吉林、長春")]);
  expect(longer.sourceOf).toEqual([0, 1, 2, 2, 2, 2, 3]);
  expect([longer.slice(0, 1), longer.slice(1, 2), longer.slice(2, 3), longer.slice(3, 4)]).toEqual([
    "見",
    "吉",
    "林、長春",
    "省",
  ]);
});

test("aligns an override that is shorter: what is left of the source is empty", () => {
  const shorter = toHant("看电视剧吧", [override("电视剧", "劇")]);
  expect(shorter).toMatchObject({ text: "看劇吧", sourceOf: [0, 1, 4] });
  expect([shorter.slice(0, 2), shorter.slice(2, 4), shorter.slice(4, 5)]).toEqual(["看劇", "", "吧"]);
});

test("gives nothing for an empty stretch, and all for one that is longer than the text", () => {
  const converted = toHant("头发");
  expect([converted.slice(1, 1), converted.slice(0, 9), converted.slice(2, 9)]).toEqual(["", "頭髮", ""]);
  expect(toHant("")).toMatchObject({ text: "", sourceOf: [] });
});

test("leaves no simplified character in what it converts", () => {
  const { overrides } = readOverrides(join(process.cwd(), "content"));
  expect(simplifiedIn("数据与頭髮")).toEqual(["数", "据"]);
  expect(simplifiedIn(toHant("加快区域治理现代化，让数据跑路", overrides).text)).toEqual([]);
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."头发展干里后集中签约范畴制药台复乾隆𠮷𬱖，。“”a1+ \n", "\uD842", "\uDFB7", "⿰", "金"),
      fc.constantFrom("集中签约", "联系群众", "瞭望台"),
      fc.string({ unit: anyCodePoint, maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(""));
const anyWay = fc.constantFrom(
  ["zh-Hans", "zh-Hant"] as const,
  ["zh-Hant", "zh-Hans"] as const,
  ["zh-Hans", "zh-Hant-HK"] as const,
  ["zh-Hant", "zh-Hant-HK"] as const,
);

test("keeps every code point of any text in its place while there are no overrides", () => {
  fc.assert(
    fc.property(anyText, anyWay, (text, [from, to]) => {
      const { length } = Array.from(text);
      const converted = convert(text, { from, to });
      expect(converted.sourceOf).toEqual(Array.from({ length }, (_, at) => at));
      expect(Array.from(converted.text)).toHaveLength(length);
    }),
    { numRuns: 500 },
  );
});

test("gives slices that make up the whole of any text, wherever it is cut and whatever the overrides", () => {
  const anyOverride = fc
    .tuple(fc.constantFrom("头发", "发", "集中签约", "𠮷", "𬱖头"), fc.constantFrom("髮", "頭髮", "吉、林𠮷", "x"))
    .map(([hans, hant]) => override(hans, hant));
  fc.assert(
    fc.property(anyText, anyWay, fc.array(anyOverride), fc.array(fc.nat(60)), (text, [from, to], own, cuts) => {
      const { length } = Array.from(text);
      const converted = convert(text, { from, to, overrides: own });
      const places = [0, ...cuts.filter((cut) => cut < length).sort((a, b) => a - b), length];
      const slices = places.slice(1).map((end, at) => converted.slice(places[at] ?? 0, end));
      expect(slices.join("")).toBe(converted.text);
      const { sourceOf } = converted;
      sourceOf.forEach((source, at) => expect(source).toBeGreaterThanOrEqual(sourceOf[at - 1] ?? 0));
    }),
    { numRuns: 500 },
  );
});
