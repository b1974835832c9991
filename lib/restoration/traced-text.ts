import { firstIndex } from "./first-index";

/**
 * A text that knows from where in the source each of its code points came, however often it was repaired. Immutable;
 * offsets are code points.
 */
export interface TracedText {
  readonly chars: readonly string[];
  /** For each code point, the stretch `[from, to)` of the source from which it came. Never decreasing. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** A stretch of a text, end exclusive, and what is to stand in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Traces a source: each code point comes from itself. */
export function trace(source: string): TracedText {
  const chars = Array.from(source);
  return { chars, from: [...chars.keys()], to: chars.map((_, at) => at + 1) };
}

/** The stretch of the source from which `[start, end)` of a text came; at a place between two code points it is empty. */
export function sourceOf({ from, to, chars }: TracedText, start: number, end: number): { start: number; end: number } {
  if (start < end) return { start: from[start] ?? 0, end: to[end - 1] ?? 0 };
  const at = start < chars.length ? (from[start] ?? 0) : (to.at(-1) ?? 0);
  return { start: at, end: at };
}

/** The stretch of a text that came from `[start, end)` of the source; empty, at its place, where nothing of it is left. */
export function stretchFrom({ from, to }: TracedText, start: number, end: number): { start: number; end: number } {
  const first = firstIndex(from.length, (index) => (from[index] ?? 0) < start && (to[index] ?? 0) <= start);
  let behind = first;
  while (behind < from.length && (from[behind] ?? 0) < end) behind++;
  return { start: first, end: behind };
}

/**
 * Makes edits. As many code points as before come each from its own; where the number changes, all of the new text comes
 * from all of the old.
 *
 * @param edits in any order
 * @throws {RangeError} when two of them overlap
 */
export function edit(text: TracedText, edits: readonly Edit[]): TracedText {
  if (edits.length === 0) return text;
  const chars: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  const keep = (end: number) => {
    for (; at < end; at++) {
      chars.push(text.chars[at] ?? "");
      from.push(text.from[at] ?? 0);
      to.push(text.to[at] ?? 0);
    }
  };
  for (const { start, end, text: after } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new RangeError(`two edits overlap at ${start}`);
    keep(start);
    const whole = sourceOf(text, start, end);
    const written = Array.from(after);
    const oneToOne = written.length === end - start;
    for (const [n, char] of written.entries()) {
      chars.push(char);
      from.push(oneToOne ? (text.from[start + n] ?? 0) : whole.start);
      to.push(oneToOne ? (text.to[start + n] ?? 0) : whole.end);
    }
    at = end;
  }
  keep(text.chars.length);
  return { chars, from, to };
}
