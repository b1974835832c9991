import { expect, test } from "vitest";
import { pageLinesAboveText } from "@/lib/restoration/structure/above-text";
import { articleOf, linesOf, PROSE } from "./article-of";

const TITLE = "关于印发应急预案的通知";
const found = (...texts: string[]) => [...pageLinesAboveText(linesOf(...texts))].map(({ text }) => text);

test.each([
  "EN",
  "https://www.gov.cn/",
  "********************",
  "字號：小",
  "【字体：大 中 小】",
  "11330700MB10327095/2024-00144",
  "主动公开",
  "朗读",
  "小字號",
  "字体：",
  "今天是：",
  "APP下载",
  "今天是2024年5月6日 星期一",
  "欢迎访问“云州水利”网",
  "推薦標簽：会议消息 | 经贸论坛 | 专题",
])("of the page, where it stands above the text: %s", (text) => {
  expect(found(TITLE, text, PROSE)).toEqual([text]);
  expect(found(TITLE, PROSE, text)).toEqual([]);
});

test("a word of which the text speaks, a masked name and a text without a sentence stay", () => {
  expect(found("语文课程标准", "朗读", `朗读是一项要求。${PROSE}`)).toEqual([]);
  expect(found(TITLE, "****", PROSE)).toEqual([]);
  expect(found("欢迎访问水利博物馆", "今天是好日子", PROSE)).toEqual([]);
  expect(found("公开方式", "主动公开", "责任部门")).toEqual([]);
});

test("an address goes only without the day behind it", () => {
  const { front, body } = articleOf(TITLE, "http://news.example.cn 2011-11-20 15:58 来源：云州日报", PROSE);
  expect([front, body]).toEqual([{ title: TITLE, date: "2011-11-20", source: "云州日报" }, `${PROSE}\n`]);
  expect(articleOf(TITLE, "http://news.example.cn   2007-04-23 20:19:02", PROSE).front.date).toBe("2007-04-23");
});

test("the year in a field of its own", () => {
  expect(articleOf(TITLE, "2020 12/ 30 07:39:26", "来源：云州日报", PROSE).front).toEqual({
    title: TITLE,
    date: "2020-12-30",
    source: "云州日报",
  });
});

test.each([
  ["2024年 8月 26日 星期", { date: "2024-08-26" }],
  [
    "http://www.example.cn(2024-7-31 13:40:07)  云州在线-云州评论  编辑：王小明",
    { date: "2024-07-31", source: "云州在线-云州评论", journal: { 责任编辑: "王小明" } },
  ],
  ["投稿邮箱：one@example.com作者：王小明", { author: "王小明" }],
  ["【信息来源：】【信息时间：2024-07-24  阅读次数：】【字号 】【我要打印】【关闭", { date: "2024-07-24" }],
])("what a site puts around a day or an author: %s", (line, expected) => {
  const { front, body } = articleOf(TITLE, line, PROSE);
  expect([front, body]).toEqual([{ title: TITLE, ...expected }, `${PROSE}\n`]);
});

test("what leads through a newspaper is neither title nor text", () => {
  const leads = ["2024年 8月 26日 星期", "当前版: 004版  上一版   下一版 上一期  下一期", "下一篇", "放大 缩小 默认"];
  const { front, body } = articleOf(...leads, TITLE, PROSE);
  expect([front, body]).toEqual([{ title: TITLE, date: "2024-08-26" }, `${PROSE}\n`]);
});
