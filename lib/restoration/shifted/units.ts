import { charOf, codeOf, privateCharOf, privateCodeOf } from "./gbk";
import type { Profile, ReplacedMark } from "./profile";

/** What a place of a copy may have been before it was decoded. Offsets are code points of the text, end exclusive. */
export type Unit = { readonly start: number; readonly end: number } & (
  | { readonly type: "pair"; readonly code: number }
  /** A full-width mark that the site has replaced, by ASCII or by an entity; its code is given. */
  | { readonly type: "mark"; readonly char: string; readonly code: number; readonly bytes: boolean }
  /** One byte: ASCII, or the byte 80 as the euro sign. */
  | { readonly type: "ascii"; readonly char: string }
  /** `?` that may stand for a byte that had lost its character. */
  | { readonly type: "orphan" }
  /** Pinyin with its brackets. */
  | { readonly type: "pinyin"; readonly pinyin: string }
  /** No character of GBK, or the end of a line. */
  | { readonly type: "other"; readonly char: string }
);

/** Units from one to another, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const SYLLABLE = /^(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?[aeiouüvê]{1,4}(?:ng?|r)?$/;
const TONES = /[\u0300-\u036f]/g;
const LETTER = /^[a-zà-ǿɑɡḿ]$/;

/** Whether something between brackets may be the pinyin of one character. */
export function isSyllable(text: string): boolean {
  return text.length <= 8 && SYLLABLE.test(plainSyllable(text));
}

/** Pinyin without tones: `lǜ` is `lu`, for comparing. */
export function plainSyllable(text: string): string {
  const known = plain.get(text);
  if (known !== undefined) return known;
  const made = text.normalize("NFD").replace(TONES, "").replaceAll("ɑ", "a").replaceAll("ɡ", "g");
  if (plain.size < SYLLABLES) plain.set(text, made);
  return made;
}

/** There are some 1,300 syllables with tones; a copy may have anything between brackets. */
const SYLLABLES = 10_000;
const plain = new Map<string, string>();

/** Cuts a text into what its parts may have been. */
export function unitsOf(chars: readonly string[], profile: Profile): Unit[] {
  const marks = new Map(profile.marks.map((mark) => [mark.by, mark]));
  const units: Unit[] = [];
  let before: Unit | undefined;
  for (let start = 0; start < chars.length; start = before.end)
    units.push((before = unitAt(chars, start, before, profile, marks)));
  return units;
}

function unitAt(
  chars: readonly string[],
  start: number,
  before: Unit | undefined,
  profile: Profile,
  marks: ReadonlyMap<string, ReplacedMark>,
): Unit {
  const char = chars[start] ?? "";
  const spelled = pinyinAt(chars, start, before);
  if (spelled) return { type: "pinyin", start, end: spelled.end, pinyin: spelled.pinyin };
  const end = start + 1;
  if (char === "?" && profile.orphan === "?" && !isBlank(chars, start) && !isInName(chars, start))
    return { type: "orphan", start, end };
  if (char === "€" && profile.euro) return { type: "ascii", start, end, char };
  const mark = marks.get(char);
  if (mark) return { type: "mark", start, end, char, code: codeOf(mark.mark), bytes: mark.reach === "bytes" };
  const code = codeOf(char) || privateCodeOf(char);
  if (code) return { type: "pair", start, end, code };
  return { type: char < "\x80" && char !== "\n" ? "ascii" : "other", start, end, char };
}

/** Whether a `?` stands for a space: in a row of them, where a line begins, or after a mark where one ends. */
function isBlank(chars: readonly string[], at: number): boolean {
  let from = at;
  let to = at + 1;
  while (chars[from - 1] === "?") from--;
  while (chars[to] === "?") to++;
  const [before = "\n", after = "\n"] = [chars[from - 1], chars[to]];
  const isAfterMark = "。！？”；：".includes(before) && chars[from - 2] !== "?";
  return to - from >= 3 || before === "\n" || (isAfterMark && /\s/.test(after));
}

/** Whether a `?` stands for a letter of a name, as in G?ran: Göran. */
function isInName(chars: readonly string[], at: number): boolean {
  return /^[A-Z][a-z]*\?[a-z]{2}(?![a-z]{0,6}\))/.test(wordAround(chars, at));
}

/** The ASCII letters beside a place, and what stands there and behind them. */
function wordAround(chars: readonly string[], at: number): string {
  const isLetter = (char = "") => /^[A-Za-z]$/.test(char);
  let [from, to] = [at, at + 1];
  while (at - from < 12 && isLetter(chars[from - 1])) from--;
  while (to - at < 12 && isLetter(chars[to])) to++;
  return chars.slice(from, to + 1).join("");
}

/** `(xué)` at a place; the first bracket is missing where a `?` swallowed it. */
function pinyinAt(chars: readonly string[], start: number, before: Unit | undefined) {
  const open = chars[start] === "(";
  if (!open && !(before?.type === "orphan" && before.end === start)) return undefined;
  const from = open ? start + 1 : start;
  let end = from;
  while (end - from <= 8 && LETTER.test(chars[end] ?? "")) end++;
  const pinyin = chars.slice(from, end).join("");
  return end > from && chars[end] === ")" && isSyllable(pinyin) ? { end: end + 1, pinyin } : undefined;
}

/** What a unit reads as where nothing is damaged. */
export function plainOf(unit: Unit | undefined): string {
  if (!unit) return "";
  if (unit.type === "pair" || unit.type === "mark") return charOf(unit.code) || privateCharOf(unit.code);
  if (unit.type === "pinyin") return `(${unit.pinyin})`;
  return unit.type === "orphan" ? "？" : unit.char;
}

/**
 * Whether a byte before a unit would have found its other half in it: two bytes that belong together, or ASCII as high as
 * second bytes are. But for 80, which begins nothing, none can have been lost there.
 */
export function endsPair(unit: Unit): boolean {
  return unit.type === "pair" || (unit.type === "ascii" && unit.char.charCodeAt(0) >= 0x40);
}
