import { collect } from "../collect";
import { stretchOf, type Change, type Suspicion } from "../restoration";
import type { Stretch } from "../traced-text";

/** Code points of a block, so that only what is near is looked at. */
const BLOCK = 256;

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
