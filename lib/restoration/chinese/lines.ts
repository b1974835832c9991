import { firstIndex } from "../first-index";

/** A line without its end; offsets are code points, end exclusive. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text in order; one that ends the text without `\n` too. */
export function linesOf(chars: readonly string[]): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= chars.length; at++) {
    if (at < chars.length && chars[at] !== "\n") continue;
    if (at > start || at < chars.length) lines.push({ start, end: at });
    start = at + 1;
  }
  return lines;
}

/** Gives the line of an offset, from 1. */
export function lineFinder(chars: readonly string[]): (offset: number) => number {
  const breaks: number[] = [];
  for (let at = chars.indexOf("\n"); at >= 0; at = chars.indexOf("\n", at + 1)) breaks.push(at);
  // Mostly the next offset is in the same line.
  let line = 0;
  return (offset) => {
    const isSame = (breaks[line - 1] ?? -1) < offset && offset <= (breaks[line] ?? Infinity);
    if (!isSame) line = firstIndex(breaks.length, (index) => (breaks[index] ?? 0) < offset);
    return line + 1;
  };
}
