import { expect, test } from "vitest";
import { findHeadings } from "@/lib/restoration/structure/headings";
import { linesOf, PROSE } from "./article-of";

test.each(["第227号", "中国人民银行公告〔2024〕第3号"])("the number of a paper is no heading: %s", (number) => {
  expect([...findHeadings(linesOf("中华人民共和国国务院令", number, PROSE))]).toEqual([]);
});

test.each(["续 表", "续表", "制图/李欣", "• 主席", "新华社记者韩洁、胡浩、孙奕、潘洁"])(
  "what stands above a table, below a picture, in a list or for the reporters is no heading: %s",
  (text) => {
    expect([...findHeadings(linesOf(PROSE, text, `${PROSE}${PROSE}`))]).toEqual([]);
  },
);

test("the last line of a table of contents is no heading over the text below it", () => {
  const contents = ["第一章 总则", "第二章 预报", "第三章 附则"];
  expect([...findHeadings(linesOf(...contents, PROSE))]).toEqual([]);
  const paragraphs = [`一、${PROSE}`, `二、${PROSE}`, "三、重点任务"];
  expect([...findHeadings(linesOf(...paragraphs, PROSE))]).toEqual([[2, 2]]);
});

test.each(["东南网3月11日讯", "王小明中国政法大学民商经济法学院副教授", "中小河流；河长制；长效管理"])(
  "from where a text was sent, who wrote it, and a row of keywords is no heading: %s",
  (text) => {
    expect(findHeadings(linesOf(PROSE, text, PROSE)).size).toBe(0);
  },
);

test.each([
  ["某某1", "（某某大学 公共管理学院，湖北 武汉 430000）"],
  ["王小明", "云州研究中心主任"],
])("who wrote a text and what he is, as above its title, is no heading: %s", (...texts) => {
  expect(findHeadings(linesOf(PROSE, ...texts, PROSE)).size).toBe(0);
});

test.each(["“十四五”时期应以创新引领发展", "第一篇奠定坚实基础，开启新征程"])("a heading: %s", (text) => {
  expect([...findHeadings(linesOf(PROSE, text, PROSE)).keys()]).toEqual([1]);
});

test("a quotation alone is no heading, but what stands above a paragraph in which the copy ends is one", () => {
  expect(findHeadings(linesOf(PROSE, "“创新引领高质量发展”", PROSE)).size).toBe(0);
  const brokenOff = `${PROSE}${PROSE}坚持以高质量`;
  expect([...findHeadings(linesOf(PROSE, "供需失衡的新特征", brokenOff)).keys()]).toEqual([1]);
  expect(findHeadings(linesOf(PROSE, "供需失衡的新特征", brokenOff, PROSE)).size).toBe(0);
});
