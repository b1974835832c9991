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
  ["岳先生与于主任", "岳先生與于主任"],
  ["范围之内，余额不足", "範圍之內，餘額不足"],
  ["任务完成后主任表示，党代表和党委员", "任務完成後主任表示，黨代表和黨委員"],
  ["服务于代表，三十余位代表，五点钟记者到场", "服務於代表，三十餘位代表，五點鐘記者到場"],
  ["三百余代表，小于十，老于世故", "三百餘代表，小於十，老於世故"],
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
