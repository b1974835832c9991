import { diffArrays } from "diff";
import { findAnchors, type Window } from "./anchors";

/** Rows of so many letters that stand once in each text hold the alignment; between them shorter ones, and shorter. */
const ROWS = [12, 6, 3];
/**
 * Between rows, a stretch of at most so many letters is compared letter by letter, whose time grows with the square of
 * what differs; a longer one has nothing in common worth the time.
 */
const LONGEST = 300;
/** So many like letters between as many that differ are chance; rows of more are not. */
const CHANCE = 5;

/**
 * Lays two sequences of letters side by side, in time that hardly grows faster than they do.
 *
 * @param a letters as code points; a negative number stands for a stretch of which nothing is known
 * @returns for each of `a` its place in `b`, rising, or -1
 */
export function align(a: Int32Array, b: Int32Array): Int32Array {
  const match = new Int32Array(a.length).fill(-1);
  // A stack and no recursion: a text may fall into many windows, one in another.
  const open: { window: Window; level: number }[] = [
    { window: { aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length }, level: 0 },
  ];
  for (let one = open.pop(); one; one = open.pop()) {
    const window = withoutEnds(a, b, one.window, match);
    if (window.aStart === window.aEnd || window.bStart === window.bEnd) continue;
    const size = ROWS[one.level];
    if (size === undefined) {
      compare(a, b, window, match);
      continue;
    }
    const level = one.level + 1;
    for (const between of takeAnchors(a, b, window, size, match)) open.push({ window: between, level });
  }
  return withoutChance(a, b, match);
}

/** Takes what both ends of a window have in common. */
function withoutEnds(a: Int32Array, b: Int32Array, window: Window, match: Int32Array): Window {
  let { aStart, aEnd, bStart, bEnd } = window;
  while (aStart < aEnd && bStart < bEnd && a[aStart] === b[bStart]) match[aStart++] = bStart++;
  while (aStart < aEnd && bStart < bEnd && a[aEnd - 1] === b[bEnd - 1]) match[--aEnd] = --bEnd;
  return { aStart, aEnd, bStart, bEnd };
}

/** Takes the rows that hold the alignment; gives the windows between them, whose ends may go on alike. */
function takeAnchors(a: Int32Array, b: Int32Array, window: Window, size: number, match: Int32Array): Window[] {
  const windows: Window[] = [];
  let { aStart, bStart } = window;
  for (const [atA, atB] of findAnchors(a, b, window, size)) {
    // Rows overlap where more is alike; one that would lead back across the row before it is none.
    const taken = Math.max(0, aStart - atA, bStart - atB);
    if (taken >= size) continue;
    const [fromA, fromB] = [atA + taken, atB + taken];
    if (fromA > aStart || fromB > bStart) {
      if (taken > 0 && fromA - aStart !== fromB - bStart) continue;
      windows.push({ aStart, aEnd: fromA, bStart, bEnd: fromB });
    }
    for (let n = taken; n < size; n++) match[atA + n] = atB + n;
    [aStart, bStart] = [atA + size, atB + size];
  }
  windows.push({ aStart, aEnd: window.aEnd, bStart, bEnd: window.bEnd });
  return windows;
}

/** Compares a window letter by letter. */
function compare(a: Int32Array, b: Int32Array, window: Window, match: Int32Array): void {
  const { aStart, aEnd, bStart, bEnd } = window;
  if (aEnd - aStart + bEnd - bStart > LONGEST) return;
  let [atA, atB] = [aStart, bStart];
  for (const { count, added, removed } of diffArrays([...a.subarray(aStart, aEnd)], [...b.subarray(bStart, bEnd)])) {
    if (!added && !removed) for (let n = 0; n < count; n++) match[atA + n] = atB + n;
    if (!added) atA += count;
    if (!removed) atB += count;
  }
}

/** Takes back short rows between differences that are as long. */
function withoutChance(a: Int32Array, b: Int32Array, match: Int32Array): Int32Array {
  const rows = rowsOf(match);
  let [endA, endB] = [0, 0];
  for (const [index, { start, end }] of rows.entries()) {
    const next = rows[index + 1]?.start ?? a.length;
    const nextB = rows[index + 1] === undefined ? b.length : (match[next] ?? 0);
    const [at, after] = [match[start] ?? 0, (match[end - 1] ?? 0) + 1];
    const left = differing(a.subarray(endA, start), b.subarray(endB, at));
    const right = differing(a.subarray(end, next), b.subarray(after, nextB));
    if (end - start <= CHANCE && end - start <= Math.min(left, right)) match.fill(-1, start, end);
    else [endA, endB] = [end, after];
  }
  return match;
}

/** How many letters differ; none where one side is nothing but a hole, in which anything may have stood. */
function differing(a: Int32Array, b: Int32Array): number {
  const [inA, inB] = [a, b].map((codes) => codes.filter((code) => code >= 0).length);
  const isHole = (inA === 0 && a.length > 0) || (inB === 0 && b.length > 0);
  return isHole ? 0 : Math.max(inA ?? 0, inB ?? 0);
}

/** Rows without a difference in either text. */
function rowsOf(match: Int32Array): { start: number; end: number }[] {
  const rows: { start: number; end: number }[] = [];
  for (let at = 0; at < match.length; at++) {
    if (match[at] === -1) continue;
    const start = at;
    while (at + 1 < match.length && match[at + 1] === (match[at] ?? 0) + 1) at++;
    rows.push({ start, end: at + 1 });
  }
  return rows;
}
