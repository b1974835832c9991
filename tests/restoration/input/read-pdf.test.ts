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

test("a line is not short for a number that found no room in it", async () => {
  const pdf = makePdf([
    column([
      "　　为深入学习贯彻全会精神，省委提出推进省域",
      "治理现代化，城乡居民收入比三年来缩小到",
      "1.8:1。",
      "　　区位特殊使命特殊，必须跳出来看宜。",
      "2020 年是第一年。",
    ]),
  ]);
  expect((await readPdf(pdf)).text.split("\n")).toEqual([
    "为深入学习贯彻全会精神，省委提出推进省域治理现代化，城乡居民收入比三年来缩小到1.8:1。",
    "区位特殊使命特殊，必须跳出来看宜。",
    "2020 年是第一年。",
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

const ABSTRACT = [
  "　　摘要：本文以一地为例，探讨地方政府在治理转型过程中所扮演的角色，并分",
  "析权限划分的争议，提出若干可行的政策建议，供有关部门参考，也请各位读者们",
  "指正。",
];

test.each([14, 24, 36])("reads columns %i points apart below what stands over both of them", async (gap) => {
  const middle = 70 + 15 * 14 + gap / 2;
  const right = { x: middle + gap / 2, y: 640, size: 14, step: 22 };
  const pdf = makePdf([
    [
      { text: "云州学刊", x: middle - 48, y: 800, size: 10 },
      { text: "2023年", x: middle + 8, y: 800, size: 10 },
      ...column(ABSTRACT, { x: 70, y: 740, size: (30 * 14 + gap) / 36, step: 20 }),
      { text: "李　明", x: middle - 21, y: 670, size: 14 },
      ...column(LEFT, { x: 70, y: 640, size: 14, step: 22 }),
      ...column(RIGHT, right),
    ],
  ]);
  expect((await readPdf(pdf)).text.split("\n").slice(-5)).toEqual([
    "云州学刊 2023年",
    ABSTRACT.join("").trim(),
    "李　明",
    "左栏第一行说的是区域协调发展与开放的问题，左栏第二行接着讲改革与创新驱动的战略，左栏第三行讲绿色发展与生态治理的经验，左栏到这里还没有完，右栏接着左栏的句子讲下去直到这里才完。",
    "右栏第二段讲营商环境与放管服改革如何走深走实，又讲民生保障与社会治理。",
  ]);
});

test("reads columns whose lines are not level, and an address that hangs into the other", async () => {
  const lines = [...LEFT.slice(0, 4), "http://www.example.org/2024/591.html", "左栏到这里还没有完，"];
  const pdf = makePdf([
    [...column(lines, { size: 14, step: 22 }), ...column([...RIGHT, "治理。"], { x: 290, y: 689, size: 14, step: 22 })],
  ]);
  const { text } = await readPdf(pdf);
  expect(text.replace(/\n/g, "")).toBe([...lines, ...RIGHT, "治理。"].join("").replace(/　/g, ""));
});

test("reads the cells of a table row by row", async () => {
  const rows = (x: number, word: string) =>
    column(
      ["指标", "增加值", "社区数", "居民人均可支配收入", "人口"].map((line) => word + line),
      { x },
    );
  const { text } = await readPdf(makePdf([[...rows(70, "甲"), ...rows(330, "乙")]]));
  expect(text.split("\n")[1]).toBe("甲增加值　乙增加值");
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

test("takes the largest type for the title, in all its lines, and small type above it for a running head", async () => {
  const full = "坚持稳中求进工作总基调完整准确全面贯彻新发展理念更";
  const pdf = makePdf([
    [
      { text: "云州学刊2023年第5期", x: 240, y: 820, size: 7 },
      { text: "专题研究", x: 70, y: 765 },
      { text: "关于推进基层治理的若干思考", x: 86, y: 740, size: 16 },
      { text: "以一地为例", x: 155, y: 716, size: 16 },
      ...column([`　　${full.slice(2)}`, full, full], { y: 680 }),
    ],
  ]);
  const { text, hints } = await readPdf(pdf);
  expect(text.split("\n").slice(0, 3)).toEqual([
    "云州学刊2023年第5期",
    "专题研究",
    "关于推进基层治理的若干思考以一地为例",
  ]);
  expect(hints).toEqual([
    { line: 0, is: { type: "furniture" } },
    { line: 2, is: { type: "title" } },
  ]);
});

test("reads two dashes that a font joins", async () => {
  const { text } = await readPdf(makePdf([column(["治理⸺以一地为例", "x"])]));
  expect(text).toContain("治理——以一地为例");
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
