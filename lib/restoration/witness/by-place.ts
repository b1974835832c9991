import { collect } from "../collect";
import type { Change, Suspicion } from "../restoration";
import type { Stretch } from "../run-kinds";

/** Code points of a block, so that only what is near is looked at. */
const BLOCK = 256;

/** The stretch of the source of which something is told. */
export function stretchOf(told: Change | Suspicion): Stretch {
  return { start: told.offset, end: told.offset + Array.from("after" in told ? told.before : told.text).length };
}

/** Makes what is told of a source quick to look up. */
export function byPlace<T extends Change | Suspicion>(all: readonly T[]): (stretch: Stretch) => readonly T[] {
  const blocks = new Map<number, T[]>();
  for (const one of all) {
    const { start, end } = stretchOf(one);
    for (let block = Math.floor(start / BLOCK); block * BLOCK < end; block++) collect(blocks, block, one);
  }
  return (stretch) => {
    const found = new Set<T>();
    for (let block = Math.floor(stretch.start / BLOCK); block * BLOCK < stretch.end; block++)
      for (const one of blocks.get(block) ?? []) if (overlaps(stretchOf(one), stretch)) found.add(one);
    return [...found];
  };
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}
