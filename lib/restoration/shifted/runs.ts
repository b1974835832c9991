import type { Candidate } from "../restoration";
import { between } from "./stretches";
import { simplifiedUnit } from "./scripts";
import { plainOf, type Stretch, type Unit } from "./units";
import type { Reader, Reading, Ways } from "./ways";

/** A run and what may have stood there. Offsets are code points of the text, end exclusive. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /**
   * In the script of the copy, the likeliest first; their likelihoods sum to no more than 1. Of `?` and letters alone that no
   * reading gives again there is none but themselves: nothing tells that bytes were lost.
   */
  readonly candidates: readonly Candidate[];
  /** By how much, in natural logarithms, the first one is likelier than the next. */
  readonly margin: number;
  /** How likely the first one is, in natural logarithms a character. */
  readonly soundness: number;
  /** Whether the first one, damaged again, gives what stands there. */
  readonly explained: boolean;
  /** Whether nothing else can have stood there. */
  readonly certain: boolean;
  /** Whether it would be certain but for what was left out. */
  readonly unproven: boolean;
  /** Whether a digit may be lost, of which nothing tells: decoders take it for the second half of what a lost byte began. */
  readonly mayLackDigit: boolean;
}

/**
 * By how much a reading must be likelier than all others to be called certain, in natural logarithms: so much, and more
 * for each pair beyond two, since the words of a long run may be others than those that were looked for. Set so that on
 * 60 thousand characters of policy prose and laws, damaged as eight sites would, no wrong reading passes.
 */
const CERTAIN = 4;
const CERTAIN_A_PAIR = 0.4;
/** And more for each character by which another is longer: what vanished leaves nothing, yet every word more costs. */
const CERTAIN_BESIDE_LONGER = 2.25;
/** And more where pairs of bytes must have vanished, which may have been any. */
const CERTAIN_OF_VANISHED = 2;
/** Rarer than this, in natural logarithms, a character is hardly the right one where others fit: names are not in the list. */
const RARE = 11;
const MOST_CANDIDATES = 20;
/** Less likely than this, in natural logarithms a character, no good text is. */
const POOR = -6.5;

/** Weighs what the readings have in one stretch of their units. */
export function runOf(stretch: Stretch, units: readonly Unit[], read: Ways, { profile, rarity }: Reader): Run {
  const { graph, ways, explained, reach } = read;
  const best = ways[0] as Reading;
  const rivals = new Map<string, number>();
  for (const way of ways) {
    const text = between(way, graph, stretch) ?? "";
    rivals.set(text, Math.min(rivals.get(text) ?? Infinity, way.cost));
  }
  const all = [...rivals].sort((a, b) => a[1] - b[1]);
  const own = units.slice(stretch.from, stretch.to);
  const tail = commonEnd(all, own.at(-1));
  const ranked = all.map(([text, cost]) => [text.slice(0, text.length - tail), cost] as const);
  const sum = ranked.reduce((so, [, cost]) => so + Math.exp(best.cost - cost), 0);
  const margin = Math.min(reach, (ranked[1]?.[1] ?? Infinity) - best.cost);
  const [[text]] = ranked as [readonly [string, number]];
  const beside = (length: number) => CERTAIN_BESIDE_LONGER * Math.max(0, length - text.length);
  const pairs = own.filter(({ type }) => type === "pair").length;
  const needed = CERTAIN + CERTAIN_A_PAIR * Math.max(0, pairs - 2) + (lacks(text, own) ? CERTAIN_OF_VANISHED : 0);
  const isFarAhead = ranked.slice(1).every(([other, cost]) => cost - best.cost > needed + beside(other.length));
  const isAllSeen = reach > needed + CERTAIN_BESIDE_LONGER;
  const isRare = Array.from(text).some((char) => (rarity[simplifiedUnit(char.charCodeAt(0))] ?? 0) > RARE);
  const mayLackDigit = own.some(({ type }, at) => type === "orphan" && isDigit(units[stretch.from + at + 1]));
  // Of the last character before a digit a byte may be lost of which nothing is left: 县域17个 may be 县由17个.
  const isHalf = profile.orphan === "" && isDigit(units[stretch.to]);
  const soundness = soundnessOf(best);
  const isGood = !mayLackDigit && !isHalf && explained && isFarAhead && !isRare && soundness > POOR;
  return {
    start: own[0]?.start ?? 0,
    end: (own.at(-1)?.end ?? 0) - tail,
    candidates: (explained || own.some(isOfBytes) || text === own.map(plainOf).join("") ? ranked : [])
      .filter(([reading]) => reading !== "")
      .slice(0, MOST_CANDIDATES)
      .map(([reading, cost]) => ({ text: reading, likelihood: Math.exp(best.cost - cost) / sum })),
    margin,
    soundness,
    explained,
    certain: isGood && isAllSeen,
    unproven: isGood && !isAllSeen,
    mayLackDigit,
  };
}

/** 1 where the last unit is no part of the damage, though a byte before it is lost: all readings end in it. */
function commonEnd(readings: readonly (readonly [string, number])[], last: Unit | undefined): number {
  if (!last || last.type === "pinyin" || last.type === "orphan" || last.type === "pair") return 0;
  const plain = plainOf(last);
  return plain.length === 1 && readings.every(([text]) => text.length > 1 && text.endsWith(plain)) ? 1 : 0;
}

/** How likely a reading is, in natural logarithms a character. */
const soundnessOf = ({ cost, steps }: Reading): number => -cost / steps.length;

/** Whether a unit by itself tells of bytes out of step, or of a character that was spelled. */
const isOfBytes = ({ type }: Unit): boolean => type !== "orphan" && type !== "ascii";

const isDigit = (unit: Unit | undefined): boolean => unit?.type === "ascii" && /\d/.test(unit.char);

/** Whether a reading has more bytes than stand there, beside those that were lost at both ends. */
function lacks(reading: string, units: readonly Unit[]): boolean {
  let bytes = 2;
  for (const { type } of units) bytes += type === "pair" || type === "mark" ? 2 : type === "ascii" ? 1 : 0;
  return 2 * reading.length > bytes;
}
