import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "@/components/glossary/fold";

test.each([
  ["fàng guǎn fú", "fangguanfu"],
  ["FangGuanFu", "fangguanfu"],
  ["lǜ sè", "luse"],
  ["放管服", "放管服"],
  [" 1233 + 80　", "1233+80"],
  ["“Two Mountains” theory", "twomountainstheory"],
  ["“两山理论”，", "两山理论"],
  ['"放管服"。', "放管服"],
  ["one-door", "onedoor"],
  ["one door, one network", "onedooronenetwork"],
  ["𠮷 林", "𠮷林"],
  ["１２３３＋８０", "1233+80"],
  ["ＦａｎｇＧｕａｎＦｕ", "fangguanfu"],
  ["", ""],
])("folds “%s” into “%s”", (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test("finds a word by its pinyin with tone marks, written either way, or without", () => {
  const pinyin = fold("yī mén yī wǎng yī cì");
  for (const typed of ["yi men", "YIMEN", "yī mén", "yī mén".normalize("NFD")]) expect(pinyin).toContain(fold(typed));
});

test("folds what is folded no further", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
