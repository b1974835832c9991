import { codePoints } from "../code-points";
import { inBothScripts } from "../chinese/in-both-scripts";
import { OFFICIAL } from "./join-titles";
import { findDecimals } from "./decimals";
import { isStrong, type Line } from "./lines";
import { isReferences } from "./notes";
import { isNeverTitle } from "./find-title";
import { saysOther } from "./front-lines";
import { ARABIC, leadingNumber, type LeadingNumber, MAIN } from "./numbers";
import { isOffice, SCHOLAR } from "./offices";
import { reportersAtEnd } from "./reporters";

/** In code points. */
const LONGEST = 40;
/** What stands above a table or below a picture: 表1, 专栏2, 续表, 制图/李某. */
const CAPTION = inBothScripts(
  /^(?:附?[表图]|专栏)\s*[\d一二三四五六七八九十]|^续\s*表|^(?:制[图表]|绘图|摄影|漫画|图片?)\s*[／/]/u,
);
/** What a list of the page became: • 主席. */
const BULLET = /^•/u;
/** How an office numbers its orders: 第227号, below the name of the office. */
const NUMBER_OF_PAPER = inBothScripts(/第\s*[\d〇零一二三四五六七八九十百]+\s*号$/u);
/** “十四五”时期的创新: the quotation is only the beginning. */
const GOES_ON = /^“[^“”]{1,12}”\p{Script=Han}{4}/u;
/** How a paragraph ends. */
const ENDS = /[。！？”）：]$/u;
/** In code points: so long the beginning of a last paragraph is no line of another kind. */
const LONG = 60;
/** 某某网3月11日讯, 新华社北京3月11日电: when and from where a text was sent, alone. */
const SENT = inBothScripts(/\d{1,2}月\d{1,2}日[讯电]$/u);
/** 规划；评估；乡村治理: keywords of which a site has lost the label. */
const ROW_OF_TERMS = /^[^；]{2,20}(?:；[^；]{2,20})+$/u;
/** An item of a list inside of a list. */
const LETTERED = /^(?:[a-z]|[ivx]{1,4})[.)．）、]/u;

/**
 * Finds the headings among lines: what the format says is one, and by their form those that are short, without a final
 * mark, numbered, set in strong or standing before longer text. How deep each is follows from what stands above it.
 *
 * @returns levels from 2 to 5 by the index of the line
 */
export function findHeadings(lines: readonly Line[]): Map<number, number> {
  const ranks = new Map<number, number>();
  const hinted = ranksOfForms(lines);
  const documents = namedDocuments(lines);
  const decimals = findDecimals(lines);
  for (const at of lines.keys()) {
    const depth = decimals.get(at);
    const rank = depth === undefined ? rankOf(lines, at, hinted, documents) : MAIN + depth - 1;
    if (rank !== undefined) ranks.set(at, rank);
  }
  const above: { rank: number; numbered: Set<number> }[] = [{ rank: -Infinity, numbered: new Set() }];
  const levels = new Map<number, number>();
  for (const [at, rank] of ranks) {
    while ((above.at(-1)?.rank ?? -Infinity) >= rank) above.pop();
    const number = leadingNumber(lines[at]?.text ?? "");
    const numbered = above.at(-1)?.numbered;
    // 2. without a 1. before it is the rest of something else.
    if (number && number.rank >= ARABIC && number.value !== 1 && !numbered?.has(number.rank) && !lines[at]?.hint)
      continue;
    if (number) numbered?.add(number.rank);
    levels.set(at, Math.min(5, above.length + 1));
    above.push({ rank, numbered: new Set() });
  }
  return levels;
}

/** What stands in 《》 in the text. */
function namedDocuments(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => [...text.matchAll(/《([^《》]{4,40})》/gu)].map(([, name = ""]) => name)));
}

function isFact(text: string): boolean {
  return /^[^，。：]{1,8}[：:]/u.test(text);
}

/** Which rank the format gives to each form of number, where it gives one. */
function ranksOfForms(lines: readonly Line[]): Map<number | undefined, number> {
  const ranks = new Map<number | undefined, number>();
  for (const { text, hint } of lines) {
    if (hint?.type !== "heading") continue;
    const form = leadingNumber(text)?.rank;
    ranks.set(form, Math.min(ranks.get(form) ?? Infinity, hint.level - 10));
  }
  return ranks;
}

/** Its place from the outside in; undefined for what is no heading. */
function rankOf(
  lines: readonly Line[],
  at: number,
  hinted: ReadonlyMap<number | undefined, number>,
  documents: ReadonlySet<string>,
): number | undefined {
  const [line, next, previous] = [lines[at], lines[at + 1], lines[at - 1]];
  if (!line) return undefined;
  const { text, hint } = line;
  // Of an article in Chinese, what is all Latin is the translation of its title.
  if (!/\p{Script=Han}/u.test(text)) return undefined;
  if (hint?.type === "heading") return hint.level - 10;
  if (hint === undefined && isReferences(text)) return MAIN;
  const length = codePoints(text);
  if (hint !== undefined || next === undefined || length > LONGEST || length < 2) return undefined;
  if (/[。！？；，、：;,:!?…]$/u.test(text) || /。/u.test(text)) return undefined;
  const number = leadingNumber(text);
  if (number) return isOneOfMany(lines, at, number) ? undefined : (hinted.get(number.rank) ?? number.rank);
  if ((/^[（(【［[《“"〔]/u.test(text) && !GOES_ON.test(text)) || LETTERED.test(text) || BULLET.test(text))
    return undefined;
  if ([CAPTION, NUMBER_OF_PAPER, SENT, SCHOLAR, ROW_OF_TERMS].some((form) => form.test(text))) return undefined;
  // What a letter encloses: 现将《若干措施》印发给你们。
  if (documents.has(text)) return MAIN;
  // A paper in the paper, with those whom it addresses below.
  if (OFFICIAL.test(text) && /[:：]$/u.test(next.text)) return MAIN;
  // 时间：…, 地点：…, one below the other.
  if (isFact(text) && (isFact(next.text) || isFact(previous?.text ?? ""))) return undefined;
  // An unnumbered one that does not stand out is believed only before text that is clearly longer.
  const isBefore = codePoints(next.text) > 2 * length && (ENDS.test(next.text) || isBrokenOff(lines, at + 1));
  return isStrong(line) || (isBefore && !isAside(line, previous, next)) ? MAIN : undefined;
}

/** Whether a copy ends in the middle of that paragraph. */
function isBrokenOff(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  return at === lines.length - 1 && codePoints(text) > LONG && /[，。；]/u.test(text);
}

/** Who wrote a text, when, for which office, or as which document of an office; words for which a page wants to be found. */
function isAside(line: Line, before: Line | undefined, next: Line): boolean {
  const { text } = line;
  return saysOther(line, before, next) || reportersAtEnd(text) !== undefined || isOffice(text) || isNeverTitle(text);
}

/** Numbered lines side by side, none with text of its own, are a list or a table of contents. */
function isOneOfMany(lines: readonly Line[], at: number, { rank, value }: LeadingNumber): boolean {
  const numberOf = (line: Line | undefined) => {
    const number = leadingNumber(line?.text ?? "");
    return number?.rank === rank ? number.value : undefined;
  };
  const counts = (steps: number) => {
    const line = lines[at - steps];
    return line !== undefined && numberOf(line) === value - steps && !/。/u.test(line.text);
  };
  // The last of them has text below it, but not of its own: 第一章 …, 第二章 …, 第三章 …
  if (counts(1) && counts(2)) return true;
  const previous = lines[at - 1];
  const isBehind = previous === undefined || numberOf(previous) !== undefined || !/[。：]$/u.test(previous.text);
  return numberOf(lines[at + 1]) !== undefined && isBehind;
}
