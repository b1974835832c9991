import { isHan, isSpace } from "../chinese/characters";
import { isInDailyUse } from "../shifted/scripts";
import { readingsOf } from "./readings";
import { endsWith, isSyllable, readLetters, type Letters } from "./syllables";

/** The longest row of groups that is looked at, in code points: 國(guó)(guó) is one row. */
const LONGEST = 64;
/** Of a word with its pinyin behind it, 习近平(xí jìn píng). */
const LONGEST_WORD = 8;
/** Of a syllable, and of a row of them with a bracket too few or too many. */
const [LONGEST_SYLLABLE, LONGEST_TORN] = [8, 32];

const OPEN = new Set(["(", "（", "["]);
const CLOSE = new Set([")", "）", "]"]);
const LETTER = /^[a-z\u00DF-\u01FF]$/;
/** What else may stand in brackets with pinyin, of tones and of what became of them. */
const OF_PINYIN = /[a-z0-5 ?’'`·\u00DF-\u01FF\u0251\u0261\p{M}\uFFFD-]/u;

/** What letters are: a reading of what stands before, a part of one, or a syllable of another character. */
const VERDICTS = ["reading", "broken", "syllable"] as const;
type Verdict = (typeof VERDICTS)[number];

/** Letters in brackets behind a character. Offsets are code points. */
export interface PinyinPlace {
  /** Behind the character; spaces before the bracket are taken too. */
  readonly start: number;
  readonly end: number;
  readonly full: boolean;
  readonly is: Verdict;
  /** A bracket is missing, or one is too many. */
  readonly torn: boolean;
  readonly toned: boolean;
  readonly common: boolean;
  /** Whether nobody needs to be told how the character is read. */
  readonly obvious: boolean;
}

/** Finds letters in brackets behind Chinese characters that are readings of them, or may be. */
export function pinyinPlaces(chars: readonly string[]): PinyinPlace[] {
  const places: PinyinPlace[] = [];
  const rowOf = rowReader();
  // Brackets of the text itself that are open in the line: the next one that closes is theirs.
  let open = 0;
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? "";
    const isBehind = isHan(chars[at - 1]) && !isHan(char);
    const place = isBehind ? (placeAt(chars, at, rowOf, open) ?? tornAt(chars, at, open)) : undefined;
    if (place !== undefined) {
      places.push(place);
      at = place.end - 1;
    } else if (char === "\n") open = 0;
    else if (OPEN.has(char)) open++;
    else if (CLOSE.has(char)) open = Math.max(0, open - 1);
  }
  return places;
}

/** Groups of letters in closed brackets that begin behind `start`. */
function placeAt(
  chars: readonly string[],
  start: number,
  rowOf: ReturnType<typeof rowReader>,
  outside: number,
): PinyinPlace | undefined {
  let open = start;
  while (open < start + 2 && isSpace(chars[open])) open++;
  let end = open;
  let toned = false;
  let worst = 0;
  // A group of other letters behind the pinyin is the author's: 器(qì)(lexer).
  for (let next = closeOf(chars, open); next !== undefined && next - start <= LONGEST; next = closeOf(chars, end)) {
    const row = rowOf(chars.slice(end, next).join(""));
    const verdict = row && worstOf(row.groups, chars, start);
    if (row === undefined || verdict === undefined) break;
    // Toned in other brackets behind the same without, 圩(xu)（xū）, is the author's gloss.
    if (end > open && chars[end] !== chars[open] && row.toned && !toned) break;
    worst = Math.max(worst, verdict);
    toned ||= row.toned;
    end = next;
  }
  if (end === open) return undefined;
  const torn = closersFrom(chars, end) > outside;
  const is = VERDICTS[worst] ?? "reading";
  return placeOf(chars, start, torn ? end + 1 : end, { is, torn, toned, full: chars[open] === "（" });
}

const isToned = ({ toned }: Letters): boolean => toned;

/** Letters with a bracket missing or one too many: 國(guó務, 能chē)國, 国(guo(guo)务, 国((guo)务. */
function tornAt(chars: readonly string[], start: number, outside: number): PinyinPlace | undefined {
  const row = tornRow(chars, start, outside);
  if (row === undefined) return undefined;
  const { end, written, depth } = row;
  const groups = written.map(readLetters);
  const read = groups.filter((one) => one !== undefined);
  if (read.length < groups.length) return undefined;
  const toned = read.some(isToned);
  const verdicts = read.map(({ text }) => verdictOf(text, chars, start));
  const is = verdicts.every((one) => one === "reading") ? "reading" : "syllable";
  // With a digit for a tone it has not lost its bracket, and without a tone a word may go on.
  if (depth > 0 && !toned && goesOn(chars[end])) return undefined;
  if (is !== "reading" && !(toned && verdicts.length === 1 && verdicts[0] === "syllable")) return undefined;
  const bracket = chars.slice(start, end).find((char) => OPEN.has(char) || CLOSE.has(char));
  return placeOf(chars, start, end, { is, torn: true, toned, full: bracket === "（" || bracket === "）" });
}

/**
 * A row of brackets and letters that are not balanced. Brackets that close what is open outside are none of it, nor one that
 * opens something else behind it.
 */
function tornRow(chars: readonly string[], start: number, outside: number) {
  const written: string[] = [];
  let row = { end: start, depth: 0 };
  let depth = 0;
  for (let at = start; at < start + LONGEST_TORN; at++) {
    const char = chars[at] ?? "";
    if (OPEN.has(char)) {
      depth++;
      continue;
    }
    if (CLOSE.has(char) && depth > 0) depth--;
    else if (CLOSE.has(char) && written.length > 0 && closersFrom(chars, at) > outside) depth = -1;
    else if (LETTER.test(char)) {
      const from = at;
      while (at + 1 < from + LONGEST_SYLLABLE && LETTER.test(chars[at + 1] ?? "")) at++;
      written.push(chars.slice(from, at + 1).join(""));
    } else break;
    row = { end: at + 1, depth };
    if (depth < 0) break;
  }
  return written.length === 0 || row.depth === 0 ? undefined : { ...row, written };
}

function closersFrom(chars: readonly string[], start: number): number {
  let at = start;
  while (CLOSE.has(chars[at] ?? "") && at < start + LONGEST_TORN) at++;
  return at - start;
}

function goesOn(next = ""): boolean {
  return /^[\w \u3000.'’(（[-]$/.test(next);
}

function placeOf(
  chars: readonly string[],
  start: number,
  end: number,
  what: Pick<PinyinPlace, "is" | "torn" | "toned" | "full">,
): PinyinPlace {
  const char = chars[start - 1] ?? "";
  const common = isInDailyUse(char);
  return { start, end, ...what, common, obvious: common && readingsOf(char).length === 1 };
}

/** Behind the bracket that closes the one at `open`, when only letters and brackets stand between. */
function closeOf(chars: readonly string[], open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < open + LONGEST; at++) {
    const char = chars[at] ?? "\n";
    if (OPEN.has(char)) depth++;
    else if (CLOSE.has(char)) depth--;
    else if (!OF_PINYIN.test(char)) return undefined;
    if (depth === 0) return at > open ? at + 1 : undefined;
  }
  return undefined;
}

/** A row of groups that may be pinyin. */
interface Row {
  readonly groups: readonly Letters[];
  readonly toned: boolean;
}

/** Reads rows; a copy has the same few hundred again and again. */
function rowReader(): (written: string) => Row | undefined {
  const known = new Map<string, Row | undefined>();
  return (written) => {
    if (known.has(written)) return known.get(written);
    const groups = readGroups(written);
    const row = groups.length === 0 ? undefined : { groups, toned: groups.some(isToned) };
    known.set(written, row);
    return row;
  };
}

/** The letters of each group, of nested ones the inner first; none where one cannot be pinyin. */
function readGroups(row: string): Letters[] {
  const groups: Letters[] = [];
  let rest = row;
  for (let inner = INNERMOST.exec(rest); inner; inner = INNERMOST.exec(rest)) {
    const written = inner[1] ?? "";
    rest = rest.slice(0, inner.index) + rest.slice(inner.index + inner[0].length);
    if (written.trim() === "") continue;
    const letters = readLetters(written);
    if (letters === undefined) return [];
    groups.push(letters);
  }
  return groups;
}

const INNERMOST = /[(（[]([^()（）[\]]*)[)）\]]/u;

/** The worst of what groups are, as a place among `VERDICTS`; undefined where one is none of them. */
function worstOf(groups: readonly Letters[], chars: readonly string[], start: number): number | undefined {
  let worst = 0;
  for (const { text } of groups) {
    const verdict = verdictOf(text, chars, start);
    if (verdict === undefined) return undefined;
    worst = Math.max(worst, VERDICTS.indexOf(verdict));
  }
  return worst;
}

function verdictOf(letters: string, chars: readonly string[], start: number): Verdict | undefined {
  const readings = readingsOf(chars[start - 1] ?? "");
  if (readings.some((reading) => isRepeated(letters, reading)) || spells(letters, chars, start, LONGEST_WORD))
    return "reading";
  if (readings.some((reading) => letters.length > 1 && reading !== letters && reading.includes(letters)))
    return "broken";
  return isSyllable(letters) ? "syllable" : undefined;
}

function isRepeated(letters: string, reading: string): boolean {
  let rest = letters;
  while (rest !== "" && endsWith(rest, reading)) rest = rest.slice(0, -reading.length);
  return rest === "";
}

/** Whether letters are readings of the characters before `end`, one after the other. */
function spells(letters: string, chars: readonly string[], end: number, most: number): boolean {
  if (letters === "") return true;
  const char = chars[end - 1];
  if (most === 0 || !isHan(char) || char === undefined) return false;
  return readingsOf(char).some(
    (reading) => endsWith(letters, reading) && spells(letters.slice(0, -reading.length), chars, end - 1, most - 1),
  );
}
