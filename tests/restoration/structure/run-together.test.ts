import { expect, test } from "vitest";
import { findHeadings } from "@/lib/restoration/structure/headings";
import { cutNames } from "@/lib/restoration/structure/run-together";
import { articleOf, linesOf, PROSE } from "./article-of";

const TITLE = "数字政府建设的限度与时代因应";

test.each([
  ["宋兰黄静", "宋兰、黄静"],
  ["陳海英李蘭劉其明", "陳海英、李蘭、劉其明"],
  ["祁志明", "祁志明"],
  ["欧阳兰李明", "欧阳兰、李明"],
])("names that can be cut apart in one way: %s", (run, names) => {
  expect(cutNames(run)).toBe(names);
});

test.each(["高建华谢明", "改革开放", "人民网"])("what can be cut in two ways or none is left: %s", (run) => {
  expect(cutNames(run)).toBeUndefined();
});

test.each([
  ["2023-05-27 23:36:23宋兰黄静", { date: "2023-05-27", author: "宋兰、黄静" }],
  ["2015-07-13 12:16祁志明等", { date: "2015-07-13", author: "祁志明" }],
  ["中国人口·资源与环境 2015年5期", { date: "2015", source: "中国人口·资源与环境", journal: { 期次: "2015年5期" } }],
  ["2024-04-29 00:00:00祁志明", { date: "2024-04-29", author: "祁志明" }],
  ["2024-04-29 00:00:00 人民网", { date: "2024-04-29", source: "人民网" }],
])("a day, an hour and names close behind them: %s", (text, expected) => {
  expect(articleOf(TITLE, text, PROSE).front).toEqual({ title: TITLE, ...expected });
});

test("names that a line below has apart are those", () => {
  const lines = ["2021-12-14 07:09高建华谢明", "决策 2021年12期", "关键词：数字政府"];
  const made = articleOf(TITLE, ...lines, "高建华 谢明", PROSE);
  expect(made.front).toMatchObject({ title: TITLE, author: "高建华、谢明", date: "2021-12-14", source: "决策" });
  expect(made.body).toBe(`${PROSE}\n`);
  // A page may give the first of them only.
  const more = articleOf(TITLE, "2024-03-07 07:33陈海英李兰英", "■ 陈海英/李兰英/马 静", PROSE);
  expect([more.front.author, more.body]).toEqual(["陈海英、李兰英、马静", `${PROSE}\n`]);
});

test("names that nothing cuts apart stay in the text below their day, and are neither title nor heading", () => {
  const run = "2021-12-14 07:09高建华谢明";
  const made = articleOf(TITLE, run, PROSE);
  expect([made.front, made.body]).toEqual([{ title: TITLE, date: "2021-12-14" }, `${run}\n\n${PROSE}\n`]);
  expect(articleOf(run, TITLE, PROSE).front).toEqual({ title: TITLE, date: "2021-12-14" });
  expect(findHeadings(linesOf(PROSE, run, PROSE)).size).toBe(0);
});
