import type { RepairedCopy } from "../repair-copy";
import type { Disagreement } from "../restoration";
import { UnreadableCopy } from "../source";
import { align } from "./align";
import { bringIntoScript } from "./bring-into-script";
import { disagree } from "./disagree";
import { putIn, type Filled } from "./put-in";
import { readPlaces } from "./read-places";
import { sideOf } from "./side";
import type { Skeleton } from "./skeleton";

/** A copy after its witness was heard. */
export interface Consulted extends Filled {
  readonly disagreements: readonly Disagreement[];
  /** Which part of the letters of the shorter text the two have in common, 0 to 1. */
  readonly agreement: number;
}

/** With less in common, two texts are not the same one. */
const LEAST = 0.4;

/**
 * Fills what is unsure in a copy from a second copy of the same text, and lists where the two disagree.
 *
 * @throws {UnreadableCopy} when the witness is of another text
 */
export function consult(copy: RepairedCopy, second: RepairedCopy): Consulted {
  const own = sideOf(copy, -1);
  const witness = sideOf(second, -2);
  const match = align(own.skeleton.codes, witness.skeleton.codes);
  const agreement = shareOf(match, own.skeleton, witness.skeleton);
  if (agreement < LEAST)
    throw new UnreadableCopy(
      `the witness ${second.name} is of another text: only ${Math.round(100 * agreement)} of 100 letters agree. Name another copy of this one.`,
    );
  const testimony = bringIntoScript(witness, own.script);
  const filled = putIn(copy, readPlaces(own, witness, testimony, match));
  return { ...filled, disagreements: disagree(own, witness, testimony, match, filled.filled), agreement };
}

function shareOf(match: Int32Array, ...sides: readonly Skeleton[]): number {
  const letters = sides.map(({ codes }) => codes.filter((code) => code >= 0).length);
  return match.filter((other) => other >= 0).length / Math.max(1, Math.min(...letters));
}
