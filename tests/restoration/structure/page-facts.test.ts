import { expect, test } from "vitest";
import { readFrontLines } from "@/lib/restoration/structure/front-lines";
import { findHeadings } from "@/lib/restoration/structure/headings";
import type { Line } from "@/lib/restoration/structure/lines";
import { articleOf, linesOf, PROSE } from "./article-of";

const TITLE = "深化改革的路径";

test.each([
  ["来源：  发布时间：2020-01-29 15:44:46", { date: "2020-01-29" }],
  ["来源：  作者：  时间：2020-01-29", { date: "2020-01-29" }],
  ["中央政府門戶網站 www.gov.cn 2015-03-16 11:33 來源：每日經濟新聞", { date: "2015-03-16", source: "每日經濟新聞" }],
  ["来源：人民日报发布时间：2020-01-29", { date: "2020-01-29", source: "人民日报" }],
  ["发布时间：2024-12-24 04:54:53 人气：", { date: "2024-12-24" }],
  ["發布時間：2015-01-16 09:41:22 中國證券網", { date: "2015-01-16", source: "中國證券網" }],
  ["发表于 2020-07-30 00:00:00 政策解读", { date: "2020-07-30", journal: { 栏目: "政策解读" } }],
  ["发布时间：2020年7月30日 政策解读", { date: "2020-07-30", journal: { 栏目: "政策解读" } }],
  [
    "[ 作者：李建国？陈静？文章來源：鄉村發現  點擊數：更新時間：2018-02-14 錄入：王小惠 ]",
    { date: "2018-02-14", author: "李建国、陈静", source: "鄉村發現", journal: { 录入: "王小惠" } },
  ],
  [
    "信息来源：《云州学刊》2020年05期，第20-25页 发布时间：2020-07-30",
    { date: "2020-07-30", source: "云州学刊", journal: { 期次: "2020年05期，第20-25页" } },
  ],
  [
    "2020-07-30 来源：《云州日报》（2020年07月29日 第 09 版）",
    { date: "2020-07-30", source: "云州日报", journal: { 版次: "09", 网页日期: "2020-07-29" } },
  ],
  ["2020-07-30 来源：《云州日报》海外版", { date: "2020-07-30", source: "《云州日报》海外版" }],
  ["2020-07-30 08:51  云州新闻办、云州网、云信微报", { date: "2020-07-30", source: "云州新闻办、云州网、云信微报" }],
  ["2020-07-30 07:49 来源：云州日报-新快报 发表评论", { date: "2020-07-30", source: "云州日报-新快报" }],
  ["www.example.com?2020-07-30 08:08? ？来源：云州网    我来说两句", { date: "2020-07-30", source: "云州网" }],
  ["[研究报告 - 规划] 发表于：2020-07-30 15:33:40", { date: "2020-07-30", journal: { 栏目: "研究报告 - 规划" } }],
  ["109年7月30日", { date: "2020-07-30" }],
  // A mirror's own number, with the day on which it took the text over.
  ["发布时间：2020-07-30 17:24:54 来源：sp20200730", { journal: { 网页日期: "2020-07-30" } }],
  ["来源：云州网   作者：   2020-07-30 14:16:00", { date: "2020-07-30", source: "云州网" }],
  ["作者：2020-07-30 来源：云州网", { date: "2020-07-30", source: "云州网" }],
  ["2020-07-30 来源：https://example.cn/a?id=1", { date: "2020-07-30", source: "https://example.cn/a?id=1" }],
])("read below the title, and no heading: %s", (text, expected) => {
  const { front, body } = articleOf(TITLE, text, PROSE);
  expect([front, body]).toEqual([{ title: TITLE, ...expected }, `${PROSE}\n`]);
  expect(findHeadings(linesOf(PROSE, text, PROSE)).size).toBe(0);
});

test("a label above its day, and an office above its own", () => {
  expect(articleOf(TITLE, "发布时间：", "2020-07-30 15:18:26", PROSE)).toMatchObject({
    front: { title: TITLE, date: "2020-07-30" },
    body: `${PROSE}\n`,
  });
  expect(articleOf(TITLE, "发布时间：", PROSE).body).toContain("发布时间：");
  const signed = ["云州市统计局", "2020-07-30"];
  expect(articleOf(TITLE, ...signed, PROSE).front).toEqual({
    title: TITLE,
    author: "云州市统计局",
    date: "2020-07-30",
  });
  // A paper is of those who sign it at the end.
  expect(articleOf("关于改革的通知", ...signed, PROSE).front.author).toBeUndefined();
});

test("names beside what publishes are of nobody known", () => {
  expect(articleOf(TITLE, "2020-07-30 王小明、云州日报", PROSE).front).toEqual({ title: TITLE });
});

test("a day and what else is not understood stay", () => {
  const line = "2020-07-30 政策解读";
  expect(articleOf(TITLE, line, PROSE).front).toEqual({ title: TITLE });
});

test("an office's facts in a list, some without a value", () => {
  const title = "关于印发执法事项目录的通知";
  const { front, body } = articleOf(
    title,
    "- 索引号：430S00/2025-0001",
    "- 发布机构：",
    "- 发文日期：2025-03-11 10:50",
    "- 主题分类：",
    `- 名称：${title}`,
    PROSE,
  );
  expect(front).toEqual({ title, date: "2025-03-11", journal: { 索引号: "430S00/2025-0001" } });
  expect(body).toBe(`${PROSE}\n`);
  // Where the value stands on the next line, neither goes.
  const apart = articleOf(title, "• 索引号：", "430S00/2025-0001", PROSE);
  expect(apart.body).toContain("430S00/2025-0001");
  expect(apart.body).toContain("索引号");
});

test("what a journal notes in a line without spaces", () => {
  const { front, body } = articleOf(
    TITLE,
    "中图分类号：D630文献标识码：A文章编号：1004-1494（2021）02-0039-06基金项目：某某项目（gx01）",
    PROSE,
  );
  expect(front.journal).toEqual({
    中图分类号: "D630",
    文献标识码: "A",
    文章编号: "1004-1494（2021）02-0039-06",
    基金项目: "某某项目（gx01）",
  });
  expect(body).toBe(`${PROSE}\n`);
  // In a value of words a label is a word.
  expect(articleOf(TITLE, "基金项目：某某收稿日期：研究", PROSE).front.journal).toEqual({
    基金项目: "某某收稿日期：研究",
  });
});

test("an office's table whose labels are set as wide as one another, and has the title", () => {
  const cells = ["标　　题：", "关于加强社区治理的意见", "发文字号：", "云政发〔2023〕9号"];
  const row: Line = { text: cells.join("\t"), start: 0, end: 0, hint: { type: "row" }, emphasis: [] };
  const [, address, prose] = linesOf("", "各县、区人民政府：", PROSE);
  const { front, used } = readFrontLines([row, address, prose].filter((line) => line !== undefined));
  expect(front).toEqual({ title: "关于加强社区治理的意见", journal: { 发文字号: "云政发〔2023〕9号" } });
  expect([...used]).toEqual([row]);
});

test.each([
  ["日期：112-08-17　資料來源：新聞傳播處", { date: "2023-08-17", source: "新聞傳播處" }],
  ["《云州日报》（2023年6月5日 第1版）", { date: "2023-06-05", source: "云州日报", journal: { 版次: "1" } }],
])("the day and, beside it, where a text is from: %s", (text, expected) => {
  const { front } = articleOf(TITLE, "王小明", text, PROSE);
  expect(front).toEqual({ title: TITLE, author: "王小明", ...expected });
});

test.each([
  ["来源：未知 日期：2020-04-16", { date: "2020-04-16" }],
  ["发布时间：2024-11-01 21:09:52 来源： sp20241101", { journal: { 网页日期: "2024-11-01" } }],
  ["作者：某某资料网 时间：2024-07-22 来源：某某资料网", { date: "2024-07-22", source: "某某资料网" }],
  ["作者：新华社 时间：2024-07-22 来源：新华社", { date: "2024-07-22", source: "新华社", author: "新华社" }],
  ["发稿时间：2018-05-30 14:11:35 来源：行政管理改革", { date: "2018-05-30", source: "行政管理改革" }],
  ["2021/12/25 规划司", { date: "2021-12-25", source: "规划司" }],
])("what a site writes where a name belongs is neither author nor source: %s", (line, read) => {
  expect(articleOf(TITLE, line, PROSE)).toMatchObject({ front: { title: TITLE, ...read }, body: `${PROSE}\n` });
});

test("an office names itself below the day of a text; elsewhere figures have such a source", () => {
  const { front } = articleOf(TITLE, "日期：108-02-14", "資料來源：綜合業務處", PROSE);
  expect(front).toEqual({ title: TITLE, date: "2019-02-14", source: "綜合業務處" });
  expect(articleOf(TITLE, "资料来源：国家统计局", PROSE).front).toEqual({ title: TITLE });
});
