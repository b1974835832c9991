import { charsOf } from "../chinese/text-of";
import { codePoints } from "../code-points";
import type { Emphasis, LineHint, SourceText } from "../source";
import { sourceOf, type Stretch, type TracedText } from "../traced-text";
import { factsBeforeText } from "./labelled";
import { wrappedBreaks } from "./wrapped-lines";

/** A line, and the stretch of the repaired text that it is, without the blanks around it. Never empty. */
export interface Line extends Stretch {
  /** Without the line ends that a program put into it. */
  readonly text: string;
  /** What the format said of it. */
  readonly hint?: LineHint["is"];
  /** Stretches that stood out, in code points of `text`. */
  readonly emphasis: readonly Emphasis[];
}

/** Whether all of a line stands out. */
export function isStrong({ text, emphasis }: Line): boolean {
  const length = codePoints(text);
  return emphasis.some(({ type, start, end }) => type === "strong" && start === 0 && end === length);
}

/**
 * Cuts a repaired text into its lines. Those that hold only blanks are left out, and lines of plain text that a program
 * broke are put together again.
 */
export function splitLines(text: TracedText, { text: source, hints, emphasis, format }: SourceText): Line[] {
  const hintOf = new Map(hints.map(({ line, is }) => [line, is]));
  const broken = format === "text" ? wrappedBreaks(source) : new Set<number>();
  const lines: Line[] = [];
  let [sourceLine, passed, next] = [0, 0, 0];
  const sourceChars = charsOf(source);
  const add = (start: number, end: number) => {
    let [from, to] = [start, end];
    while (from < to && isBlank(text.chars[from])) from++;
    while (from < to && isBlank(text.chars[to - 1])) to--;
    if (from === to) return;
    const { start: offset, end: last } = sourceOf(text, from, to);
    for (; passed < offset; passed++) if (sourceChars[passed] === "\n") sourceLine++;
    const hint = hintOf.get(sourceLine);
    // What is left of a table of the page, behind the last cell: a line of its own, which goes as other lines of the page do.
    if (
      hint === undefined &&
      from < to - 1 &&
      isBar(text.chars[to - 1]) &&
      isBlank(text.chars[to - 2]) &&
      isOnlyBar(from, to - 1)
    ) {
      add(from, to - 1);
      add(to - 1, to);
      return;
    }
    // Stretches come in the order of their lines.
    while ((emphasis[next]?.end ?? Infinity) <= offset) next++;
    const inside: Emphasis[] = [];
    for (let at = next; at < emphasis.length && (emphasis[at]?.start ?? 0) < last; at++)
      inside.push(...within(text, emphasis[at] as Emphasis, from, to));
    const own = joinBroken(text.chars.slice(from, to).join(""));
    const facts = hint === undefined ? codePoints(own.slice(0, factsBeforeText(own))) : 0;
    if (facts > 0) {
      add(from, from + facts);
      add(from + facts, to);
      return;
    }
    lines.push({ text: own, start: from, end: to, ...(hint && { hint }), emphasis: inside });
  };
  const isOnlyBar = (from: number, to: number) => {
    while (from < to && !isBar(text.chars[from])) from++;
    return from === to;
  };
  let start = 0;
  for (let at = text.chars.indexOf("\n"); at >= 0; at = text.chars.indexOf("\n", at + 1)) {
    if (broken.has(text.from[at] ?? -1)) continue;
    add(start, at);
    start = at + 1;
  }
  add(start, text.chars.length);
  return lines;
}

/** Puts together what a program broke: with a space between words in Latin letters. */
function joinBroken(text: string): string {
  return text.replace(/[ \t]*\n/gu, (found, at: number) => {
    const isBetweenWords = /[\w,.;:)]/u.test(text[at - 1] ?? "") && /[\w(]/u.test(text[at + found.length] ?? "");
    return isBetweenWords ? " " : "";
  });
}

/** The part of an emphasis, which is of the source, that lies in `[from, to)` of the text, counted from there. */
function within(text: TracedText, { start, end, type }: Emphasis, from: number, to: number): Emphasis[] {
  if ((text.to[to - 1] ?? 0) <= start || (text.from[from] ?? 0) >= end) return [];
  let [first, last] = [from, to];
  while (first < to && (text.from[first] ?? 0) < start) first++;
  while (last > first && (text.to[last - 1] ?? 0) > end) last--;
  return first < last ? [{ start: first - from, end: last - from, type }] : [];
}

function isBar(char = ""): boolean {
  return char === "|" || char === "｜";
}

function isBlank(char = ""): boolean {
  return /^[\s\u200b]$/u.test(char);
}
