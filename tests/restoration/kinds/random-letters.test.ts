import { expect, test } from "vitest";
import { randomLetters } from "@/lib/restoration/kinds/random-letters";
import { findingsOf, repair, toldOf } from "./repair";

test("takes out lines and ends of lines of random letters", () => {
  expect(repair(randomLetters, "发展经济。\nx7k2m9q4zt\n推进改革。a8d3f6g1h5\n")).toBe("发展经济。\n\n推进改革。\n");
  expect(repair(randomLetters, "发展经济。\nqwrtzpsdfgh\nxcvbnmlkjh\n")).toBe("发展经济。\n\n\n");
});

test("tells of a single one", () => {
  expect(toldOf(randomLetters, "发展经济。\nx7k2m9q4zt\n")).toEqual(["x7k2m9q4zt"]);
});

test.each([
  "governance",
  "20200512001",
  "COVID19",
  "GB18030标准",
  "GDPCPIPPI",
  "发展。COVID2019",
  "a1b2c3d4e5，见上",
  "ISSN10021234",
])("leaves %s", (sound) => {
  expect(findingsOf(randomLetters, `发展经济\n${sound}\n${sound}\n`)).toEqual([]);
});
