import { expect, test } from "vitest";
import { wrappedBreaks } from "@/lib/restoration/structure/wrapped-lines";
import { PROSE } from "./article-of";

/** 24 wide characters a line; the line of the page is longer. */
const LINES = [
  "作者：法律网　　时间：2024-07-22　08:17:50　　浏览：8464　　来源：法律网",
  "下载本文",
  "",
  "　　第二条　机构设置和编制管理应当适应国家政治、经济、",
  "社会发展的需要，遵循精简、统一、高效的原则，逐步建立健",
  "全各项制度。",
  "",
  "　　第三条　国务院根据宪法和国务院组织法的规定，行使国",
  "务院行政机构设置和编制管理职权，有关部门和地方各级人民",
  "政府负责具体工作，并向本级人民代表大会常务委员会报告结",
  "果。",
];

const endsOf = (lines: readonly string[]) =>
  [...wrappedBreaks(lines.join("\n"))].map((at) =>
    Array.from(lines.join("\n"))
      .slice(at - 2, at)
      .join(""),
  );

test("a line of the page that is longer than the full lines does not hide them", () => {
  expect(endsOf(LINES)).toEqual(["济、", "立健", "使国", "人民", "告结"]);
});

test("full lines are told by their characters where their digits and marks were made narrow", () => {
  const narrow = LINES.slice(2).map((line) => line.replaceAll("，", ","));
  narrow[2] = "于1997年12月12日施行,遵循精简、统一、高效的";
  expect(endsOf(narrow)).toEqual(["济、", "效的", "使国", "人民", "告结"]);
});

test("a list of lines of one length below longer ones is no paragraph", () => {
  const items = ["加强古树普查建档和动态管理的组织实施工作", "落实属地管护责任和资金保障的各项措施办法"];
  const list = ["关于进一步加强全市古树名木保护管理工作的若干意见和说明", ...items, ...items, ...items, ...items];
  expect(endsOf(list)).toEqual([]);
});

test("lines that a program broke are told from paragraphs", () => {
  const half = "坚持新发展理念不动摇，畅通产业循环，打好攻坚战";
  const broken = `    ${half}改革\n${half}发展，\n${half}开放\n到此。\n\n一、绿色\n`;
  const breaks = [...wrappedBreaks(broken)];
  expect(
    breaks.map((at) =>
      Array.from(broken)
        .slice(at - 2, at)
        .join(""),
    ),
  ).toEqual(["改革", "展，", "开放"]);
  expect(wrappedBreaks(`${half}。\n${half}。\n${half}。\n${half}。`).size).toBe(0);
  expect(wrappedBreaks(`${PROSE}${PROSE}\n${PROSE}\n`).size).toBe(0);
});

test("the last line of an item is short because a number follows, and no number is joined to the line before it", () => {
  const item = (number: number) => [
    `${number}.中華民國一百十年一月二十日總統華總一義字第 11000003541 號令修`,
    "正公布第 6 條條文",
  ];
  const history = [4, 3, 2, 1].flatMap(item);
  expect(endsOf(history)).toEqual(["令修", "令修", "令修", "令修"]);
  const titles = ["1.加强古树普查建档和动态管理的组织实施工作", "2.落实属地管护责任和资金保障的各项措施办法"];
  expect(endsOf([...titles, ...titles, ...titles, "附则"])).toEqual([]);
});
