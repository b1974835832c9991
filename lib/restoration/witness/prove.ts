import { codePoints } from "../code-points";
import type { Difference } from "../report";
import { stretchOf, type Change } from "../restoration";
import { NOT_PROVED } from "./put-in";

/**
 * Takes back the certainty of readings that, damaged again, do not give the copy.
 *
 * @param toProve the changes whose certainty hangs on it
 * @param differences what came of damaging the whole text again
 */
export function prove(
  changes: readonly Change[],
  toProve: ReadonlySet<Change>,
  differences: readonly Omit<Difference, "line">[],
): Change[] {
  return changes.map((change) => {
    if (!toProve.has(change)) return change;
    const { start, end } = stretchOf(change);
    const isDifferent = differences.some(({ offset, copy }) => offset <= end && offset + codePoints(copy) >= start);
    return isDifferent ? { ...change, certain: false, note: NOT_PROVED } : change;
  });
}
