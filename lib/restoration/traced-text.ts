import { charsOf } from "./chinese/text-of";
import { codePoints } from "./code-points";
import { firstIndex } from "./first-index";

/**
 * A text that knows from where in the source each of its code points came, however often it was repaired. Immutable;
 * offsets are code points.
 */
export interface TracedText {
  readonly chars: readonly string[];
  /** For each code point, the stretch `[from, to)` of the source from which it came. Never decreasing. */
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** A stretch of a text in code points, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text, and what is to stand in its place. */
export interface Edit extends Stretch {
  readonly text: string;
}

/** Traces a source: each code point comes from itself. */
export function trace(source: string): TracedText {
  const chars = charsOf(source);
  const [from, to] = [new Uint32Array(chars.length), new Uint32Array(chars.length)];
  for (let at = 0; at < chars.length; at++) {
    from[at] = at;
    to[at] = at + 1;
  }
  return { chars, from, to };
}

/** For each of so many code points 1 where it stands in one of some stretches, else 0. */
export function covered(length: number, stretches: Iterable<Stretch>): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { start, end } of stretches) marks.fill(1, start, end);
  return marks;
}

/** The stretch of the source from which `[start, end)` of a text came; at a place between two code points it is empty. */
export function sourceOf({ from, to, chars }: TracedText, start: number, end: number): Stretch {
  if (start < end) return { start: from[start] ?? 0, end: to[end - 1] ?? 0 };
  const at = start < chars.length ? (from[start] ?? 0) : (to[to.length - 1] ?? 0);
  return { start: at, end: at };
}

/** The stretch of a text that came from `[start, end)` of the source; empty, at its place, where nothing of it is left. */
export function stretchFrom({ from, to }: TracedText, start: number, end: number): Stretch {
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
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let { length } = text.chars;
  let free = 0;
  for (const { start, end, text: after } of sorted) {
    if (start < free) throw new RangeError(`two edits overlap at ${start}`);
    free = end;
    length += codePoints(after) - (end - start);
  }
  const chars: string[] = [];
  // Made as long as it will be, it is not copied again and again while it grows.
  chars.length = length;
  const [from, to] = [new Uint32Array(length), new Uint32Array(length)];
  let [read, written] = [0, 0];
  const keep = (end: number) => {
    for (; read < end; read++, written++) {
      chars[written] = text.chars[read] ?? "";
      from[written] = text.from[read] ?? 0;
      to[written] = text.to[read] ?? 0;
    }
  };
  for (const { start, end, text: after } of sorted) {
    keep(start);
    const whole = sourceOf(text, start, end);
    const oneToOne = codePoints(after) === end - start;
    for (const char of after) {
      chars[written] = char;
      from[written] = oneToOne ? (text.from[read] ?? 0) : whole.start;
      to[written] = oneToOne ? (text.to[read] ?? 0) : whole.end;
      read++;
      written++;
    }
    read = end;
  }
  keep(text.chars.length);
  return { chars, from, to };
}
