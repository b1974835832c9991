import fc from "fast-check";
import { expect, test } from "vitest";
import { parseArticle, plainText } from "@/lib/article";
import type { Line } from "@/lib/restoration/structure/lines";
import { makeArticle } from "@/lib/restoration/structure/make-article";
import { articleOf, linesOf, OPTIONS } from "./article-of";

const LINES = [
  "改革开放纪要",
  "□ 某某",
  "2021-01-26 来源：某报",
  "摘要：改革。",
  "关键词：改革；开放",
  "目录",
  "一、总体要求",
  "一、总体要求。坚持新发展理念不动摇。",
  "二、重点任务。坚持新发展理念不动摇。",
  "（一）责任",
  "1.目标",
  "2.任务；",
  "（1）甲；",
  "（2）乙。",
  "●甲",
  "●乙",
  "坚持①快、②准、③稳。",
  "改革①。开放②。",
  "改革[1]。开放［2］。",
  "注释：",
  "参考文献",
  "①甲",
  "②乙",
  "[1] 甲[J].",
  "[2] 乙*[M]_.",
  "1 甲",
  "01",
  "打印本页 关闭窗口",
  "往期推荐",
  "责任编辑：某某",
  "（作者系某某大学教授）",
  "《某报》（2020年1月2日 03版）",
  "胡艳 潘婷",
  "张 峰",
  "国产精品在线观看_无码_久久",
  "返回首页",
  "朗读",
  "主动公开",
  "第一章 总则",
  "首页 > 理论研究 > 详情",
  "理论研究",
  "某市人民政府办公室",
  "关于印发《若干措施",
  "实施方案》的通知",
  "省人民政府关于",
  "2018/3/7 16:15",
  "国发〔2020〕6号",
  "责任编辑：蒋璐 2024-10-16 来源：某报",
  "|",
  "?",
  "摘? ? 要：治理。",
  "关键词：改革开放",
  "本报讯 （王小明）治理。",
  "本报记者 王小明",
  "相關 閱讀",
  "2021-12-14 07:09高建华谢明",
  "2023-05-27 23:36:23宋兰黄静",
  "■ 陈海英/李兰英",
  "江海洋（某某大学，湖北 武汉 430000）",
  "（某某大学，湖北 武汉 430000）",
  "人民网教育·科技",
  "发表于 2020-07-30 00:00:00 政策解读",
  "来源：  发布时间：2020-01-29",
  "- 发布机构：",
  "- 发文日期：2025-03-11 10:50",
  "中图分类号：D630文献标识码：A文章编号：1004（2021）02",
];
const HINTS: (Line["hint"] | undefined)[] = [
  undefined,
  undefined,
  undefined,
  { type: "heading", level: 2 },
  { type: "item", ordered: true, depth: 1 },
  { type: "item", ordered: false, depth: 2 },
  { type: "quote" },
  { type: "title" },
];

const anyLine = fc
  .tuple(fc.constantFrom(...LINES), fc.constantFrom(...HINTS), fc.constantFrom("strong", "raised", undefined))
  .map(([text, hint, type]) => ({
    text,
    ...(hint && { hint }),
    emphasis: type ? [{ start: 0, end: Array.from(text).length, type } as const] : [],
  }));

/** How often a text has each character of the Chinese script. */
function han(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const char of text.match(/\p{Script=Han}/gu) ?? []) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}

test("whatever the lines are, the article can be read, and no character is lost", () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 14 }), fc.boolean(), (drawn, keepAll) => {
      const lines = drawn.map((line, at): Line => ({ ...line, start: at, end: at }));
      const { body, removals } = makeArticle(lines, { ...OPTIONS, keepAll });
      const { article, problems } = parseArticle({ file: "x.md", markdown: body, bodyLine: 1 });
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      const kept = han(`${plainText(article)}${removals.map(({ text }) => text).join("")}`);
      for (const [char, times] of han(lines.map(({ text }) => text).join("")))
        expect(kept.get(char) ?? 0, `${char} in ${body}`).toBeGreaterThanOrEqual(times);
    }),
    { numRuns: 300 },
  );
});

test("two lists one behind the other stay two", () => {
  const texts = ["某某纪要", "工作如下。", "1.甲；", "2.乙。", "（1）丙；", "（2）丁。", "①戊；", "②己。", "完。"];
  const { body } = articleOf(...texts);
  expect(body).toContain("1. 甲；\n2. 乙。\n\n1) 丙；\n2) 丁。\n\n1. 戊；\n2. 己。\n");
  const { sections } = parseArticle({ file: "x.md", markdown: body, bodyLine: 1 }).article;
  expect(sections[0]?.blocks.filter(({ type }) => type === "list")).toHaveLength(3);
});

test("a list of another kind counts from 1", () => {
  const item = (text: string, start: number, ordered: boolean): Line => ({
    text,
    start,
    end: start,
    hint: { type: "item", ordered, depth: 1 },
    emphasis: [],
  });
  const lines = [item("甲", 0, false), item("乙", 2, false), item("丙", 4, true), item("丁", 6, true)];
  expect(makeArticle(lines, { ...OPTIONS, keepAll: true }).body).toBe("- 甲\n- 乙\n1. 丙\n2. 丁\n");
});

test("a list goes on behind a paragraph with the number that its format gives", () => {
  const item = (text: string, start: number, number?: number): Line => ({
    text,
    start,
    end: start,
    hint: { type: "item", ordered: true, depth: 1, ...(number !== undefined && { number }) },
    emphasis: [],
  });
  const lines = [item("甲", 0), ...linesOf("这是一段。"), item("乙", 8, 2), item("丙", 10)];
  expect(makeArticle(lines, { ...OPTIONS, keepAll: true }).body).toBe("1. 甲\n\n这是一段。\n\n2. 乙\n3. 丙\n");
});
