import { expect, test } from "vitest";
import { readPdf } from "@/lib/restoration/input/read-pdf";
import { column, makePdf } from "./make-pdf";

test("joins lines to paragraphs: a short line and an indent end one, and Chinese needs no space", async () => {
  const pdf = makePdf([
    column([
      "　　为深入学习贯彻全会精神，省委提出推进省域",
      "治理现代化，谱写高质量发展新篇章，把工作落到",
      "实处。",
      "　　区位特殊使命特殊，必须跳出宜昌看宜昌，GDP ",
      "growth was 6.5% in the first half of the year",
      "and more，在绿色发展中体现更大担当。",
    ]),
  ]);
  expect((await readPdf(pdf)).text.split("\n")).toEqual([
    "为深入学习贯彻全会精神，省委提出推进省域治理现代化，谱写高质量发展新篇章，把工作落到实处。",
    "区位特殊使命特殊，必须跳出宜昌看宜昌，GDP growth was 6.5% in the first half of the year and more，在绿色发展中体现更大担当。",
  ]);
});

const LEFT = [
  "　　左栏第一行说的是区域协调发",
  "展与开放的问题，左栏第二行接",
  "着讲改革与创新驱动的战略，左",
  "栏第三行讲绿色发展与生态治理",
  "的经验，左栏到这里还没有完，",
];
const RIGHT = [
  "右栏接着左栏的句子讲下去直到",
  "这里才完。",
  "　　右栏第二段讲营商环境与放管",
  "服改革如何走深走实，又讲民生",
  "保障与社会治理。",
];

test("reads the left of two columns first, under a title over both", async () => {
  const pdf = makePdf([
    [
      { text: "推进省域治理现代化谱写高质量发展新篇章", x: 110, y: 760, size: 18 },
      ...column(LEFT, { x: 70, y: 700, size: 14, step: 22 }),
      ...column(RIGHT, { x: 310, y: 700, size: 14, step: 22 }),
    ],
  ]);
  const { text, hints } = await readPdf(pdf);
  expect(text.split("\n")).toEqual([
    "推进省域治理现代化谱写高质量发展新篇章",
    "左栏第一行说的是区域协调发展与开放的问题，左栏第二行接着讲改革与创新驱动的战略，左栏第三行讲绿色发展与生态治理的经验，左栏到这里还没有完，右栏接着左栏的句子讲下去直到这里才完。",
    "右栏第二段讲营商环境与放管服改革如何走深走实，又讲民生保障与社会治理。",
  ]);
  expect(hints).toContainEqual({ line: 0, is: { type: "heading", level: 1 } });
});

test("hints page numbers, running heads and watermarks as furniture, behind the paragraph that they interrupt", async () => {
  const page = (n: number, lines: string[]) => [
    { text: "行政管理改革", x: 240, y: 800 },
    ...column(lines),
    { text: `- ${n} -`, x: 280, y: 40 },
    { text: "样张", x: 200, y: 300, size: 40, askew: true },
  ];
  const full = "坚持稳中求进工作总基调完整准确全面贯彻新发展理念";
  const next = "持续优化营商环境激发市场主体活力增强内生动力更足";
  const { text, hints } = await readPdf(
    makePdf([page(1, [full, full]), page(2, [next, "到这里结束。"]), page(3, ["　　又一段。"])]),
  );
  const lines = text.split("\n");
  const furniture = hints.filter(({ is }) => is.type === "furniture").map(({ line }) => lines[line]);
  expect(furniture).toEqual(["行政管理改革", "- 1 -", "行政管理改革", "- 2 -", "行政管理改革", "- 3 -", "样张"]);
  expect(lines.filter((_, n) => !hints.some(({ line }) => line === n))).toEqual([
    `${full}${full}${next}到这里结束。`,
    "又一段。",
  ]);
});

test("leaves radicals as they stand", async () => {
  const { text } = await readPdf(makePdf([column(["⺠⽣保障⽐重", "x"])]));
  expect(text).toContain("⺠⽣保障⽐重");
});

test.each([
  ["encrypted", makePdf([column(["密文"])], { encrypt: true }), /encrypted/],
  ["of pictures", makePdf([[]]), /pictures and no text/],
  ["damaged", new Uint8Array(Buffer.from("%PDF-1.7\nhello")), /damaged/],
])("tells in one line that a PDF is %s", async (_, bytes, message) => {
  await expect(readPdf(bytes)).rejects.toThrow(message);
});
