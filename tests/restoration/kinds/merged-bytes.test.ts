import { decode, encode } from "iconv-lite";
import { expect, test } from "vitest";
import { mergedBytes } from "@/lib/restoration/kinds/merged-bytes";
import { findingsOf, repair } from "./repair";

/** As the site did it: one byte for the two of 著. */
function merge(text: string): string {
  const bytes = [...encode(text, "cp950")];
  const made = bytes.flatMap((byte, at) =>
    byte === 0xb5 && bytes[at + 1] === 0xdb ? [0xd3] : byte === 0xdb && bytes[at - 1] === 0xb5 ? [] : [byte],
  );
  return decode(Buffer.from(made), "cp950");
}

test("reads again what one byte for 著 put out of step", () => {
  const text = "預算案有著一定的作用，沿著這個方向走，跟著的十年也是如此。";
  expect(merge(text)).toContain("茪@");
  expect(repair(mergedBytes, merge(text))).toBe(text);
  expect(findingsOf(mergedBytes, merge("沿著這個方向")).map(({ certain }) => certain)).toEqual([false]);
});

test.each(["沿著這個方向，用AI及5G", "田裡改茬，接種B型肝炎疫苗", "茬口安排：A區", "“互联网+”与茬口a"])(
  "leaves %s",
  (sound) => {
    expect(findingsOf(mergedBytes, sound)).toEqual([]);
  },
);

test("leaves what GBK out of step gives, which a copy shows by its pinyin", () => {
  expect(findingsOf(mergedBytes, "企業(yè)全部免(miǎn)責(zé)??茖W(xué)設(shè)定")).toEqual([]);
});
