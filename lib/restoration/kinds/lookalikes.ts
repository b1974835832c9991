import { codePoints } from "../code-points";
import { findMatches } from "../chinese/find-matches";
import { textOf } from "../chinese/text-of";
import type { Finding, Kind } from "../kind";
import type { Likelihood } from "../likelihood";

/**
 * Characters against plagiarism checks and the ones that they look like, pair by pair. Only such as no text of today has
 * for their own sake: 囯 is left in 太平天囯, and what Japanese names have (徳, 歩) is not here.
 */
const PAIRS = "旳的囯国昰是亊事夲本仩上丄上丅下伱你吥不囬回冭太仼任倳事苐第眀明巿市囻国髙高偠要菿到昻昂覀西岀出沵你";
const MEANT: ReadonlyMap<string, string> = new Map(
  Array.from(PAIRS.matchAll(/(.)(.)/gu), ([, from = "", to = ""]) => [from, to]),
);
const WRONG = new RegExp(`[${[...MEANT.keys()].join("")}]`, "gu");

/** Words in which 壹 is 一 whatever a list of words has. */
const ORDINARY = /[进下]壹步|統壹|统壹|第壹|唯壹|壹[些个個定样樣起直切批种種方系带帶路体體流般步]/gu;
/** What an amount is written with; in one that has only 壹, 万 and 分 it may be 一万, 一分. */
const AMOUNT = /[零〇壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬万亿億元圆圓角分整]/u;
const CAPITAL = /[零贰貳叁參肆伍陆陸柒捌玖拾佰仟圆圓整]/u;
/** No amount is longer, in code points. */
const LONGEST = 24;

/** Marks of Word's fonts for China as a font of the West has them: 国办发„2009‟3号, ‚三个代表‛. */
const MARKS = [
  { form: /„(?=\d{4}‟)|‟(?<=„\d{4}‟)/gu, meant: { "„": "〔", "‟": "〕" } },
  { form: /‚(?=\p{Script=Han}[^‚‛\n]{0,60}‛)|‛(?<=‚\p{Script=Han}[^‚‛\n]{0,60}‛)/gu, meant: { "‚": "“", "‛": "”" } },
] as const;

/** Characters that only look like the right ones, and 壹 throughout for 一. */
export const lookalikes: Kind = {
  name: "lookalikes",
  what: "characters that only look like the right ones",
  find({ chars }, { likelihood }): Finding[] {
    const found = findMatches(chars, WRONG).flatMap(({ start, end, text }): Finding[] => {
      const after = MEANT.get(text) ?? text;
      if (text === "囯" && chars[start - 1] === "天") return [];
      const words = [`${chars[start - 1] ?? ""}${after}`, `${after}${chars[end] ?? ""}`];
      return [{ start, end, after, certain: after === "的" || words.some((word) => likelihood.count(word) > 0) }];
    });
    found.push(...marks(chars));
    return isForOne(chars, likelihood) ? [...found, ...ones(chars)] : found;
  },
};

function marks(chars: readonly string[]): Finding[] {
  return MARKS.flatMap(({ form, meant }) =>
    findMatches(chars, form).map(({ start, end, text }) => {
      return { start, end, after: (meant as Record<string, string>)[text] ?? text, certain: true };
    }),
  );
}

/** Whether 壹 is written for 一: that is nowhere, and 壹 in more than one ordinary word. */
function isForOne(chars: readonly string[], likelihood: Likelihood): boolean {
  if (chars.includes("一") || !chars.includes("壹")) return false;
  if ([...textOf(chars).matchAll(ORDINARY)].length > 1) return true;
  const words = chars.flatMap((char, at) =>
    char === "壹" && !isMoney(chars, at) ? [`一${chars[at + 1] ?? ""}`, `${chars[at - 1] ?? ""}一`] : [],
  );
  return new Set(words.filter((word) => codePoints(word) > 1 && likelihood.count(word) > 0)).size > 1;
}

function isMoney(chars: readonly string[], at: number): boolean {
  const isPart = (char = "") => AMOUNT.test(char);
  let start = at;
  while (start > at - LONGEST && isPart(chars[start - 1])) start--;
  let end = at + 1;
  while (end < at + LONGEST && isPart(chars[end])) end++;
  return CAPITAL.test(chars.slice(start, end).join(""));
}

function ones(chars: readonly string[]): Finding[] {
  return chars.flatMap((char, at) =>
    char === "壹" && !isMoney(chars, at) ? [{ start: at, end: at + 1, after: "一", certain: true }] : [],
  );
}
