import type { Candidate } from "../restoration";
import { between, type Stretch } from "./stretches";
import type { Unit } from "./units";
import { soundness, type Reading, type Ways } from "./ways";

/** A run and what may have stood there. Offsets are code points of the text, end exclusive. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** In the script of the copy, the likeliest first; their likelihoods sum to no more than 1. */
  readonly candidates: readonly Candidate[];
  /** By how much, in natural logarithms, the first one is likelier than the next. */
  readonly margin: number;
  /** How likely the first one is, in natural logarithms a character. */
  readonly soundness: number;
  /** Whether the first one, damaged again, gives what stands there. */
  readonly explained: boolean;
  /** Whether nothing else can have stood there. */
  readonly certain: boolean;
}

/**
 * By how much a reading must be likelier than all others to be called certain, in natural logarithms: so much, and more
 * for each pair, since a pair may have vanished beside it. Measured on one half of the texts, checked on the other.
 */
const CERTAIN = 4.5;
const CERTAIN_A_PAIR = 0.6;
/** And more where pairs of bytes must have vanished, which may have been any. */
const CERTAIN_OF_VANISHED = 2;
const MOST_CANDIDATES = 20;
/** Less likely than this, in natural logarithms a character, no good text is. */
const POOR = -6.5;

/** Weighs what the readings have in one stretch of their units. */
export function runOf(stretch: Stretch, units: readonly Unit[], { graph, ways, explained }: Ways): Run {
  const best = ways[0] as Reading;
  const rivals = new Map<string, number>();
  for (const way of ways) {
    const text = between(way, graph, stretch) ?? "";
    rivals.set(text, Math.min(rivals.get(text) ?? Infinity, way.cost));
  }
  const ranked = [...rivals].sort((a, b) => a[1] - b[1]);
  const sum = ranked.reduce((so, [, cost]) => so + Math.exp(best.cost - cost), 0);
  const margin = (ranked[1]?.[1] ?? Infinity) - best.cost;
  const own = units.slice(stretch.from, stretch.to);
  const pairs = own.filter(({ type }) => type === "pair").length;
  const vanished = lacks(ranked[0]?.[0] ?? "", own) ? CERTAIN_OF_VANISHED : 0;
  // Pinyin says which byte was lost before it.
  const pinned = pairs === 0 && own.every(({ type }, at) => type !== "orphan" || own[at + 1]?.type === "pinyin");
  // One reading that is left of many is no proof: the others may only have been cut off.
  const needed =
    Number.isFinite(margin) || (ways.length === 1 && pinned) ? CERTAIN + CERTAIN_A_PAIR * pairs + vanished : Infinity;
  return {
    start: units[stretch.from]?.start ?? 0,
    end: units[stretch.to - 1]?.end ?? 0,
    candidates: ranked
      .filter(([reading]) => reading !== "")
      .slice(0, MOST_CANDIDATES)
      .map(([reading, cost]) => ({ text: reading, likelihood: Math.exp(best.cost - cost) / sum })),
    margin,
    soundness: soundness(best),
    explained,
    certain: explained && margin > needed && soundness(best) > POOR,
  };
}

/** Whether a reading has more bytes than stand there, beside those that were lost at both ends. */
function lacks(reading: string, units: readonly Unit[]): boolean {
  let bytes = 2;
  for (const { type } of units) bytes += type === "pair" || type === "mark" ? 2 : type === "ascii" ? 1 : 0;
  return 2 * reading.length > bytes;
}
