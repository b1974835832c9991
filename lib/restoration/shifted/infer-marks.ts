import { codeAcross, codeAt, codeOf } from "./gbk";
import { countMatches } from "./count-matches";
import { LOST_BRACKET, SPELLED } from "./pinyin-forms";
import type { ReplacedMark } from "./profile";
import { isInDailyUse } from "./scripts";

/** Full-width marks and their ASCII forms, in the order in which sites replace them. */
const MARKS = [
  ["，", ","],
  ["！", "!"],
  ["？", "?"],
  ["（", "("],
  ["）", ")"],
  ["；", ";"],
  ["：", ":"],
] as const;

/** One of them beside Chinese. */
const BESIDE_WIDE = new RegExp(
  ["(?<=WIDE)MARK", "MARK(?=WIDE)"]
    .join("|")
    .replaceAll("WIDE", String.raw`[\x80-\uffff]`)
    .replaceAll("MARK", `[${MARKS.flat().join("")}]`),
  "g",
);

/** The full-width mark that an ASCII one stands for; any other as it is. */
export function wideMark(char: string): string {
  return MARKS.find(([, by]) => by === char)?.[0] ?? char;
}

/** Marks that few sites replace, by themselves and before brackets. */
const MORE = ["。", "、"];

/** A `?` for a lost byte, a mark, and what cannot stand behind both where nobody asks. */
const TORN =
  /(?<![?吗嗎呢吧啊么麼])\?(?:([!,:;?！，：；？（）])(?=[㐀-鿿@-~\u0370-\u04ff\u2460-\u25ff\u3040-\u33ff\uE000-\uF8FF])|([!！])(?=\?)|([。、])(?=[^\s?”’》）」』]|\?[。、，；,;\d]))/g;

const isWide = (char = "") => char > "\x7f";

/**
 * Which marks a site replaced, and how. By an ASCII one, where only that stands beside Chinese; one that is not there as the
 * comma was. By itself, as an entity of HTML does, where a byte was lost before one as if it had been found across two
 * characters.
 */
export function inferMarks(source: string): ReplacedMark[] {
  const replaced = replacedMarks(source);
  const straddled = countStraddled(
    source,
    MARKS.map(([mark]) => codeOf(mark)),
  );
  const torn = tornMarks(source);
  const reachOf = (mark: string, by: string) =>
    // A tag that stood between two characters has kept their bytes apart too: 。<sup>1</sup>“.
    (straddled.get(codeOf(mark)) ?? 0) > (torn.get(by) ?? 0) ? "characters" : "bytes";
  const isTornWide = [...torn.keys()].some(isWide);
  return MARKS.flatMap(([mark, by]): ReplacedMark[] => {
    const more = mark === "（" ? MORE.filter((one) => torn.has(one)).map(asItself) : [];
    if (replaced.has(mark)) return [...more, { mark, by, reach: reachOf(mark, by) }];
    return isTornWide ? [...more, asItself(mark)] : [];
  });
}

const asItself = (mark: string): ReplacedMark => ({ mark, by: mark, reach: "bytes" });

/**
 * `!` of 。” or 。“, or `。` of （, before what bytes out of step give, where nothing is left of the byte that was lost before
 * it. The second half of （ begins letters that no sentence begins with: 。ㄓ浾.
 */
const SILENTLY_TORN = /(?<=[㐀-鿿”)])(?:!(?=([㐀-鿿]{2,3}))|。(?=[ㄅ-ㄩ]([㐀-鿿]{2,3})))/g;

/** How often a copy shows that a byte was lost before a mark, though it left no `?`: characters follow that hardly anybody uses. */
export function countSilentlyTorn(source: string): number {
  return silentlyTorn(source).length;
}

/** The marks before which one was. */
function silentlyTorn(source: string): string[] {
  return Array.from(source.matchAll(SILENTLY_TORN))
    .filter(([, first, second = first ?? ""]) => !Array.from(second).every(isInDailyUse))
    .map(([mark]) => mark);
}

/** How often a copy shows that a byte was lost before a mark. */
export function countTornMarks(source: string): number {
  return source.match(TORN)?.length ?? 0;
}

function tornMarks(source: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, ...groups] of source.matchAll(TORN)) {
    const found = groups.find((group) => group !== undefined) ?? "";
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  for (const mark of silentlyTorn(source)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}

/** The marks of which only the ASCII form stands beside Chinese. */
function replacedMarks(source: string): Set<string> {
  const counts = countMatches(source, BESIDE_WIDE);
  // Brackets around pinyin are the site's own.
  const own = (form: RegExp, brackets: string) => {
    const times = source.match(form)?.length ?? 0;
    for (const bracket of brackets) counts.set(bracket, (counts.get(bracket) ?? 0) - times);
  };
  own(SPELLED, "()");
  own(LOST_BRACKET, ")");
  const shows = ([mark, by]: readonly [string, string]): boolean | undefined => {
    const wide = counts.get(mark) ?? 0;
    const ascii = by === "?" ? 0 : Math.max(0, counts.get(by) ?? 0);
    return wide + ascii === 0 ? undefined : wide < ascii * 0.2;
  };
  const usual = MARKS.map(shows).find((shown) => shown !== undefined) ?? false;
  return new Set(MARKS.filter((pair) => shows(pair) ?? usual).map(([mark]) => mark));
}

/** How often the bytes of each of some characters lie across two others and were left alone, by their codes. */
export function countStraddled(source: string, codes: readonly number[]): Map<number, number> {
  const counts = new Map(codes.map((code) => [code, 0]));
  let before = 0;
  for (let at = 0; at < source.length; at++) {
    const code = codeAt(source, at);
    const across = codeAcross(before, code);
    if (counts.has(across)) counts.set(across, (counts.get(across) ?? 0) + 1);
    before = code;
  }
  return counts;
}
