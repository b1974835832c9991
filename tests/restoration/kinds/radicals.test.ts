import { expect, test } from "vitest";
import { radicals } from "@/lib/restoration/kinds/radicals";
import { findingsOf, repair } from "./repair";

test.each([
  ["⼈⺠群众", "人民群众"],
  ["⽐学赶超", "比学赶超"],
  ["⻓江、⻔⼾、⻛险、⻜机、⻢⼒、⻝品、⻅效", "长江、门户、风险、飞机、马力、食品、见效"],
  ["⾼质量，⾏动", "高质量，行动"],
  ["\uF9D1\u{2F800}", "六丽"],
])("%s", (damaged, clean) => {
  expect(repair(radicals, damaged)).toBe(clean);
});

test("each is one code point for one, and certain", () => {
  expect(findingsOf(radicals, "𠀀⺠")).toEqual([{ start: 1, end: 2, after: "民", certain: true }]);
});

test("leaves what is no character of its own, and characters that only lie in the block", () => {
  expect(findingsOf(radicals, "⺀ 﨑 﨎 人民 （１） ＡＢ ㎡ ①")).toEqual([]);
});

test("knows every radical of both blocks but three that are none by themselves", () => {
  const block = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
  const all = [...block(0x2e80, 0x2e99), ...block(0x2e9b, 0x2ef3), ...block(0x2f00, 0x2fd5)];
  const left = all.filter((char) => repair(radicals, char) === char);
  expect(left).toEqual(["⺀", "⺋", "⺥"].filter((char) => left.includes(char)));
});
