import { expect, test } from "vitest";
import { findHeadings } from "@/lib/restoration/structure/headings";
import { readFrontLines } from "@/lib/restoration/structure/front-lines";
import { findLeadIns } from "@/lib/restoration/structure/lead-ins";
import type { Line } from "@/lib/restoration/structure/lines";
import { asId, proposeIds } from "@/lib/restoration/structure/section-ids";

const PROSE = "坚持新发展理念不动摇，畅通产业循环、市场循环、经济社会循环，打好产业基础高级化、产业链现代化攻坚战。";
const lines = (...texts: string[]): Line[] => texts.map((text, offset) => ({ text, offset, emphasis: [] }));

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

test("lead-ins are short sentences of one kind, with longer ones behind them", () => {
  const text = `软环境是硬实力。${PROSE}最简审批。${PROSE}最高效率。${PROSE}最优服务。${PROSE}`;
  const chars = Array.from(text);
  const [found = []] = findLeadIns([text]);
  expect(found.map(({ start, end }) => chars.slice(start, end).join(""))).toEqual([
    "最简审批。",
    "最高效率。",
    "最优服务。",
  ]);
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
