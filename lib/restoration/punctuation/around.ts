import type { Line } from "../chinese/lines";
import type { Style } from "./style";

/** A line of a copy, and what is known of its marks. Offsets are code points of the copy. */
export interface MarkedLine extends Line {
  readonly chars: readonly string[];
  /** Set for each code point that keeps its ASCII marks: addresses, names of files. */
  readonly fixed: Uint8Array;
  readonly style: Style;
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
