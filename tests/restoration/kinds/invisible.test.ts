import { expect, test } from "vitest";
import { invisible } from "@/lib/restoration/kinds/invisible";
import { findingsOf, repair } from "./repair";

test("takes out what has no shape", () => {
  expect(repair(invisible, "\uFEFF放\u200B\u200C管\u00AD服\u0000\u0007改\u2060革\u202E\r\n")).toBe("放管服改革\n");
  expect(findingsOf(invisible, "放\u200B\u200B管")).toEqual([{ start: 1, end: 3, after: "", certain: true }]);
});

test("leaves tabs, lines' ends, spaces and joined pictographs", () => {
  expect(findingsOf(invisible, "表\t格\n　缩进 空\u00A0格👨‍👩‍👧 ❤️")).toEqual([]);
});

test("leaves control characters that are bytes of a character read one by one", () => {
  expect(repair(invisible, "改å\u0096\u0084革\u0085开")).toBe("改å\u0096\u0084革开");
});
