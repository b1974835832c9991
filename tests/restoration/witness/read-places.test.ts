import { diffArrays } from "diff";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { cleanTexts } from "@/bench/restoration/damage/texts";
import { convert } from "@/lib/conversion";
import type { Restoration } from "@/lib/restoration";
import { bodyOf, restoreText } from "./two-copies";

const [ARTICLE = ""] = cleanTexts();
const PROSE = "坚持新发展理念不动摇，畅通产业循环、市场循环、经济社会循环，打好产业基础高级化攻坚战。";
const MORE = "推动优势产能国际合作，深度融入共建倡议，将自贸片区打造成内陆改革试验场。";
const LAW = `云州市文明行为促进条例
2022年5月6日
第一条　为了培育和践行社会主义核心价值观，引导和促进文明行为，提升社会文明程度，制定本条例。
第二条　本条例自2022年1月1日起施行，原有规定同时废止。
第三条　本市行政区域内的文明行为促进工作，适用本条例。`;

const withoutBlanks = (text: string) => text.replace(/\s/gu, "");
const decoded = (text: string, written: string, read: string) => iconv.decode(iconv.encode(text, written), read);
const MISREAD: readonly (readonly [name: string, misread: (text: string) => string])[] = [
  ["UTF-8 as GBK", (text) => decoded(text, "utf-8", "gbk")],
  ["UTF-8 as GBK, with ? for a lost byte", (text) => decoded(text, "utf-8", "gbk").replaceAll("\uFFFD", "?")],
  [
    "every second line UTF-8 as GBK",
    (text) => text.replace(/(.*\n)(.*)/gu, (_, a: string, b: string) => a + decoded(b, "utf-8", "gbk")),
  ],
  ["UTF-8 as windows-1252", (text) => decoded(text, "utf-8", "windows-1252")],
  ["GBK as Latin-1", (text) => decoded(text, "gbk", "latin1")],
  ["Big5 as GBK", (text) => decoded(convert(text, { from: "zh-Hans", to: "zh-Hant" }).text, "big5", "gbk")],
];

test.each(MISREAD)("a sound witness never makes more characters of %s wrong", async (_, misread) => {
  for (const text of [LAW, LAW.replaceAll("。", "。。"), ARTICLE, LAW.split("\n").toReversed().join("\n")]) {
    const wrong = (restoration: Restoration) =>
      diffArrays([...withoutBlanks(bodyOf(restoration))], [...withoutBlanks(text)])
        .filter(({ added, removed }) => added || removed)
        .reduce((sum, { count }) => sum + count, 0);
    const [alone, beside] = [
      await restoreText(misread(text), undefined, { keepAll: true }),
      await restoreText(misread(text), text, { keepAll: true }),
    ];
    expect(wrong(beside)).toBeLessThanOrEqual(wrong(alone));
  }
});

test("fills the bytes that a misread copy has lost, also one letter apart and at the ends of its lines", async () => {
  const copy = decoded(LAW, "utf-8", "gbk");
  const restoration = await restoreText(copy, LAW, { keepAll: true });
  expect(copy).toContain("\uFFFD");
  expect(bodyOf(restoration)).toBe(LAW);
  expect(
    restoration.report.changes.filter(({ from }) => from === "witness").map(({ after, certain }) => [after, certain]),
  ).toContainEqual(["年", true]);
});

test("takes no line away whose place the witness cannot tell", async () => {
  const copy = `\uFFFD\n${PROSE}\n${MORE}`;
  const restoration = await restoreText(copy, `${PROSE}\n${MORE}`, { keepAll: true });
  expect(bodyOf(restoration)).toBe(copy);
});
