import type { Emphasis, LineHint, SourceText } from "../source";
import { sourceOf, type TracedText } from "../traced-text";

/** A line of the repaired text without the blanks around it. Never empty. */
export interface Line {
  readonly text: string;
  /** Where it begins in the source, in code points. */
  readonly offset: number;
  /** What the format said of it. */
  readonly hint?: LineHint["is"];
  /** Stretches that stood out, in code points of `text`. */
  readonly emphasis: readonly Emphasis[];
}

/** Cuts a repaired text into its lines. Those that hold only blanks are left out. */
export function splitLines(text: TracedText, { hints, emphasis }: SourceText, source: string): Line[] {
  const hintOf = new Map(hints.map(({ line, is }) => [line, is]));
  const lines: Line[] = [];
  let sourceLine = 0;
  let passed = 0;
  const sourceChars = Array.from(source);
  const add = (start: number, end: number) => {
    let [from, to] = [start, end];
    while (from < to && isBlank(text.chars[from])) from++;
    while (from < to && isBlank(text.chars[to - 1])) to--;
    if (from === to) return;
    const { start: offset } = sourceOf(text, from, to);
    for (; passed < offset; passed++) if (sourceChars[passed] === "\n") sourceLine++;
    const hint = hintOf.get(sourceLine);
    const inside = emphasis.flatMap((one) => within(text, one, from, to));
    lines.push({ text: text.chars.slice(from, to).join(""), offset, ...(hint && { hint }), emphasis: inside });
  };
  let start = 0;
  for (const [at, char] of text.chars.entries()) {
    if (char !== "\n") continue;
    add(start, at);
    start = at + 1;
  }
  add(start, text.chars.length);
  return lines;
}

/** The part of an emphasis, which is of the source, that lies in `[from, to)` of the text, counted from there. */
function within(text: TracedText, { start, end, type }: Emphasis, from: number, to: number): Emphasis[] {
  if ((text.to[to - 1] ?? 0) <= start || (text.from[from] ?? 0) >= end) return [];
  let [first, last] = [from, to];
  while (first < to && (text.from[first] ?? 0) < start) first++;
  while (last > first && (text.to[last - 1] ?? 0) > end) last--;
  return first < last ? [{ start: first - from, end: last - from, type }] : [];
}

function isBlank(char = ""): boolean {
  return /^[\s\u200b\ufeff]$/u.test(char);
}
