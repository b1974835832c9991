import { expect, test } from "vitest";
import { pinyin } from "@/lib/restoration/kinds/pinyin";
import { vowels } from "@/lib/restoration/kinds/vowels";
import { findingsOf, repair } from "./repair";

test("reads a vowel from its two bytes, a soft hyphen for the second too", () => {
  expect(repair(vowels, "会(hu¨¬)议(y¨¬)，公（g¨\u00ADng）")).toBe("会(huì)议(yì)，公（gōng）");
  expect(repair([vowels, pinyin], "学(xu¨¦)习(x¨ª)战(zh¨¤n)略(l¨¹¨¨)")).toBe("学习战略");
});

test.each(["na¨¬f", "会¨¬议", "(¨)"])("leaves %s", (sound) => {
  expect(findingsOf(vowels, sound)).toEqual([]);
});
