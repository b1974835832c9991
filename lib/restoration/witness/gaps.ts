import { firstIndex } from "../first-index";
import type { Place, Side } from "./side";

/**
 * What stands between two letters that both copies have: `[start, end)` in the copy, `[from, to)` in its witness, in code
 * points of the repaired texts.
 */
export interface Gap {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Whether it lies before the first or behind the last letter that both have. */
  readonly isOutside: boolean;
}

/** All gaps in which something stands in either copy, in reading order. */
export function gapsOf(copy: Side, witness: Side, match: Int32Array): Gap[] {
  const gaps: Gap[] = [];
  let [start, from] = [0, 0];
  let isOutside = true;
  const close = (end: number, to: number) => {
    if (start < end || from < to) gaps.push({ start, end, from, to, isOutside });
  };
  for (const [index, other] of match.entries()) {
    if (other === -1) continue;
    const [at, place] = [copy.skeleton.at[index] ?? 0, witness.skeleton.at[other] ?? 0];
    close(at, place);
    [start, from, isOutside] = [at + 1, place + 1, false];
  }
  isOutside = true;
  close(copy.chars.length, witness.chars.length);
  return gaps;
}

/** The unsure places that lie in a stretch or reach into it; one of which nothing is left, also at its edge. */
export function placesIn(places: readonly Place[], start: number, end: number): Place[] {
  let index = firstIndex(places.length, (at) => (places[at]?.end ?? 0) < start);
  const found: Place[] = [];
  for (let place = places[index]; place && place.start <= end; place = places[++index])
    if (place.start === place.end || (place.start < end && place.end > start)) found.push(place);
  return found;
}
