import { expect, test } from "vitest";
import { missing } from "@/lib/restoration/kinds/missing";
import { findingsOf, toldOf } from "./repair";

test.each([
  ["---此处隐藏4085字,下载后查看---", ["此处隐藏4085字"]],
  ["剩余75%内容，开通会员后阅读", ["剩余75%内容，开通会员"]],
  ["()衛福部函報草案，依核定本()辦理", ["()", "()"]],
  ["衛福部於105819日函報，於826日邀集，業於1051219日函復", ["105819日", "1051219日", "826日"]],
  [
    `现将有关情况列表如下(单位:亿元):\n续 表\n从上表看出，${"总供给略高于总需求的年份有十五年，".repeat(3)}差额不大。`,
    ["列表如下(单位:亿元):"],
  ],
])("tells where something is missing: %s", (text, told) => {
  expect(toldOf(missing, text)).toEqual(told);
});

test.each([
  "此处隐藏着深刻的道理，剩余内容另行通知。",
  "调用 f() 和 main()，姓名（ ）",
  "于180日内办结，开展百日攻坚和365日行动，2014年2月10日施行",
  "兑换1000日元，日均用户5000日活，2019-0812日志",
  "连续安全运行1000日、1825日，累计3650日",
  "现将名单列表如下：\n序号\t单位\n1\t某局",
  "现将名单列表如下：\n张三\n李四\n以上人员在规定的时间内报到。",
])("leaves %s", (sound) => {
  expect(findingsOf(missing, sound)).toEqual([]);
});
