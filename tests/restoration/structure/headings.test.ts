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
