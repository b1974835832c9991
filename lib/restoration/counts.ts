import { stretchOf, type Change, type Suspicion } from "./restoration";

/** How many characters of the source, blanks and line ends too, have which fate. Together they are all of it. */
export interface Counts {
  readonly untouched: number;
  /** Restored where nothing else can have stood. */
  readonly certain: number;
  /** Restored as most likely: an editor has to look. */
  readonly likely: number;
  readonly settled: number;
  /** Told, and left as it is. */
  readonly damaged: number;
}

export type Fate = keyof Counts;

const RANK: readonly Fate[] = ["untouched", "certain", "likely", "damaged", "settled"];

/**
 * Counts what became of each code point of a source; where several things happened to one, what needs an editor counts,
 * and what an editor settled counts before all.
 *
 * @param settled the decisions of the editor, as changes
 */
export function countFates(
  length: number,
  changes: readonly Change[],
  suspicions: readonly Suspicion[],
  settled: readonly Change[],
): Counts {
  const fates = new Uint8Array(length);
  const mark = (told: Change | Suspicion, fate: Fate) => {
    const rank = RANK.indexOf(fate);
    const { start, end } = stretchOf(told);
    for (let at = start; at < Math.min(length, end); at++) fates[at] = Math.max(fates[at] ?? 0, rank);
  };
  for (const change of changes) mark(change, change.certain ? "certain" : "likely");
  for (const suspicion of suspicions) mark(suspicion, "damaged");
  for (const decision of settled) mark(decision, "settled");
  const counts = new Uint32Array(RANK.length);
  for (let at = 0; at < length; at++) counts[fates[at] ?? 0]! += 1;
  const of = (fate: Fate) => counts[RANK.indexOf(fate)] ?? 0;
  return {
    untouched: of("untouched"),
    certain: of("certain"),
    likely: of("likely"),
    settled: of("settled"),
    damaged: of("damaged"),
  };
}
