import { expect, test } from "vitest";
import { formatNumber } from "@/lib/restoration/input/number-formats";
import { readDocx } from "@/lib/restoration/input/read-docx";
import { makeDocx } from "./make-docx";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

interface LevelIs {
  readonly format: string;
  readonly text: string;
  readonly more?: string;
}

const level = ({ format, text, more = "" }: LevelIs, at: number) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const kind = (id: number, ...levels: readonly LevelIs[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.map(level).join("")}</w:abstractNum>`;
const list = (id: number, of: number, override = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${override}</w:num>`;

/** A paragraph with its list and level, or without. */
function item(text: string, id?: number, at = 0, style = ""): string {
  const numbered = id === undefined ? "" : `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
  const named = style && `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${named}${numbered}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** Reads a document with lists; `styles` are added to its own. */
function read(body: readonly string[], numbering: readonly string[], styles = "") {
  const relation = (name: string) =>
    `<Relationship Id="${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}" Target="${name}.xml"/>`;
  return readDocx(
    makeDocx(body.join(""), [
      {
        name: "word/numbering.xml",
        content: `<?xml version="1.0"?><w:numbering ${W}>${numbering.join("")}</w:numbering>`,
      },
      ...(styles ? [{ name: "word/styles.xml", content: `<w:styles ${W}>${styles}</w:styles>` }] : []),
      {
        name: "word/_rels/document.xml.rels",
        content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("numbering")}${relation("styles")}</Relationships>`,
      },
    ]),
  );
}

const OFFICIAL = kind(
  0,
  { format: "chineseCountingThousand", text: "%1、" },
  { format: "japaneseCounting", text: "（%2）" },
  { format: "decimal", text: "%3." },
);

test("writes the numbers that Word only shows, and goes on behind text between them", async () => {
  const { text, remarks } = await read(
    [
      item("总体要求", 1),
      item("指导思想", 1, 1),
      item("基本原则", 1, 1),
      item("坚持改革。", 1, 2),
      item("主要任务"),
      item("组织领导", 1),
      item("责任分工", 1, 1),
      item("坚持开放。", 1, 2),
    ],
    [OFFICIAL, list(1, 0)],
  );
  expect(text.split("\n")).toEqual([
    "一、总体要求",
    "（一）指导思想",
    "（二）基本原则",
    "1. 坚持改革。",
    "主要任务",
    "二、组织领导",
    "（一）责任分工",
    "1. 坚持开放。",
  ]);
  expect(remarks).toEqual(["written into the text, numbers of paragraphs: 7"]);
});

test("leaves marks to lists, and a paragraph that its style numbers and it itself does not", async () => {
  const { text, hints } = await read(
    [item("要点", 1), item("总则", undefined, 0, "h"), item("不编号", 0, 0, "h"), item("细则", undefined, 0, "h2")],
    [
      kind(0, { format: "bullet", text: "" }),
      kind(1, { format: "chineseCounting", text: "第%1章", more: '<w:pStyle w:val="h"/>' }),
      list(1, 0),
      list(2, 1),
    ],
    '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="h2"><w:name w:val="heading 2 b"/><w:basedOn w:val="h"/></w:style>',
  );
  expect(text.split("\n")).toEqual(["要点", "第一章　总则", "不编号", "第二章　细则"]);
  expect(hints[0]?.is.type).toBe("item");
});

test("lists of one kind count on together, but where one begins anew; inner levels show outer ones", async () => {
  const { text } = await read(
    [
      item("甲", 1),
      item("乙", 2),
      item("丙", 3),
      item("丁", 3),
      item("戊", 3, 1),
      item("己", 4, 2),
      item("庚", 4, 1),
      item("辛", 4, 2),
    ],
    [
      kind(
        0,
        { format: "chineseCounting", text: "%1、" },
        { format: "decimal", text: "%1.%2", more: "<w:isLgl/>" },
        { format: "lowerLetter", text: "%3)", more: '<w:lvlRestart w:val="0"/>' },
      ),
      list(1, 0),
      list(2, 0),
      list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
      list(4, 0),
    ],
  );
  expect(text.split("\n")).toEqual(["一、甲", "二、乙", "七、丙", "八、丁", "8.1 戊", "a) 己", "8.2 庚", "b) 辛"]);
});

test("what a newer program shows is not counted beside what older ones show", async () => {
  const { text } = await read(
    [
      `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${item("框", 1)}</mc:Choice><mc:Fallback><w:pict>${item("框", 1)}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      item("后", 1),
    ],
    [OFFICIAL, list(1, 0)],
  );
  expect(text).toContain("二、后");
});

test.each([
  [
    "chineseCountingThousand",
    [1, 10, 11, 20, 99, 100, 103, 110, 1010, 12000],
    "一 十 十一 二十 九十九 一百 一百零三 一百一十 一千零一十 12000",
  ],
  ["chineseLegalSimplified", [1, 10, 21], "壹 拾 贰拾壹"],
  ["ideographDigital", [1, 20], "一 二〇"],
  ["decimalEnclosedCircleChinese", [1, 20, 21, 36, 51], "① ⑳ ㉑ ㊱ 51"],
  ["ideographTraditional", [1, 10, 11], "甲 癸 11"],
  ["upperLetter", [1, 26, 27], "A Z AA"],
  ["lowerRoman", [4, 1994], "iv mcmxciv"],
  ["decimalZero", [7], "07"],
  ["decimalFullWidth", [10], "１０"],
  ["no such form", [3, -1], "3 -1"],
] as const)("%s", (format, numbers, written) => {
  expect(numbers.map((number) => formatNumber(number, format)).join(" ")).toBe(written);
});
