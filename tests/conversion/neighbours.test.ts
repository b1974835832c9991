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

test.each([
  ["系好安全带，双方系夫妻，数学系", "繫好安全帶，雙方係夫妻，數學系"],
  ["拒签，签了字，一支签", "拒簽，簽了字，一支籤"],
  ["不准进入，准妈妈，方准复业", "不准進入，準媽媽，方准復業"],
  ["看了一出戏，一出门", "看了一齣戲，一出門"],
  ["二十里路，屋里", "二十里路，屋裡"],
  ["三斗米，斗地主", "三斗米，鬥地主"],
  ["科技周，周某", "科技週，周某"],
  ["不松劲，松山", "不鬆勁，松山"],
  ["径送法院，半径", "逕送法院，半徑"],
  ["划给财政，划龙舟", "劃給財政，划龍舟"],
  ["咨请审议，心理咨商", "咨請審議，心理諮商"],
  ["主任范建国、记者钟海", "主任范建國、記者鍾海"],
])("what stands beside a character tells a meaning from another: %s", (text, wanted) => {
  expect(toHant(text)).toBe(wanted);
});
