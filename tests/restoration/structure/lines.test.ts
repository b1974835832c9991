import { expect, test } from "vitest";
import { splitLines } from "@/lib/restoration/structure/lines";
import { isPageLine } from "@/lib/restoration/structure/page-lines";
import { trace } from "@/lib/restoration/traced-text";

test("a bar behind a line, left of the page's table, is a line of its own and goes", () => {
  const text = "完善报告。 |\n甲 | 乙 |\n";
  const source = { text, format: "text", hints: [], emphasis: [], head: {}, remarks: [] } as const;
  const read = splitLines(trace(text), source);
  expect(read.map((line) => [line.text, line.start, line.end])).toEqual([
    ["完善报告。", 0, 5],
    ["|", 6, 7],
    ["甲 | 乙 |", 8, 15],
  ]);
  expect(read.map(isPageLine(read))).toEqual([false, true, false]);
});

test("facts of a journal that a site has put before the text are lines of their own", () => {
  const facts = "中图分类号：D63-3 文献标识码：A 文章编号：1008-7000（2015）03-0025-07 ";
  const text = `${facts}不同的部门怎样配合？这要看制度。再看结果。\n${facts}\n中图分类号：D63-3 文献标识码：A\n`;
  const source = { text, format: "text", hints: [], emphasis: [], head: {}, remarks: [] } as const;
  expect(splitLines(trace(text), source).map((line) => [line.text, line.start])).toEqual([
    [facts.trim(), 0],
    ["不同的部门怎样配合？这要看制度。再看结果。", facts.length],
    [facts.trim(), facts.length + 22],
    ["中图分类号：D63-3 文献标识码：A", 2 * facts.length + 23],
  ]);
});

test("a row of facts without a text behind it stays one line", () => {
  const text = `${"中图分类号：A 文献标识码：B ".repeat(20)}不同。`;
  const source = { text, format: "text", hints: [], emphasis: [], head: {}, remarks: [] } as const;
  expect(splitLines(trace(text), source)).toHaveLength(1);
});
