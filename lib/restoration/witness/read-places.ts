import { firstIndex } from "../first-index";
import { isModelled } from "../compare-again";
import type { Stretch } from "../traced-text";
import { foldMark } from "./fold";
import { placesIn } from "./gaps";
import type { Testimony } from "./bring-into-script";
import type { Place, Side } from "./side";

/** What a witness has where a copy is unsure. Offsets are code points of the repaired copy, end exclusive. */
export interface Reading {
  readonly place: Place;
  /** The place, or more, where the letters beside it are others too: damage of bytes may reach further than it seems. */
  readonly start: number;
  readonly end: number;
  /** In the script of the copy; may be empty. */
  readonly text: string;
  /** Whether so much of the same words, and the same marks, stand on both sides that this alone is enough. */
  readonly isSure: boolean;
  /** Whether in the script of the copy it could be another text. */
  readonly isDoubtful: boolean;
}

/** So many letters in a row must be the same on both sides of a place … */
const LEAST = 2;
/** … and so many together, so that words that come again and again are not taken for its own. */
const TOGETHER = 8;
/** For one unsure place in a row of letters, so many may stand in the witness. */
const MOST = 4;
/** So many letters beside a damage of bytes may belong to it. */
const REACH = 8;
/** With what a paragraph ends. */
const FINAL = /[。！？…；：”’）]/u;

/**
 * Reads the unsure places of a copy in its witness.
 *
 * @param match for each letter of the copy its place among the letters of the witness, or -1
 * @returns none for a place at which the witness is not sound itself, or has other words around it, or ends a paragraph
 */
export function readPlaces(copy: Side, witness: Side, testimony: Testimony, match: Int32Array): Reading[] {
  return copy.places.flatMap((place) => {
    const { left, right, start, end } = neighboursOf(copy, place, match);
    const [sameBefore, sameAfter] = [sameLetters(copy, match, left, -1), sameLetters(copy, match, right, 1)];
    const said = between(copy, witness, { start, end }, { left, right }, match);
    // At the edge of a line only one side can tell.
    const isBoth = Math.min(sameBefore, sameAfter) >= LEAST;
    const isClear = isBoth || (said?.isAtEdge && sameBefore + sameAfter >= TOGETHER);
    if (said === undefined || !isClear) return [];

    const before = copy.chars.slice(sameBefore > 0 ? (copy.skeleton.at[left] ?? 0) + 1 : start, start);
    const after = copy.chars.slice(end, sameAfter > 0 ? copy.skeleton.at[right] : end);
    const own = withoutMarks(testimony.chars, witness.unsure, said, before, after);
    const text = inOneLine(testimony.chars.slice(own.start, own.end));
    if (text === undefined || placesIn(witness.places, own.start, own.end).length > 0) return [];
    const isSure = isBoth && sameBefore + sameAfter >= TOGETHER && own.isSame;
    return [{ place, start, end, text, isSure, isDoubtful: testimony.isDoubtful(own.start, own.end) }];
  });
}

/**
 * What stands in a witness between two letters of the copy; where it has only one of them, to the edge of the line if the
 * place ends there and the letter is of the same line.
 */
function between(
  { chars, skeleton }: Side,
  witness: Side,
  { start, end }: Stretch,
  { left, right }: { readonly left: number; readonly right: number },
  match: Int32Array,
) {
  const at = (index: number) => witness.skeleton.at[index] ?? 0;
  const [before, after] = [match[left] ?? -1, match[right] ?? -1];
  if (before >= 0 && after >= 0) return { start: at(before) + 1, end: at(after), isAtEdge: false };
  const isFirst = lineStart(chars, start) === start && lineEnd(chars, end) > (skeleton.at[right] ?? 0);
  if (after >= 0 && isFirst) return { start: lineStart(witness.chars, at(after)), end: at(after), isAtEdge: true };
  const isLast = lineEnd(chars, end) === end && lineStart(chars, start) <= (skeleton.at[left] ?? 0);
  if (before >= 0 && isLast) return { start: at(before) + 1, end: lineEnd(witness.chars, at(before)), isAtEdge: true };
  return undefined;
}

/** The letters before and behind a place, as indices of the skeleton, and what stands between them. */
function neighboursOf({ skeleton: { at, codes } }: Side, { start, end, told }: Place, match: Int32Array) {
  let last = firstIndex(at.length, (index) => (at[index] ?? 0) < start);
  const first = last - 1;
  let left = first;
  while (last < at.length && ((at[last] ?? 0) < end || ((codes[last] ?? 0) < 0 && at[last] === start))) last++;
  let right = last;
  const reach = told.some(({ kind }) => isModelled(kind)) ? REACH : 0;
  const isOther = (index: number) => match[index] === -1 && (codes[index] ?? -1) >= 0;
  for (let n = 0; n < reach && isOther(left); n++) left--;
  for (let n = 0; n < reach && isOther(right); n++) right++;
  return {
    left,
    right,
    start: left < first ? (at[left + 1] ?? start) : start,
    end: right > last ? (at[right - 1] ?? end) + 1 : end,
  };
}

/**
 * How many letters in a row, from one on, stand in a row in the witness too; no more than are wanted. Another unsure place
 * parts no row: a few letters of the witness stand for it.
 */
function sameLetters({ skeleton: { codes } }: Side, match: Int32Array, from: number, step: 1 | -1): number {
  let same = 0;
  let expected = match[from] ?? -1;
  for (let at = from, room = 0; expected >= 0 && same < TOGETHER && at in match; at += step) {
    const other = match[at] ?? -1;
    const ahead = (other - expected) * step;
    if ((codes[at] ?? 0) < 0) room += MOST;
    else if (other < 0 || ahead < 0 || ahead > room) break;
    else [same, expected, room] = [same + 1, other + step, 0];
  }
  return same;
}

/** Takes off the marks that stand between a place and the letters beside it, where the witness has the same. */
function withoutMarks(
  chars: readonly string[],
  unsure: Uint8Array,
  stretch: Stretch,
  before: readonly string[],
  after: readonly string[],
): Stretch & { readonly isSame: boolean } {
  let { start, end } = stretch;
  let isSame = true;
  const isBlank = (at: number) => foldMark(chars[at] ?? "") === "" && !unsure[at];
  const skipBlanks = () => {
    while (start < end && isBlank(start)) start++;
    while (start < end && isBlank(end - 1)) end--;
  };
  skipBlanks();
  for (const mark of before.map(foldMark).filter(Boolean)) {
    if (start < end && foldMark(chars[start] ?? "") === mark) start++;
    else isSame = false;
    skipBlanks();
  }
  for (const mark of after.map(foldMark).filter(Boolean).reverse()) {
    if (start < end && foldMark(chars[end - 1] ?? "") === mark) end--;
    else isSame = false;
    skipBlanks();
  }
  return { start, end, isSame };
}

/** A text without the line ends that a copy has put into its paragraphs; undefined where a paragraph ends in it. */
function inOneLine(chars: readonly string[]): string | undefined {
  const lines = chars.join("").split(/[^\S\n]*\n\s*/u);
  if (lines.slice(0, -1).some((line) => FINAL.test(line.at(-1) ?? "。"))) return undefined;
  return lines.reduce((text, line) => text + (/[a-z]$/iu.test(text) && /^[a-z]/iu.test(line) ? " " : "") + line, "");
}

function lineStart(chars: readonly string[], at: number): number {
  return at === 0 ? 0 : chars.lastIndexOf("\n", at - 1) + 1;
}

function lineEnd(chars: readonly string[], at: number): number {
  const end = chars.indexOf("\n", at);
  return end === -1 ? chars.length : end;
}
