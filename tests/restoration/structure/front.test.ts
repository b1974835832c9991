import { expect, test } from "vitest";
import { dateIn } from "@/lib/restoration/structure/dates";
import { readFrontLines } from "@/lib/restoration/structure/front-lines";
import type { Line } from "@/lib/restoration/structure/lines";
import { linesOf as lines, PROSE } from "./article-of";

const front = (...texts: string[]) => readFrontLines(lines(...texts)).front;

test.each([
  ["2021年01月26日 09:10", "2021-01-26"],
  ["2021-1-6", "2021-01-06"],
  ["2021/01/26", "2021-01-26"],
  ["2021年3月", "2021-03"],
  ["二〇二一年一月二十六日", "2021-01-26"],
  ["二○二○年十二月三十一日", "2020-12-31"],
  ["二零一九年十月十日", "2019-10-10"],
  ["2021年13月1日", undefined],
  ["二〇二一年二三月一日", undefined],
  ["第2021-99号", undefined],
])("the date of %s", (text, date) => {
  expect(dateIn(text)).toBe(date);
});

test.each(["摘 要：本文", "【摘要】本文", "[摘　要] 本文", "〔内容提要〕本文", "内容摘要：本文", "［摘 要］：本文"])(
  "an abstract: %s",
  (text) => {
    expect(front("题目", text, PROSE).abstract).toBe("本文");
  },
);

test("an abstract below its label, and keywords divided in any way", () => {
  expect(front("题目", "摘　要", "本文。", "关键词：改革；开放　发展", PROSE)).toMatchObject({
    abstract: "本文。",
    keywords: ["改革", "开放", "发展"],
  });
});

test("what a journal prints behind the Chinese abstract, and at the end", () => {
  const read = front(
    "题目",
    "某某",
    "（某某大学 政治学院，湖北 武汉 430000）",
    "摘要：本文。",
    "Abstract: This paper.",
    "Key words: reform; opening",
    PROSE,
    "收稿日期：2020-02-10　　基金项目：某某基金（00A）",
    "作者简介：某某（1980—），女，教授。",
    "［责任编辑：编辑部］",
  );
  expect(read).toMatchObject({ author: "某某", authorRole: "某某大学 政治学院，湖北 武汉" });
  expect(read.journal).toEqual({
    Abstract: "This paper.",
    "Key words": "reform; opening",
    收稿日期: "2020-02-10",
    基金项目: "某某基金（00A）",
    作者简介: "某某（1980—），女，教授。",
    责任编辑: "编辑部",
  });
});

test.each([
  ["发布时间：2021-01-26 09:10 来源：某报 浏览次数：12 次 字体：[大 中 小]", { date: "2021-01-26", source: "某报" }],
  ["某某日报客户端 2021-03-08 07:30:00", { date: "2021-03-08", source: "某某日报客户端" }],
  ["（记者 某某）", { author: "某某" }],
  ["□ 本报评论员", { author: "本报评论员" }],
  ["作者：某某课题组　二〇二一年一月", { author: "某某课题组", date: "2021-01" }],
])("a line below the title: %s", (text, expected) => {
  expect(front("题目", text, PROSE)).toEqual({ title: "题目", ...expected });
});

test("a title of an official paper is as long as the names in it, a sentence is none", () => {
  const title =
    "国家发展改革委、财政部、自然资源部、住房城乡建设部、生态环境部关于印发《长江沿线城市污水垃圾收集处理设施建设实施方案》的通知（试行）";
  expect(front(title, PROSE).title).toBe(title);
  expect(front(`${title}。`, PROSE).title).toBeUndefined();
  expect(front(`${title.slice(0, 60)}，各地要认真贯彻落实，结合实际抓好工作`, PROSE).title).toBeUndefined();
});

test("a subtitle is of the title, and what a site puts before one is not", () => {
  expect(front("[转帖]走好路", "——学习精神", PROSE).title).toBe("走好路——学习精神");
  for (const [title, subtitle] of [
    ["走好路*", "——学习精神"],
    ["走好路", "——学习精神＊"],
  ] as const)
    expect(front(title, subtitle, PROSE).title).toBe("走好路——学习精神");
});

test("what is signed at the end", () => {
  const { front: read, used } = readFrontLines(
    lines("题目", PROSE, "（原载《某报》2017年1月4日第5版）", "（责编：某某）", "编辑：某科"),
  );
  expect(read).toMatchObject({ source: "某报", date: "2017-01-04", journal: { 责编: "某某", 编辑: "某科" } });
  // The closing note stays in the text.
  expect([...used].map(({ start }) => start).toSorted()).toEqual([0, 3, 4]);
});

test("an office's table of facts", () => {
  const read = lines(
    "发文机关：\t某办公室\t成文日期：\t2021年01月20日",
    "发文字号：\t某政〔2021〕3号",
    "题目",
    PROSE,
  ).map((line, at): Line =>
    at < 2 ? { ...line, hint: { type: "row" } } : at === 2 ? { ...line, hint: { type: "title" } } : line,
  );
  expect(readFrontLines(read).front).toEqual({
    title: "题目",
    author: "某办公室",
    date: "2021-01-20",
    journal: { 发文字号: "某政〔2021〕3号" },
  });
});

test("what only journals print is read wherever it stands, also with its label set apart", () => {
  const text = Array.from({ length: 9 }, () => PROSE);
  expect(front("题目", PROSE, "收 稿 日 期：2023-05-06", ...text).journal).toMatchObject({ 收稿日期: "2023-05-06" });
});

test("a fact of an office whose day is none is noted as it is written", () => {
  expect(front("发布日期：待定", "2023年5月6日云州市工作报告", PROSE)).toEqual({
    title: "2023年5月6日云州市工作报告",
    journal: { 发布日期: "待定" },
  });
});

test("what is not understood stays: a date below a letter, a sentence with a label in it, a name above text", () => {
  const { front: read, used } = readFrontLines(
    lines("题目", "各县人民政府：", "现印发给你们。", "某办公室", "2021年1月20日", "本文的关键词：改革。", PROSE),
  );
  expect([read, used.size]).toEqual([{ title: "题目" }, 1]);
  expect(front("题目", "高质量", PROSE)).toEqual({ title: "题目" });
});
