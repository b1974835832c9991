import { firstIndex } from "../first-index";

/** A stretch of two sequences, ends exclusive. */
export interface Window {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** A place of both sequences. */
export type Pair = readonly [a: number, b: number];

/**
 * Finds places where both sequences have the same row of letters, which each has only once in the window: the most of
 * them that stand in the same order. It takes time in n log n.
 *
 * @param size letters in a row
 */
export function findAnchors(a: Int32Array, b: Int32Array, window: Window, size: number): Pair[] {
  const inA = rowsOnce(a, window.aStart, window.aEnd, size);
  const inB = rowsOnce(b, window.bStart, window.bEnd, size);
  const pairs: Pair[] = [];
  for (const [hash, at] of inA) {
    const other = inB.get(hash) ?? -1;
    if (at >= 0 && other >= 0 && isSame(a, at, b, other, size)) pairs.push([at, other]);
  }
  return longestRising(pairs);
}

/** Where each row stands, by its hash; -1 for one that stands in several places. In reading order. */
function rowsOnce(codes: Int32Array, start: number, end: number, size: number): Map<number, number> {
  const rows = new Map<number, number>();
  for (let at = start; at + size <= end; at++) {
    let hash = 0;
    for (let n = 0; n < size; n++) hash = (Math.imul(hash, 0x01000193) ^ (codes[at + n] ?? 0)) | 0;
    rows.set(hash, rows.has(hash) ? -1 : at);
  }
  return rows;
}

function isSame(a: Int32Array, at: number, b: Int32Array, other: number, size: number): boolean {
  for (let n = 0; n < size; n++) if (a[at + n] !== b[other + n]) return false;
  return true;
}

/** The longest rising part of pairs that rise in `a` (patience sorting). */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [index, [, b]] of pairs.entries()) {
    const at = firstIndex(ends.length, (end) => (pairs[ends[end] ?? -1]?.[1] ?? 0) < b);
    before[index] = ends[at - 1] ?? -1;
    ends[at] = index;
  }
  const rising: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) rising.push(pairs[at] ?? [0, 0]);
  return rising.reverse();
}
