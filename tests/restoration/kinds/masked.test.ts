import { expect, test } from "vitest";
import { masked } from "@/lib/restoration/kinds/masked";
import { findingsOf, toldOf } from "./repair";

test("tells where letters may be masked", () => {
  expect(toldOf(masked, "推广P***模式，由王****负责")).toEqual(["***", "****"]);
  expect(toldOf(masked, "总书记***指出")).toEqual(["***"]);
  expect(toldOf(masked, "总书记***指出\n市***场和企***业")).toEqual(["***", "***", "***"]);
});

test.each([
  "**强调**文字",
  "*a*",
  "***",
  "* * *",
  "***强调***文字",
  "前文***强调***后文",
  "2*3*4",
  "注：* 表示显著，** 表示极显著",
])("leaves %s", (sound) => {
  expect(findingsOf(masked, sound)).toEqual([]);
});
