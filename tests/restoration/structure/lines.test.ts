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
