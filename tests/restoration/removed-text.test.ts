import { expect, test } from "vitest";
import { removedText } from "@/lib/restoration/removed-text";
import type { Line } from "@/lib/restoration/structure/lines";
import { edit, trace } from "@/lib/restoration/traced-text";

const SOURCE = "來源(yuan)：綠色\n發展報\n正文来源";
/** 来源：绿色\n发展报\n正文来源 */
const repaired = edit(trace(SOURCE), [
  { start: 0, end: 8, text: "来源" },
  { start: 9, end: 10, text: "绿" },
  { start: 12, end: 15, text: "发展报" },
]);
const removed = (line: Omit<Line, "emphasis">, start = 0, text = line.text) =>
  removedText(repaired, Array.from(SOURCE), { line: { ...line, emphasis: [] }, start, text });

test("a removal has the stretch of the source, with its pinyin, its script and its line breaks", () => {
  const whole = { offset: 0, text: "來源(yuan)：綠色\n發展報" };
  expect(removed({ text: "来源：绿色发展报", start: 0, end: 9 })).toEqual(whole);
  expect(removed({ text: "来源：绿色 发展报", start: 0, end: 9 })).toEqual(whole);
});

test("a part of a line is counted in what is there after the repair", () => {
  expect(removed({ text: "来源：绿色发展报", start: 0, end: 9 }, 3, "绿色")).toEqual({ offset: 9, text: "綠色" });
  expect(removed({ text: "来源：绿色发展报", start: 0, end: 9 }, 6, "展报")).toEqual({ offset: 13, text: "展報" });
  expect(removed({ text: "正文来源", start: 10, end: 14 }, 2, "来源")).toEqual({ offset: 18, text: "来源" });
});

test("what is nowhere in the source stays as it is", () => {
  const put = edit(trace("甲。"), [{ start: 1, end: 1, text: "（见注）" }]);
  const line = { text: "甲（见注）。", start: 0, end: 6, emphasis: [] };
  expect(removedText(put, ["甲", "。"], { line, start: 1, text: "（见注）" })).toEqual({ offset: 1, text: "（见注）" });
});
