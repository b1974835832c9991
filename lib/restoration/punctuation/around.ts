import { isHan, isSpace } from "../chinese/characters";
import type { Line } from "../chinese/lines";
import type { Style } from "./style";

/** A line of a copy, and what is known of its marks. Offsets are code points of the copy. */
export interface MarkedLine extends Line {
  readonly chars: readonly string[];
  /** What stands in the line. */
  readonly text: string;
  /** Set for each code point that keeps its ASCII marks: addresses, names of files. */
  readonly fixed: Uint8Array;
  readonly style: Style;
  /** Whether a quotation is open where the line begins, and where it ends. */
  readonly quoted?: { readonly before: boolean; readonly behind: boolean };
}

/** The nearest character of a line before a mark that is neither space nor an ASCII mark, bracket, quote or emphasis. */
export function before({ chars, start }: MarkedLine, at: number): string | undefined {
  let i = at - 1;
  while (i >= start && i > at - 4 && /[\s")\]*,;:?!]/.test(chars[i] ?? "")) i--;
  return i < start ? undefined : chars[i];
}

/** The nearest character behind a mark that is neither space nor an ASCII bracket, quote or emphasis. */
export function after({ chars, end }: MarkedLine, at: number): string | undefined {
  let i = at + 1;
  while (i < end && i < at + 4 && /[\s"(*]/.test(chars[i] ?? "")) i++;
  return i >= end ? undefined : chars[i];
}

/** So far to both sides of a mark, in code points, no Chinese stands, and so many letters at least do. */
const LATIN = { reach: 16, letters: 8 };

/** Whether a mark stands in a sentence of another language, in whatever quotation marks: et al., “Growth”, Nature. */
export function isInLatin({ chars, start, end }: MarkedLine, at: number): boolean {
  if (!isSpace(chars[at + 1])) return false;
  const near = chars.slice(Math.max(start, at - LATIN.reach), Math.min(end, at + LATIN.reach + 1));
  const letters = near.filter((char) => /[A-Za-z]/.test(char)).length;
  return letters >= LATIN.letters && !near.some((char) => isHan(char) || MARKS.has(char));
}

/** What English has not. */
const MARKS = new Set("，。、；：？！《》「」");
