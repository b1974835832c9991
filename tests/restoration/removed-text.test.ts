import { expect, test } from "vitest";
import { removedText } from "@/lib/restoration/removed-text";
import { edit, trace } from "@/lib/restoration/traced-text";

const SOURCE = "來源(yuan)：綠色\n發展報\n正文来源";
const repaired = edit(trace(SOURCE), [
  { start: 0, end: 8, text: "来源" },
  { start: 9, end: 10, text: "绿" },
  { start: 12, end: 15, text: "发展报" },
]);
const removed = (offset: number, text: string) =>
  removedText(repaired, Array.from(SOURCE), { offset, text, note: "x" });

test("a removal has the stretch of the source, with its pinyin, its script and its line breaks", () => {
  expect(removed(0, "来源：绿色发展报")).toEqual({ offset: 0, text: "來源(yuan)：綠色\n發展報", note: "x" });
  expect(removed(0, "来源：绿色 发展报").text).toBe("來源(yuan)：綠色\n發展報");
  // Offsets within a line count what is there after the repair.
  expect(removed(3, "绿色")).toEqual({ offset: 9, text: "綠色", note: "x" });
  expect(removed(16, "来源")).toEqual({ offset: 18, text: "来源", note: "x" });
});

test("what is nowhere in the source stays as it is", () => {
  expect(removed(3, "别的").text).toBe("别的");
});
