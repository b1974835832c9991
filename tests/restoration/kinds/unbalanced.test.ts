import { expect, test } from "vitest";
import { unbalanced } from "@/lib/restoration/kinds/unbalanced";
import { processorTime } from "../../processor-time";
import { findingsOf, repair, toldOf } from "./repair";

test("turns the mark of a pair that stands the wrong way round", () => {
  expect(repair(unbalanced, "打造“磁场“，推行“六多合一”")).toBe("打造“磁场”，推行“六多合一”");
  expect(repair(unbalanced, "打造”磁场”")).toBe("打造“磁场”");
});

test("closes a note that is a line", () => {
  expect(repair(unbalanced, "正文。\n（作者系市委副书记、市长\n")).toBe("正文。\n（作者系市委副书记、市长）\n");
});

test("tells where the place is not certain", () => {
  expect(toldOf(unbalanced, "深化“放管服改革\n《规划明确\n发展）提升\n打造”磁场“")).toEqual([
    "“",
    "《",
    "）",
    "”",
    "“",
  ]);
});

test.each([
  "深化“放管服”改革（《规划》），“‘双’报到”",
  "批示：“社里在服务“三农、三牧”方面的作用显现，望取得成绩”。",
  "1）总体要求，2）主要任务\n一）目标",
  "“第一段。\n“第二段。\n“第三段。”\n以上。",
  "【编者按】「引『内』文」",
  "引用“第一段\n第二段”完",
  "一、修改为：“第一款，“名单”。\n\n“第二款（略）。\n“第三款。”\n二、删去。\n引用“甲\n乙”。",
  ":) It's 5' (a",
])("leaves %s", (sound) => {
  expect(findingsOf(unbalanced, sound)).toEqual([]);
});

test("a quotation that is not closed where the next line ends is told, whatever else goes over lines", () => {
  expect(toldOf(unbalanced, "打造“放管服改革。\n“一网通办”走在前列。\n修改为：“第一款。\n“第二款。\n以上。")).toEqual([
    "“",
    "“",
    "“",
  ]);
});

test("a long text takes linear time", () => {
  const start = processorTime();
  for (const text of [
    "“（《".repeat(50_000),
    "”".repeat(100_000),
    "“”\n".repeat(50_000),
    "“）".repeat(50_000),
    "“一。\n".repeat(50_000),
  ])
    unbalanced.find({ chars: Array.from(text), from: [], to: [] }, undefined as never);
  expect(processorTime() - start).toBeLessThan(10_000);
});

test("a bracket over the end of a line that a program broke is whole", () => {
  expect(toldOf(unbalanced, "直轄市、縣（\n市）主管機關應填發「專案\n通知單」。\n")).toEqual([]);
  expect(toldOf(unbalanced, "直轄市、縣（\n\n市）主管機關")).toEqual(["（", "）"]);
  expect(toldOf(unbalanced, "直轄市、縣（市。\n主管）機關")).toEqual(["（", "）"]);
});

test("turns no mark where the other one may have been lost", () => {
  expect(
    findingsOf(unbalanced, "打造“磁场\uFFFD，营造“氛围”，谱写“新篇章").filter(({ after }) => after !== undefined),
  ).toEqual([]);
});

test("a title in two lines may have a blank one between, a paragraph not", () => {
  const [first, second] = ["某局关于印发《应急预案", "管理办法》的通知"];
  expect(findingsOf(unbalanced, `${first}\n\n${second}\n为加强管理`)).toEqual([]);
  expect(findingsOf(unbalanced, `${"为加强管理，".repeat(8)}${first}\n\n${second}`)).toHaveLength(2);
});
