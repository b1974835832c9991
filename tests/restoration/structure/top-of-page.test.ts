import { expect, test } from "vitest";
import { readFrontLines } from "@/lib/restoration/structure/front-lines";
import { findHeadings } from "@/lib/restoration/structure/headings";
import { joinTitles } from "@/lib/restoration/structure/join-titles";
import { plausibleNames } from "@/lib/restoration/structure/plausible-names";
import { articleOf, linesOf, PROSE } from "./article-of";

const ADVERTISING = "国产精品v片在线观看不卡 _国产精品99久久久久久久久_av网站免费线看精品_一区二区激情";
const front = (...texts: string[]) => readFrontLines(joinTitles(linesOf(...texts))).front;

test.each([
  ["胡艷 潘婷", "胡艷、潘婷"],
  ["游祖勇", "游祖勇"],
  ["朱雅玲,文啟湘", "朱雅玲、文啟湘"],
  ["刘元春 魏加宁", "刘元春、魏加宁"],
  ["刘元春？魏加宁", "刘元春、魏加宁"],
  ["王玉香 蔣 劍", "王玉香、蔣劍"],
  ["張 峰", "張峰"],
  ["白偉嵐*", "白偉嵐"],
  ["石光", "石光"],
])("a line of names: %s", (text, names) => {
  expect(plausibleNames(text)).toBe(names);
});

test.each([
  "前言",
  "前 言",
  "序",
  "高质量",
  "文化",
  "方 案",
  "水利部",
  "江苏 安徽",
  "时评",
  "林长制",
  "周报",
  "管控",
  "谈创新",
  "改革 开放",
])("a short title, and no names: %s", (text) => {
  expect(plausibleNames(text)).toBeUndefined();
  expect(front(text, PROSE).author).toBeUndefined();
});

test("names that stand first are the byline, and no title is made up", () => {
  expect(front("游祖勇", PROSE)).toEqual({ author: "游祖勇" });
  expect(front("胡艳 潘婷", "（安徽大学，安徽 合肥 230601）", PROSE)).toEqual({
    author: "胡艳、潘婷",
    authorRole: "安徽大学，安徽 合肥",
  });
  expect(front("李洪澄", "白伟岚*", "熊 筱", "张 峰", PROSE)).toEqual({ author: "李洪澄、白伟岚、熊筱、张峰" });
});

test("below names a title may follow, a section is none", () => {
  const title = "国家中长期教育规划纲要和基础教育改革发展要点";
  expect(front("张 力", "教育部教育发展研究中心主任，博士生导师", title, PROSE)).toEqual({
    title,
    author: "张力",
    authorRole: "教育部教育发展研究中心主任，博士生导师",
  });
  expect(front("石光", "一、引言", PROSE)).toEqual({ author: "石光" });
  expect(front("石光", "前言", PROSE)).toEqual({ author: "石光" });
});

test.each([
  ["數據來源：國家統計局", "制圖：汪哲平"],
  ["来源：人民日报", "时间："],
])("where something is from is no title and no heading: %s", (...texts) => {
  expect(front(...texts, PROSE).title).toBeUndefined();
  expect(findHeadings(linesOf(PROSE, ...texts, PROSE)).size).toBe(0);
});

test("below advertising the title is looked for", () => {
  const { front: read, body } = articleOf(
    ADVERTISING,
    "?",
    "調研豈能只看“門面”不看“後院”",
    "2025-05-17 07:35:26  來源:陝西日報",
    "董渺",
    PROSE,
  );
  expect(read).toEqual({
    title: "調研豈能只看“門面”不看“後院”",
    date: "2025-05-17",
    source: "陝西日報",
    author: "董渺",
  });
  expect(body).toContain("av网站免费线看精品");
  expect(front(ADVERTISING, PROSE)).toEqual({});
  // A sentence may speak of platforms and videos.
  expect(front("平台、网站、视频、资源、手机版和官网免费开放。", "小标题", PROSE)).toEqual({});
});

test("a title below the name of a site: one that comes again, or that of an official paper", () => {
  const title = "国务院办公厅关于印发2016年《政府工作报告》量化指标任务分工的通知";
  const read = articleOf("法规库", title, "国办函[2016]38号", PROSE);
  expect(read.front).toEqual({ title, journal: { 发文字号: "国办函[2016]38号" } });
  expect(read.body).not.toContain("#");
  const twice = articleOf("香港商報", "施政報告發言全文", "施政報告發言全文", PROSE);
  expect([twice.front.title, twice.body]).toEqual(["施政報告發言全文", `香港商報\n\n${PROSE}\n`]);
});

test.each([
  "張 峰",
  "刘金新",
  "董渺",
  "記者任以芳／北京報導",
  "2018/3/7 16:15（3/7 17:04 更新）",
  "日期：98-01-15",
  "2022-08-05 08:01:53    来源：河南日报",
  "2020年7月",
  "国发〔2020〕6号",
])("who wrote it, when and as which document is no heading: %s", (text) => {
  expect(findHeadings(linesOf(PROSE, text, PROSE)).size).toBe(0);
});

test.each([
  ["刘金新", { author: "刘金新" }],
  ["記者任以芳／北京報導", { author: "任以芳" }],
  ["2025/09/27 11:38 記者鍾麗華／台北報導", { date: "2025-09-27", author: "鍾麗華" }],
  ["2018/3/7 16:15（3/7 17:04 更新）", { date: "2018-03-07" }],
  ["日期：107-04-12", { date: "2018-04-12" }],
  ["日期：98-01-15", { journal: { 日期: "98-01-15" } }],
  ["国发〔2020〕6号", { journal: { 发文字号: "国发〔2020〕6号" } }],
  ["文号：晋政发〔2018〕13号", { journal: { 文号: "晋政发〔2018〕13号" } }],
  ["時間:2023-08-16 07:25:44 來源: 中國青年報", { date: "2023-08-16", source: "中國青年報" }],
  ["2023-05-30 10:48余永躍", { date: "2023-05-30", author: "余永躍" }],
  ["人民论坛 2023年2期", { date: "2023", source: "人民论坛", journal: { 期次: "2023年2期" } }],
  ["颁布时间：2016-04-06 00:00:00.000 发文单位：国务院办公厅", { date: "2016-04-06", author: "国务院办公厅" }],
  ["发布时间：2020-04-23 12:12???? 信息来源：经济参考报", { date: "2020-04-23", source: "经济参考报" }],
  ["发布时间：2024-12-25 浏览量： 来源：", { date: "2024-12-25" }],
  ["时间：2024-01-03 20:46:00 |   作者：新闻", { date: "2024-01-03" }],
  [
    "責任編輯:蔣璐 2024-10-16 15:05:03 來源:香港商報網",
    { date: "2024-10-16", source: "香港商報網", journal: { 责任编辑: "蔣璐" } },
  ],
  [
    "发布时间：2025-08-27作者：徐志民来源：《人民日报》（2025年08月27日 第 09 版）分享到：",
    { date: "2025-08-27", author: "徐志民", source: "人民日报", journal: { 版次: "09" } },
  ],
])("read below the title: %s", (text, expected) => {
  expect(front("深化改革的路径", text, PROSE)).toEqual({ title: "深化改革的路径", ...expected });
});

test("a word that begins as a byline does is none", () => {
  for (const text of ["文明城市", "记者手记", "作者简介"])
    expect(front("深化改革的路径", text, PROSE)).toEqual({ title: "深化改革的路径" });
});

test("a title as it was elsewhere", () => {
  expect(front("原标题：深改组夙兴夜寐1000天", PROSE).title).toBe("深改组夙兴夜寐1000天");
});

test("labels of sites that sell papers", () => {
  expect(front("浅析宪法的几点认识", "论文摘要：本文。", "论文关键词：宪法；宪政意识", PROSE)).toEqual({
    title: "浅析宪法的几点认识",
    abstract: "本文。",
    keywords: ["宪法", "宪政意识"],
  });
  // Such a line may be a title itself.
  expect(front("工作简报 2023年第5期", PROSE)).toEqual({ title: "工作简报 2023年第5期" });
});

test("neither an address, a site, its parts nor a caption is the title, and ◎ begins a byline", () => {
  const above = ["http://www.example.cn/", "中华网", "网站首页 | 网站地图", "（相关资料图）"];
  const made = articleOf(...above, "浙江省开展消防安全大检查", "◎朱 辉", PROSE);
  expect(made.front).toMatchObject({ title: "浙江省开展消防安全大检查", author: "朱辉" });
});
