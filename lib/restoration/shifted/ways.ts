import type { Lexicon } from "../lexicon/lexicon";
import { BestWays, type Way } from "./best-ways";
import { byteGraph, type ByteGraph } from "./byte-graph";
import { damageAgain } from "./damage-again";
import { codeOf } from "./gbk";
import { stepsOf, type EachPiece } from "./pieces";
import type { Profile, SpelledChar } from "./profile";
import type { SpelledSo } from "./readings";
import { arrive, DEPTH, type Surroundings } from "./search";
import type { Step } from "./steps";
import type { Stretch, Unit } from "./units";

/** What is needed to read the runs of a copy. */
export interface Reader {
  readonly profile: Profile;
  readonly spelledSo: SpelledSo;
  readonly piecesOf: (graph: ByteGraph) => EachPiece;
  readonly lexicons: readonly Lexicon[];
  /** By code unit of a simplified character, the negative natural logarithm of how often it is met. */
  readonly rarity: Float32Array;
}

/** A text that may have stood where units stand, character by character. */
export interface Reading {
  /** Negative natural logarithm of how likely it is. */
  readonly cost: number;
  readonly text: string;
  readonly steps: readonly Step[];
}

/** The readings of a stretch of units, the likeliest first. */
export interface Ways {
  readonly graph: ByteGraph;
  readonly ways: readonly Reading[];
  /** Whether they give, damaged again, what stands there. */
  readonly explained: boolean;
  /**
   * By how much, in natural logarithms, a reading that is not among them is less likely than the first; 0 when the
   * likeliest of all was left out, because it gives something else. At a first look what was left out for others is not
   * counted: whatever is called certain is read thoroughly.
   */
  readonly reach: number;
}

/** The likeliest reading of a stretch of units; the others are looked for only when they are asked for. */
export interface Look {
  readonly graph: ByteGraph;
  /** Undefined when nothing can have stood there. */
  readonly best: Reading | undefined;
  all(): Ways;
}

/** Less likely than this, two pairs are supposed to have vanished at one place, where that does not take long. */
const HARDLY = -7.5;
const SHORT = 40;
/** How thoroughly units are read: how many different ends of texts are kept at a node, and how many texts. */
export interface Effort {
  readonly ends: number;
  readonly texts: number;
  /** Whether two pairs are supposed to have vanished at one place in any case, and what was left out is counted. */
  readonly proves: boolean;
}
export const FIRST_LOOK: Effort = { ends: 16, texts: 32, proves: false };
/** To prove a reading: mostly the first is enough. */
export const PROOFS = [
  { ends: 24, texts: 128, proves: true },
  { ends: 64, texts: 128, proves: true },
] as const satisfies readonly Effort[];

/**
 * Reads units. Seldom two pairs vanish at one place; to suppose it everywhere takes long.
 *
 * @param among units among which pairs may have vanished
 */
export function readWays(
  units: readonly Unit[],
  chars: readonly string[],
  reader: Reader,
  surroundings: Surroundings,
  among: Stretch,
  effort: Effort,
): Look {
  const look = (vanished: number) => lookAt(units, chars, reader, surroundings, { vanished, among, effort });
  if (effort.proves) return look(2);
  const one = look(1);
  return units.length <= SHORT && soundness(one.best) < HARDLY ? look(2) : one;
}

/** How likely a reading is, in natural logarithms a character. */
export const soundness = (reading: Reading | undefined): number =>
  reading ? -reading.cost / reading.steps.length : -Infinity;

/** The readings with so many vanished pairs at one place: those that give what stands there, if any do. */
function lookAt(
  units: readonly Unit[],
  chars: readonly string[],
  { profile, spelledSo, piecesOf, lexicons }: Reader,
  surroundings: Surroundings,
  supposed: { vanished: number; among: Stretch; effort: Effort },
): Look {
  const graph = byteGraph(units, profile, spelledSo, { ...supposed, closed: surroundings.closed });
  const { effort } = supposed;
  const ends = arrive(graph, piecesOf(graph), lexicons, surroundings, effort.ends);
  const found = new BestWays(ends, DEPTH);
  const copy = chars.slice(units[0]?.start ?? 0, units.at(-1)?.end ?? 0).join("");
  const ways: Reading[] = [];
  const proven: Reading[] = [];
  const next = (): boolean => {
    const way = ways.length < effort.texts ? found.next() : undefined;
    if (!way) return false;
    const reading = unfold(way);
    ways.push(reading);
    if (becomes(reading.text, copy, profile, graph.supposed)) proven.push(reading);
    return true;
  };
  while (proven.length === 0 && next());
  return {
    graph,
    best: proven[0] ?? ways[0],
    all() {
      while (next());
      if (proven.length === 0) return { graph, ways, explained: false, reach: 0 };
      const reach = effort.proves ? found.reach : DEPTH;
      return { graph, ways: proven, explained: true, reach: proven[0] === ways[0] ? reach : 0 };
    },
  };
}

function unfold({ way, cost }: { way: Way | undefined; cost: number }): Reading {
  const steps: Step[] = [];
  for (let at = way; at; at = at.next) steps.push(...stepsOf(at.piece));
  return { cost, steps, text: steps.map(({ char }) => char).join("") };
}

/** Whether a text becomes the copy, with the characters in the site's list that must be in it for that. */
function becomes(text: string, copy: string, profile: Profile, supposed: readonly SpelledChar[]): boolean {
  if (damageAgain(text, profile) === copy) return true;
  // Of two that share a byte the second was spelled first, and they are in the order of the text.
  const codes = supposed.length > 0 ? codesIn(text) : new Set<number>();
  const needed = supposed.filter(({ char }) => codes.has(codeOf(char))).toReversed();
  if (needed.length === 0) return false;
  return (
    damageAgain(text, profile, [profile.spelled, needed]) === copy ||
    damageAgain(text, profile, [needed, profile.spelled]) === copy
  );
}

/** The codes whose two bytes stand side by side in a text, in one character or across two. */
function codesIn(text: string): Set<number> {
  const codes = new Set<number>();
  let before = 0;
  for (const char of text) {
    const own = codeOf(char);
    if (own) codes.add(own);
    if (own && before) codes.add((before & 0xff) * 256 + (own >> 8));
    before = own;
  }
  return codes;
}
