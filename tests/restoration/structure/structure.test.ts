import { expect, test } from "vitest";
import { findHeadings } from "@/lib/restoration/structure/headings";
import { readFrontLines } from "@/lib/restoration/structure/front-lines";
import { findLeadIns } from "@/lib/restoration/structure/lead-ins";
import type { Line } from "@/lib/restoration/structure/lines";
import { joinNumbers } from "@/lib/restoration/structure/join-numbers";
import { findLists } from "@/lib/restoration/structure/lists";
import { leadingNumber } from "@/lib/restoration/structure/numbers";
import { isPageLine } from "@/lib/restoration/structure/page-lines";
import { findRunInHeadings } from "@/lib/restoration/structure/run-in-headings";
import { asId, proposeIds } from "@/lib/restoration/structure/section-ids";
import { linesOf as lines, PROSE } from "./article-of";

test("title, byline, date and source in the ways in which sites print them", () => {
  const { front, used } = readFrontLines(
    lines(
      "宜昌：干在实处",
      "2020-05-12 10:30  来源：湖北日报  作者：张家胜 李 明  字号：大 中 小",
      PROSE,
      "（作者系中共宜昌市委副书记）",
    ),
  );
  expect(front).toEqual({
    title: "宜昌：干在实处",
    date: "2020-05-12",
    source: "湖北日报",
    author: "张家胜、李明",
    authorRole: "中共宜昌市委副书记",
  });
  expect(used.size).toBe(2);
});

test.each([
  ["□ 张家胜", "张家胜"],
  ["文/李明", "李明"],
  ["本报记者 王小明 李四", "王小明、李四"],
  ["作者：张 三", "张三"],
])("byline %s", (line, author) => {
  expect(readFrontLines(lines(line, PROSE)).front).toEqual({ author });
});

test("what a journal prints above a text", () => {
  const { front } = readFrontLines(
    lines(
      "放管服改革研究",
      "［摘 要］本文讨论改革。",
      "关键词：放管服；营商环境；改革",
      "［中图分类号］D630 ［文献标识码］A ［文章编号］1006-0863（2020）01-0001-05",
      PROSE,
    ),
  );
  expect(front.title).toBe("放管服改革研究");
  expect(front.abstract).toBe("本文讨论改革。");
  expect(front.keywords).toEqual(["放管服", "营商环境", "改革"]);
  expect(front.journal).toEqual({ 中图分类号: "D630", 文献标识码: "A", 文章编号: "1006-0863（2020）01-0001-05" });
});

test("prose is no title and no metadata, even with a date in it", () => {
  const { front, used } = readFrontLines(lines(`2020年5月12日，${PROSE}`, PROSE));
  expect(front).toEqual({});
  expect(used.size).toBe(0);
});

test("headings by form: numbered or short before longer text, level by level", () => {
  const found = findHeadings(lines("一、绿色发展", "（一）责任", PROSE, "（二）实力", PROSE, "二、产业", PROSE));
  expect([...found]).toEqual([
    [0, 2],
    [1, 3],
    [3, 3],
    [5, 2],
  ]);
  expect([...findHeadings(lines("绿色发展，增强城市带动作用", PROSE, "到此为止。"))]).toEqual([[0, 2]]);
  expect([...findHeadings(lines("b. 增强城市带动作用", PROSE, "到此为止。"))]).toEqual([]);
});

test("no heading: a sentence, a numbered paragraph, a list of short lines, the last line", () => {
  for (const texts of [
    ["我们必须行动。", PROSE],
    ["一是坚持绿色发展，增强带动作用；", PROSE],
    [`1.${PROSE}`, PROSE],
    ["1.绿色", "2.产业", "3.治理"],
    [PROSE, "张家胜"],
  ])
    expect([...findHeadings(lines(...texts))]).toEqual([]);
});

test("levels follow what stands above: no level is skipped, and what the format says comes first", () => {
  const levels = (read: readonly Line[]) => [...findHeadings(read).values()];
  expect(levels(lines("（一）责任", PROSE, "1.目标", PROSE, "（二）实力", PROSE))).toEqual([2, 3, 2]);
  expect(levels(lines("一、绿色", "1.目标", PROSE, "二、产业", "（一）责任", "1.任务", PROSE))).toEqual([
    2, 3, 2, 3, 4,
  ]);
  const hinted = lines("一、绿色", PROSE, "（一）责任", PROSE, "二、产业", PROSE).map((line): Line =>
    /^[一二]/u.test(line.text) ? { ...line, hint: { type: "heading", level: 3 } } : line,
  );
  expect(levels(hinted)).toEqual([2, 3, 2]);
});

test("numbers in every form of official documents", () => {
  const read = (text: string) => leadingNumber(text);
  expect(
    ["第三章　总则", "第十二节 办法", "貳、研究", "一、绿色", "三十 绿色", "（二）责任", "12.目标", "（3）任务"].map(
      read,
    ),
  ).toEqual([
    { rank: 0, value: 3, length: 3 },
    { rank: 1, value: 12, length: 4 },
    { rank: 2, value: 2, length: 2 },
    { rank: 3, value: 1, length: 2 },
    { rank: 3, value: 30, length: 3 },
    { rank: 4, value: 2, length: 3 },
    { rank: 5, value: 12, length: 3 },
    { rank: 6, value: 3, length: 3 },
  ]);
  for (const text of ["一是坚持", "2020. 年", "1.5倍", "第三产业", "（2020）", "十分重要"])
    expect(read(text)).toBeUndefined();
});

test("what a letter encloses has its name as a heading; facts one below the other have none", () => {
  const circular = lines("现将《若干措施》印发。", "若干措施", "第一条 快。", PROSE);
  expect([...findHeadings(circular).keys()]).toEqual([1]);
  expect([...findHeadings(lines("地点：会议室", "主持人：市长", PROSE)).keys()]).toEqual([]);
});

test("what stands above a table or below a picture is no heading", () => {
  expect(findHeadings(lines("表1 各市生产总值", PROSE, "图 2 治理的结构", PROSE, "专栏一 重大工程", PROSE)).size).toBe(
    0,
  );
});

test("a line in strong is a heading, and a number that begins with 2 is none", () => {
  const strong = lines("改什么", "快。", "2.事项清单", PROSE).map((line, at): Line => {
    return at === 0 ? { ...line, emphasis: [{ start: 0, end: 3, type: "strong" }] } : line;
  });
  expect([...findHeadings(strong)]).toEqual([[0, 2]]);
});

test("a heading that stands in one line with its text, where the copy does so twice", () => {
  const found = (...texts: string[]) => [...findRunInHeadings(lines(...texts)).values()];
  expect(found(`一、总体要求。${PROSE}`, `二、重点任务。${PROSE}`)).toEqual([7, 7]);
  expect(found(`一、总体要求。${PROSE}`, PROSE)).toEqual([]);
  expect(found(`一是${PROSE}${PROSE}`, "2021. 5倍。增长。", "1.5倍。增长。")).toEqual([]);
});

test.each([
  ["●甲 ●乙", ["甲", "乙"]],
  ["1. 甲； 2. 乙。", ["甲；", "乙。"]],
  ["（1）甲 （2）乙 （3）丙", ["甲", "乙", "丙"]],
  ["①甲 ②乙", ["甲", "乙"]],
])("lines under one another are a list: %s", (texts, items) => {
  const read = lines(...texts.replace(/ (?=[●（①②\d])/gu, "\n").split("\n"));
  const found = findLists(read);
  expect(read.map((line) => Array.from(line.text).slice(found.get(line)?.cut).join(""))).toEqual(items);
  expect([...found.values()].map(({ first }) => first)).toEqual(items.map((_, at) => at === 0));
});

test.each([
  ["one line", ["1. 甲", PROSE]],
  ["lines of stars", ["★★★★★", "★★★★"]],
  ["years", ["2020. 甲", "2021. 乙"]],
  ["decimals", ["1.5倍", "2.5倍"]],
  ["numbers that do not count on", ["1. 甲", "3. 乙"]],
  ["paragraphs", [`1. 甲。${PROSE}`, `2. 乙。${PROSE}`]],
])("no list: %s", (_, texts) => {
  expect(findLists(lines(...texts)).size).toBe(0);
});

test("a number above its heading is joined to it", () => {
  const [number, heading] = lines("01", "改什么");
  if (!number || !heading) throw new Error("two lines are needed");
  const strong = { ...heading, emphasis: [{ start: 0, end: 3, type: "strong" }] } as const;
  expect(joinNumbers([number, strong]).map(({ text }) => text)).toEqual(["01 改什么"]);
  expect(joinNumbers([number, heading])).toEqual([number, heading]);
});

test.each([
  "打印本页　关闭窗口",
  "500 Internal Server Error",
  "nginx",
  "【打印】【返回】【关闭】",
  "扫一扫在手机打开当前页",
  "分享到：微信 微博",
  "点击下载此文档 Word格式，可编辑",
  "下载地址：点击此处下载",
  "字號：默認 超大 | 打印 |",
  "【字體：打印本頁",
  "（本文共3页，当前第1页）",
  "上一页 1 2 3 下一页",
  "点击上方“蓝字”关注我们",
  "本帖最后由 某某 于 2017-1-5 09:00 编辑",
])("of the page, not of the article: %s", (text) => {
  const read = lines(text, PROSE);
  expect(read.map(isPageLine(read))).toEqual([true, false]);
});

test.each([
  "2021",
  "[1]",
  "大力发展",
  "推荐",
  "坚持分享经济",
  "打印机行业规范",
  "字体：",
  "字号：小四",
  "下载量超过一亿次。",
])("of the article: %s", (text) => {
  const read = lines(PROSE, text, PROSE);
  expect(read.map(isPageLine(read))).toEqual([false, false, false]);
});

test("a table of contents is of the page, where each of its lines comes again", () => {
  const read = lines("目　录", "第一章　总则…………1", "第二章　附则", "第一章　总则", PROSE, "第二章　附则", PROSE);
  expect(read.map(isPageLine(read))).toEqual([true, true, true, false, false, false, false]);
  const chapters = ["第一章 总则", "第二章 预报", "第三章 附则"];
  const bare = lines("条例", ...chapters, ...chapters.flatMap((chapter) => [chapter, PROSE]));
  expect(bare.filter(isPageLine(bare))).toEqual(bare.slice(1, 4));
});

test("lead-ins are short sentences of one kind, with longer ones behind them", () => {
  const text = `软环境是硬实力。${PROSE}最简审批。${PROSE}最高效率。${PROSE}最优服务。${PROSE}`;
  const chars = Array.from(text);
  const [found = []] = findLeadIns([text]);
  expect(found.map(({ start, end }) => chars.slice(start, end).join(""))).toEqual([
    "最简审批。",
    "最高效率。",
    "最优服务。",
  ]);
  const touching = `最简审批便民利企。最高效率便民利企。${PROSE}最优服务便民利企。${PROSE}`;
  expect(findLeadIns([touching])[0]).toEqual([
    { start: 0, end: 9 },
    { start: 18 + Array.from(PROSE).length, end: 27 + Array.from(PROSE).length },
  ]);
  expect(findLeadIns([`最简审批便民利企。最高效率便民利企。${PROSE}`])).toEqual([[]]);
  expect(findLeadIns([`软环境是硬实力。${PROSE}深入开展活动。${PROSE}`])).toEqual([[]]);
});

test("ids from a term's English name, else from pinyin, all different", () => {
  const terms = [{ name: "放管服", english: "Streamline administration, delegate power, improve services" }];
  expect(proposeIds(["深化放管服改革", "绿色发展", "绿色发展", "！"], terms)).toEqual([
    "streamline-administration-delegate-power",
    "lvse-fazhan",
    "lvse-fazhan-2",
    "section-4",
  ]);
  expect([asId("../../etc/passwd"), asId("宜昌"), asId("2020 plan")]).toEqual(["etc-passwd", undefined, undefined]);
});
