import { expect, test } from "vitest";
import { convert } from "@/lib/conversion";

const toHant = (text: string) => convert(text, { from: "zh-Hans", to: "zh-Hant" }).text;

test.each([
  ["范某和余女士", "范某和余女士"],
  ["姓范的同志", "姓范的同志"],
  ["老余退休之后", "老余退休之後"],
  ["由于某种原因", "由於某種原因"],
  ["郁姓医师", "郁姓醫師"],
  ["钟老师敲钟", "鍾老師敲鐘"],
  ["范围之内，余额不足", "範圍之內，餘額不足"],
])("a surname is known by what stands beside it: %s", (text, wanted) => {
  expect(toHant(text)).toBe(wanted);
});

test.each([
  ["三百余只羊", "三百餘隻羊"],
  ["两百多只", "兩百多隻"],
  ["12只", "12隻"],
  ["成千上万只鸟", "成千上萬隻鳥"],
  ["一只能看不能用", "一只能看不能用"],
  ["不只三个", "不只三個"],
])("只 is a measure word after a number only: %s", (text, wanted) => {
  expect(toHant(text)).toBe(wanted);
});
