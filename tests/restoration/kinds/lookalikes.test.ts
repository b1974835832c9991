import { expect, test } from "vitest";
import { lookalikes } from "@/lib/restoration/kinds/lookalikes";
import { findingsOf, repair } from "./repair";

const likelihood = { count: (word: string) => (["中国", "城市"].includes(word) ? 9 : 0) };

test("puts the right character in place of one that looks like it", () => {
  expect(repair(lookalikes, "中囯旳城巿")).toBe("中国的城市");
  expect(findingsOf(lookalikes, "中囯旳髙", { likelihood }).map(({ certain }) => certain)).toEqual([true, true, false]);
});

test("reads marks that a western font has in place of Chinese ones", () => {
  const damaged = "（国办发„2009‟3号）坚持以‚三个代表‛重要思想为指导";
  expect(repair(lookalikes, damaged)).toBe("（国办发〔2009〕3号）坚持以“三个代表”重要思想为指导");
  expect(findingsOf(lookalikes, "er sagte „2009“ und ‚ja‛")).toEqual([]);
});

test("writes 一 for 壹 where it stands throughout, but not in amounts", () => {
  expect(repair(lookalikes, "进壹步统壹，壹带壹路，共计壹仟元")).toBe("进一步统一，一带一路，共计壹仟元");
  expect(repair(lookalikes, "下壹步，进壹步")).toBe("下一步，进一步");
});

test("a word of the list shows it too, and 万 and 分 alone make no amount", () => {
  const words = { count: (word: string) => (["一体", "一些"].includes(word) ? 9 : 0) };
  expect(repair(lookalikes, "壹体化，壹些，壹分田，壹万元整", { likelihood: words })).toBe(
    "一体化，一些，一分田，壹万元整",
  );
});

test.each(["太平天囯", "壹仟贰佰元整", "壹基金和第一批", "壹基金", "第壹食品", "的国是事本", "徳川家康"])(
  "leaves %s",
  (sound) => {
    expect(findingsOf(lookalikes, sound)).toEqual([]);
  },
);
