import { expect, test } from "vitest";
import type { Line } from "@/lib/restoration/structure/lines";
import { findNotes } from "@/lib/restoration/structure/notes";
import { linesOf as lines } from "./article-of";

/** The text with each reference in braces, and the labels of the lines that are notes. */
function found(read: readonly Line[]): { text: string; notes: number[] } {
  const { references, notes } = findNotes(read);
  const text = read
    .filter((line) => !notes.has(line))
    .map((line) => {
      const chars = Array.from(line.text);
      for (const { start, end, label } of (references.get(line) ?? []).toReversed())
        chars.splice(start, end - start, `{${label}}`);
      return chars.join("");
    })
    .join("\n");
  return { text, notes: [...notes.values()].map(({ label }) => label) };
}

test.each([
  ["circled", ["改革①。发展②。", "注释：", "①甲。", "②乙。"], "改革{1}。发展{2}。\n注释："],
  ["bracketed", ["改革[1]。发展［2］。", "参考文献", "[1] 甲[J].", "[2] 乙[M]."], "改革{1}。发展{2}。\n参考文献"],
  [
    "cited again",
    ["改革[1]。发展[2][1]。", "深化[1]。", "参考文献", "[1] 甲[J].", "[2] 乙[M]."],
    "改革{1}。发展{2}{1}。\n深化{1}。\n参考文献",
  ],
  [
    "beside what is enumerated in brackets",
    ["改革[1]。发展[2]。要[1]快、[2]准。", "参考文献", "[1] 甲.", "[2] 乙."],
    "改革{1}。发展{2}。要[1]快、[2]准。\n参考文献",
  ],
  ["named", ["改革（注1）。发展（注2）。", "注1：甲。", "注2：乙。"], "改革{1}。发展{2}。"],
  ["raised", ["改革¹。发展²。", "注释", "1. 甲。", "2. 乙。"], "改革{1}。发展{2}。\n注释"],
  ["in two parts", ["改革①。", "①甲。", "发展①。", "①乙。"], "改革{1}。\n发展{2}。"],
  [
    "beside what is enumerated",
    ["改革①。", "要①快、②准、③稳。", "注：", "①甲。"],
    "改革{1}。\n要①快、②准、③稳。\n注：",
  ],
  ["behind characters of other planes", ["𠮷𠮷①。", "注释：", "①甲。"], "𠮷𠮷{1}。\n注释："],
])("notes and their marks: %s", (_, texts, text) => {
  expect(found(lines(...texts)).text).toBe(text);
  expect(found(lines(...texts)).notes.length).toBeGreaterThan(0);
});

test("a note may have several paragraphs, and an arrow back to the text is none of it", () => {
  const read = lines("改革①。发展②。", "注释：", "①甲：", "又见丙。", "②乙。 ↩");
  expect([...findNotes(read).notes.values()]).toEqual([
    { label: 1, start: 1, end: 3, continues: false },
    { label: 1, start: 0, end: 4, continues: true },
    { label: 2, start: 1, end: 3, continues: false },
  ]);
});

test.each([
  ["a mark is missing", ["改革①。", "注释：", "①甲。", "②乙。"]],
  ["a note is missing", ["改革①。发展②。", "注释：", "①甲。"]],
  ["a mark stands twice below no caption", ["改革①。发展②。深化①。", "①甲。", "②乙。"]],
  ["a mark comes before its turn", ["改革[1]。发展[3]。深化[2]。", "参考文献", "[1] 甲.", "[2] 乙.", "[3] 丙."]],
  ["marks are out of order", ["改革②。发展①。", "注释：", "①甲。", "②乙。"]],
  ["a sentence enumerates what lines explain", ["要①快、②准。", "①快是说速度。", "②准是说方向。"]],
  ["nothing explains them", ["要①快、②准。", "改革[1]。"]],
  ["years stand in brackets", ["某发〔2021〕3号。", "参考文献", "[1] 甲."]],
])("everything stays as it is where %s", (_, texts) => {
  expect(found(lines(...texts))).toEqual({ text: texts.join("\n"), notes: [] });
});

test("references that are not cited one by one are a list", () => {
  const read = lines("改革[1]。发展[1]。", "参考文献：", "[1] 甲.", "[2] 乙.");
  expect([...findNotes(read).listed.values()]).toEqual([
    { number: 1, cut: 4 },
    { number: 2, cut: 4 },
  ]);
});

test("a raised number is a mark, and an exponent is none", () => {
  const read = lines("面积10m2，改革1。", "注释：", "1. 甲。").map((line, at) => ({
    ...line,
    emphasis: [5, 9].flatMap((start) => (at === 0 ? { start, end: start + 1, type: "raised" as const } : [])),
  }));
  expect(found(read).text).toBe("面积10m2，改革{1}。\n注释：");
});

test("powers of ten and of units are no marks", () => {
  expect(found(lines("改革¹。面积10m²，减排10⁻³克和10¹²吨。发展²。", "注释", "1. 甲。", "2. 乙。")).text).toBe(
    "改革{1}。面积10m²，减排10⁻³克和10¹²吨。发展{2}。\n注释",
  );
});
