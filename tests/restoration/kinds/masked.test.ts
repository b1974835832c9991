import { expect, test } from "vitest";
import { masked } from "@/lib/restoration/kinds/masked";
import { findingsOf, toldOf } from "./repair";

test("tells where letters may be masked", () => {
  expect(toldOf(masked, "推广P***模式，由王****负责")).toEqual(["***", "****"]);
  expect(toldOf(masked, "总书记***指出")).toEqual(["***"]);
  expect(toldOf(masked, "总书记***指出\n市***场和企***业")).toEqual(["***", "***", "***"]);
});

test("tells where a name is covered by one asterisk throughout", () => {
  expect(toldOf(masked, "这体现了大家对*未来发展的责任感。\n“十四五”时期，是*极不平凡的五年，*经济增长。")).toEqual([
    "*",
    "*",
    "*",
  ]);
});

test("tells where an asterisk stands for what makes a superlative", () => {
  expect(toldOf(masked, "建成全国*大规模的网络。\n产量稳居世界*一大省之位。")).toEqual(["*", "*"]);
  expect(findingsOf(masked, "得分=系数*一般权重\n系数*大类权重*一般权重")).toEqual([]);
});

test("tells of a list of covered names, of a covered year, and of what a template leaves open", () => {
  expect(toldOf(masked, "参观了李镇、*镇、*以及*工业园，听取汇报。\n20*年，成效明显。")).toEqual([
    "*",
    "*",
    "*",
    "20*",
  ]);
  expect(toldOf(masked, "经市×届人大×次会议审议，产值下降×%。")).toEqual(["×", "×", "×"]);
});

test("tells where two names in one line are covered, in sentences of which nothing reaches from one to the other", () => {
  expect(toldOf(masked, "贯彻党的*届四中全会精神，部署工作。刚才，李镇、*镇作了发言，讲得很好。")).toEqual(["*", "*"]);
});

test("tells of figures that a machine has garbled", () => {
  expect(toldOf(masked, "总产值突破654.38+0.2万亿元，2065438+08年65438+00月")).toEqual([
    "654.38+0.2",
    "2065438+08",
    "65438+00",
  ]);
});

test.each([
  "他说*这件事要办好*，而且要快。会后，各方落实。",
  "得分为系数×权重，逐项×权重后相加，3×年数",
  "注：*为显著，**为极显著。\n注：*为显著，无*为不显著，余同。",
  "某市两会闭幕******\n会议圆满完成各项议程",
  "前文*强调*后文，再*强调*一次。\n又一次*强调*。",
  "得分=基数*系数*权重，逐项计算，合计*权重。",
  "刘博*夏义堃\n张三*李四",
  "注：*表示显著，**表示极显著。\n注：*表示显著，**表示极显著。",
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
