import { isChinese, isHan, isSpace } from "../chinese/characters";
import { findFixed } from "../chinese/find-fixed";
import { linesOf } from "../chinese/lines";
import type { Finding, Kind } from "../kind";
import { after, before, isInLatin, type MarkedLine } from "../punctuation/around";
import { asks } from "../punctuation/asks";
import { isEmptyField } from "../punctuation/empty-field";
import { isFullStop } from "../punctuation/full-stop";
import { lostSpace } from "../punctuation/lost-space";
import { lostTitles } from "../punctuation/lost-titles";
import { openQuotations } from "../punctuation/open-quotations";
import { quotedBlanks, spacedLabels } from "../punctuation/spaced-labels";
import { styleOf } from "../punctuation/style";
import { widenBrackets } from "../punctuation/widen-brackets";
import { widenQuotes } from "../punctuation/widen-quotes";
import { stretchOf, type Suspicion } from "../restoration";
import { stretchFrom, type TracedText } from "../traced-text";

const FULL: ReadonlyMap<string, string> = new Map([
  [",", "，"],
  [".", "。"],
  [";", "；"],
  [":", "："],
  ["?", "？"],
  ["!", "！"],
]);
/** An entry of a list of references keeps its marks, which a standard sets: [1] 张三. 治理[J]. */
const REFERENCE = /^\s*\[\d+\]|\[(?:[JMDCRNSPGZ]|[A-Z]{1,2}\/OL)\]/;
/** How many marks in a row are looked at on each side of one. */
const MARKS = 8;
const STOPS = new Set("。！；");
const ENDS_QUOTATION = new Set("”’」』）】》");

/** ASCII marks where Chinese ones were; numbers, times, formulae, addresses and Latin text keep theirs. */
export const punctuation: Kind = {
  name: "punctuation",
  what: "ASCII marks in Chinese text",
  find(text, _copy, _mended, told = []): Finding[] {
    const { chars } = text;
    const fixed = findFixed(chars);
    keepUnread(text, told, fixed);
    const style = styleOf(chars, fixed);
    const lines = linesOf(chars);
    const inside = openQuotations(chars, lines, fixed);
    return lines.flatMap(({ start, end }, number) => {
      const quoted = { before: inside.has(number), behind: inside.has(number + 1) };
      const line = { chars, text: chars.slice(start, end).join(""), fixed, style, quoted, start, end };
      if (!isChineseLine(line) || REFERENCE.test(line.text)) return [];
      const titles = lostTitles(line);
      return [...indentation(line, titles), ...marks(line, titles), ...widenBrackets(line), ...quotes(line)];
    });
  },
};

/** Marks among bytes out of step that nobody could read are none: they stay as they are. */
function keepUnread(text: TracedText, told: readonly Suspicion[], fixed: Uint8Array): void {
  for (const one of told) {
    if (one.kind !== "shifted-bytes") continue;
    const { start, end } = stretchOf(one);
    const place = stretchFrom(text, start, end);
    fixed.fill(1, place.start, place.end);
  }
}

/** Those of a line: all of them are blanks, or none. */
function quotes(line: MarkedLine): Finding[] {
  if (!line.text.includes('"')) return [];
  const blanks = quotedBlanks(line);
  return blanks.length === 0
    ? widenQuotes(line)
    : blanks.map((at) => ({ start: at, end: at + 1, after: "\u3000", certain: true }));
}

type Titles = ReturnType<typeof lostTitles>;

function isChineseLine({ chars, start, end, fixed }: MarkedLine): boolean {
  let han = 0;
  let latin = 0;
  for (let at = start; at < end; at++) {
    if (isHan(chars[at])) han++;
    else if (!fixed[at] && /[A-Za-z]/.test(chars[at] ?? "")) latin++;
  }
  return han > 0 && han * 2 >= latin;
}

/** `?` for each ideographic space with which a paragraph begins: no sentence begins with a question mark. */
function indentation({ chars, start, end }: MarkedLine, titles: Titles): Finding[] {
  const found: Finding[] = [];
  let at = start;
  while (at < end && at < start + 8 && !titles.has(at) && (chars[at] === "?" || isSpace(chars[at]))) {
    if (chars[at] === "?") found.push({ start: at, end: at + 1, after: "\u3000", certain: true });
    at++;
  }
  // One alone before a letter may be of it; two are not, before whatever.
  return isChinese(chars[at]) || (found.length > 1 && at < end && chars[at] !== "?") ? found : [];
}

function marks(line: MarkedLine, titles: Titles): Finding[] {
  const { chars, fixed } = line;
  const found: Finding[] = [];
  const labels = spacedLabels(line);
  let at = line.start;
  while (at < line.end && !titles.has(at) && (chars[at] === "?" || isSpace(chars[at]))) at++;
  for (; at < line.end; at++) {
    const char = chars[at] ?? "";
    const title = titles.get(at);
    if (!FULL.has(char) || (fixed[at] && title === undefined && !labels.has(at))) continue;
    if (title !== undefined) {
      found.push({ start: at, end: at + 1, after: title, certain: false, note: "may be the mark of a title" });
      continue;
    }
    const blanks = labels.has(at) ? 1 : blanksFrom(line, at);
    if (blanks > 0) {
      for (const end = at + blanks; at < end; at++)
        found.push({ start: at, end: at + 1, after: "\u3000", certain: true });
      at--;
      continue;
    }
    const dots = char === "." ? dotsFrom(chars, at) : 1;
    const finding = dots > 2 ? ellipsis(line, at, dots) : mark(line, at, found.at(-1)?.end ?? line.start);
    if (finding) found.push(finding);
    at += Math.max(dots, finding ? finding.end - at : 1) - 1;
  }
  return found;
}

/** How many `?` stand for ideographic spaces: those behind a stop, at the end of a line or several before Chinese. */
function blanksFrom({ chars, end }: MarkedLine, start: number): number {
  if (!STOPS.has(chars[start - 1] ?? "")) return 0;
  let at = start;
  while (at < end && chars[at] === "?") at++;
  return at === end || (at - start > 1 && isHan(chars[at])) ? at - start : 0;
}

function dotsFrom(chars: readonly string[], start: number): number {
  let at = start;
  while (chars[at] === ".") at++;
  return at - start;
}

function ellipsis(line: MarkedLine, start: number, dots: number): Finding | undefined {
  const around = [before(line, start), after(line, start + dots - 1)];
  return around.some(isChinese) ? { start, end: start + dots, after: "……", certain: true } : undefined;
}

/** @param free what of the line no mark before has taken begins there */
function mark(line: MarkedLine, at: number, free: number): Finding | undefined {
  const { chars } = line;
  const char = chars[at] ?? "";
  const left = before(line, at);
  const right = after(line, at);
  const lost = lostSpace(line, at);
  if (lost) return lost;
  if (!(char === "." ? isFullStop(line, at) : isInChinese(line, at))) return undefined;
  if (char === "!" && chars[at + 1] === "[") return undefined;
  let start = at;
  let end = at + 1;
  while (start > free && isSpace(chars[start - 1]) && isHan(left)) start--;
  if (!(char === ":" && isEmptyField(line, at)))
    while (end < line.end && isSpace(chars[end]) && right !== undefined) end++;
  const doubtful = mayBeLost(line, at);
  return {
    start,
    end,
    after: FULL.get(char) ?? char,
    certain: !doubtful,
    ...(doubtful && { note: "no word of a question stands before it: may be a lost character" }),
  };
}

/** Whether a `?`, or a `!` beside one, stands in the middle of a sentence that asks nothing: 轉變?yōu)椤, 產業??、. */
function mayBeLost(line: MarkedLine, at: number): boolean {
  const { chars } = line;
  let [start, last] = [at, at];
  while (at - start < MARKS && isAsking(chars[start - 1])) start--;
  while (last - at < MARKS && isAsking(chars[last + 1])) last++;
  if (!chars.slice(start, last + 1).includes("?")) return false;
  // Nobody asks four times: spaces may be among them.
  if (last - start > 2) return true;
  const next = after(line, last);
  if (next === undefined || ENDS_QUOTATION.has(next)) return false;
  return !asks(chars, line.start, start);
}

function isAsking(char: string | undefined): boolean {
  return char === "?" || char === "!";
}

/** Whether a mark that is no stop stands in Chinese text. */
function isInChinese(line: MarkedLine, at: number): boolean {
  const { chars, style } = line;
  const left = before(line, at);
  const right = after(line, at);
  if (chars[at] === ":" && !style.ascii && style.authors.has(":")) return false;
  if (isInLatin(line, at)) return false;
  if (isChinese(left)) return true;
  if (isHan(right) || (right !== undefined && "“‘《（「".includes(right)))
    return left !== undefined && (style.ascii || !isSpace(chars[at + 1]));
  // Behind a number, at the end of a line or before a word: 增长5%,GDP为…; the line is Chinese.
  return left === "%" && (right === undefined || (style.ascii && /[A-Za-z]/.test(right)));
}
