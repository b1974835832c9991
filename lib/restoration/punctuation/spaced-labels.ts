import { inBothScripts } from "../chinese/in-both-scripts";
import type { MarkedLine } from "./around";

/** Words of two characters that are set apart where they stand alone as a label or a heading. */
const WORDS = [
  "摘要",
  "前言",
  "引言",
  "序言",
  "导言",
  "绪论",
  "结语",
  "结论",
  "目录",
  "目次",
  "总则",
  "附则",
  "附录",
  "附件",
];
const SPACED = inBothScripts(
  new RegExp(
    `(?<=^\\s*(?:第[一二三四五六七八九十]{1,3}[章节编][\\s?]*)?|[[【［〔（(])(?:${WORDS.map((word) => word.replace(/^./u, "$&[\\s?]{1,8}")).join("|")})(?=[\\]】］〕）)：:]|\\s*$)`,
    "gu",
  ),
);

/** Behind a code of a journal, before the label of the next: TV213.4? ?文献标识码 */
const BETWEEN = inBothScripts(
  /(?<=[\w.)）])[\s?]*\?[\s?]*(?=[[【［〔]?(?:中图分类号|文献标[志识]码|文章编号|DOI)\s*[\]】］〕:：])/gu,
);

/**
 * Question marks that stand for the blanks between the two characters of a label or a heading, [摘? ? 要], or before one.
 *
 * @returns their offsets in code points
 */
export function spacedLabels({ text, start }: MarkedLine): ReadonlySet<number> {
  const found = new Set<number>();
  if (!text.includes("?")) return found;
  for (const { 0: label, index } of [...text.matchAll(SPACED), ...text.matchAll(BETWEEN)]) {
    const first = start + Array.from(text.slice(0, index)).length;
    for (const [n, char] of Array.from(label).entries()) if (char === "?") found.add(first + n);
  }
  return found;
}

const LABELS = "关键词|关键字|摘要|中图分类号|文献标[志识]码|文章编号|收稿日期|基金项目|作者简介|DOI";
/** Within or behind a label at the beginning of a line, or before another one. */
const QUOTED = inBothScripts(
  new RegExp(
    `(?<=^\\s*[[【［〔]?(?:${WORDS.map((word) => word.slice(0, 1)).join("|")}))"(?=(?:${WORDS.map((word) => word.slice(1)).join("|")})(?:[\\]】］〕:：]|\\s*$))|(?<=^\\s*[[【［〔]?(?:${LABELS})[\\]】］〕]?)"(?=\\S)|(?<=\\S)"(?=(?:${LABELS})(?:[\\s:：]|$))`,
    "gu",
  ),
);

/**
 * Quotation marks that stand for blanks, as a mirror of journals has them: 摘"要：, 关键词"治理. So is one only where every
 * other one of its line is, too.
 *
 * @returns their offsets in code points
 */
export function quotedBlanks({ text, start }: MarkedLine): readonly number[] {
  const quotes = Array.from(text).flatMap((char, at) => (char === '"' ? [start + at] : []));
  return [...text.matchAll(QUOTED)].length === quotes.length ? quotes : [];
}
