import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseArticle, plainText } from "@/lib/article";
import { sideBySide } from "@/lib/restoration";

const REST = {
  script: { stored: "zh-Hans", mapped: true },
  counts: { untouched: 1, certain: 1, likely: 1, settled: 1, damaged: 0 },
};

const change = (kind: string, offset: number, before: string, after: string, certain = true) => ({
  kind,
  offset,
  before,
  after,
  certain,
});

test("does again what the report tells, one change upon another, and marks both sides", () => {
  const report = {
    ...REST,
    source: { text: "國(guó)務,院\n\n确?障" },
    settled: [change("decision", 12, "?", "保")],
    changes: [
      change("pinyin", 1, "(guó)", ""),
      change("comma", 7, ",", "，"),
      change("script", 0, "國(guó)", "国", false),
    ],
  };
  const found = sideBySide(report);
  expect([found?.copyScript, found?.script]).toEqual(["zh-Hant", "zh-Hans"]);
  expect(found?.rows).toEqual([
    {
      line: 1,
      copy: [{ text: "國(guó)", change: "likely" }, { text: "務" }, { text: ",", change: "certain" }, { text: "院" }],
      restored: [{ text: "国", change: "likely" }, { text: "務" }, { text: "，", change: "certain" }, { text: "院" }],
    },
    {
      line: 2,
      copy: [{ text: "确" }, { text: "?", change: "settled" }, { text: "障" }],
      restored: [{ text: "确" }, { text: "保", change: "settled" }, { text: "障" }],
    },
  ]);
});

test("a reading of another copy is marked as such, however sure", () => {
  const read = (certain: boolean) => {
    const fill = { ...change("masked", 1, "**", "务院", certain), from: "witness" };
    return sideBySide({ ...REST, source: { text: "国**" }, settled: [], changes: [fill] })?.rows[0]?.restored;
  };
  for (const certain of [true, false])
    expect(read(certain)).toEqual([{ text: "国" }, { text: "务院", change: "witness" }]);
});

test("a report that does not fit its text, or none, is not used", () => {
  const source = { text: "国务院" };
  expect(sideBySide({ ...REST, source, changes: [change("pinyin", 1, "(guó)", "")], settled: [] })).toBeUndefined();
  expect(sideBySide({ ...REST, source, changes: [] })).toBeUndefined();
  expect(sideBySide(undefined)).toBeUndefined();
});

test("of the article that is here it gives the article's text", () => {
  const read = (ending: string) => readFileSync(`content/articles/yichang-governance${ending}`, "utf8");
  const { copy, rows: found = [] } = sideBySide(JSON.parse(read(".restoration.json"))) ?? {};
  expect(copy).toBe(read(".damaged.txt"));
  expect(found.map(({ copy }) => copy.map(({ text }) => text).join("")).join("\n")).toBe(read(".damaged.txt"));
  const body = read(".md").split(/^---$/mu)[2] ?? "";
  const text = plainText(parseArticle({ file: "x.md", markdown: body, bodyLine: 1 }).article);
  expect(
    found
      .slice(1)
      .map(({ restored }) => restored.map((piece) => piece.text).join(""))
      .join("\n"),
  ).toBe(text);
});
