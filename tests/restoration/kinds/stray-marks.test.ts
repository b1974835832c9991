import { expect, test } from "vitest";
import { strayMarks } from "@/lib/restoration/kinds/stray-marks";
import { findingsOf, repair, toldOf } from "./repair";

test.each([
  ["发展，，提升", "发展，提升", true],
  ["发展，。提升", "发展。提升", true],
  ["发展。。提升", "发展。提升", true],
  ["发展、、提升", "发展、提升", true],
  ["制度，、推进", "制度、推进", false],
  ["发展。，提升", "发展。提升", false],
  ["等。。。", "等……", false],
  ["为什么？。因为", "为什么？因为", false],
])("%s", (damaged, clean, certain) => {
  expect(repair(strayMarks, damaged)).toBe(clean);
  expect(findingsOf(strayMarks, damaged).map((one) => one.certain)).toEqual([certain]);
});

test("a copy with a comma before marks throughout has it before 、 too", () => {
  const damaged = "发展，，提升，，改革，。制度，、推进";
  expect(repair(strayMarks, damaged)).toBe("发展，提升，改革。制度、推进");
  expect(repair(strayMarks, `${damaged}，为什么，？因为`)).toContain("为什么？因为");
  expect(findingsOf(strayMarks, damaged).every(({ certain }) => certain)).toBe(true);
});

test("tells of marks of which either may be right, and of one that begins a line", () => {
  expect(toldOf(strayMarks, "发展，；提升\n，推进")).toEqual(["，；", "，"]);
  expect(toldOf(strayMarks, "思想的统一，？最根本的，！是")).toEqual(["，？", "，！"]);
});

test("a mark goes on with the sentence of a full line that a program broke", () => {
  expect(toldOf(strayMarks, "近年来坚持以人民为中心的发展思想深入推进基层治理创新\n，群众满意")).toEqual([]);
});

test.each(["好！！！", "真的？！", "他说……。", "——是", "“好。”，他说", "《为什么？》，", "发展，“提升”。", "1.2,,3"])(
  "leaves %s",
  (sound) => {
    expect(findingsOf(strayMarks, sound)).toEqual([]);
  },
);

test("tells of doubled quotation marks, of which the inner ones may have been single", () => {
  expect(toldOf(strayMarks, "他说：““没有小事””，我们")).toEqual(["““", "””"]);
});

test("a comma before a mark that was only likely read out of bytes is not certain to be stray", () => {
  const mended = (certain: boolean) => [
    { kind: "shifted-bytes", offset: 3, line: 1, before: "。", after: "。", certain, candidates: [] },
  ];
  for (const certain of [true, false])
    expect(findingsOf(strayMarks, "发展，。提升", {}, mended(certain))).toEqual([
      { start: 2, end: 3, after: "", certain },
    ]);
});
