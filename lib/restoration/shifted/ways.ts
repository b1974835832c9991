import type { Lexicon } from "../lexicon/lexicon";
import { becomes } from "./becomes";
import { BestWays, type Way } from "./best-ways";
import { byteGraph, type ByteGraph } from "./byte-graph";
import { stepsOf, type EachPiece } from "./pieces";
import type { Profile } from "./profile";
import type { SpelledSo } from "./spellings";
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
   * likeliest of all was left out, because it gives something else.
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

/** How thoroughly units are read. */
export interface Effort {
  /** How many pairs are supposed to have vanished at one place. */
  readonly vanished: number;
  /** How many different ends of texts are kept at a node, and how many texts. */
  readonly ends: number;
  readonly texts: number;
}
/** To find where the runs of a window are. */
export const FIRST_LOOK: Effort = { vanished: 1, ends: 16, texts: 32 };
/** To read one, and say what is certain: mostly the first is enough. */
export const PROOFS = [
  { vanished: 2, ends: 24, texts: 128 },
  { vanished: 2, ends: 64, texts: 128 },
] as const satisfies readonly Effort[];

/**
 * Reads units: the readings that give what stands there, if any do.
 *
 * @param among units among which pairs may have vanished
 */
export function readWays(
  units: readonly Unit[],
  chars: readonly string[],
  { profile, spelledSo, piecesOf, lexicons }: Reader,
  surroundings: Surroundings,
  among: Stretch,
  { vanished, ends, texts }: Effort,
): Look {
  const graph = byteGraph(units, profile, spelledSo, { vanished, among, closed: surroundings.closed });
  const found = new BestWays(arrive(graph, piecesOf(graph), lexicons, surroundings, ends), DEPTH);
  const written = units.map(({ start, end }) => chars.slice(start, end).join("")).join("");
  const copy = withoutLaterMarks(written, profile);
  const ways: Reading[] = [];
  const proven: Reading[] = [];
  const next = (): boolean => {
    const way = ways.length < texts ? found.next() : undefined;
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
      return { graph, ways: proven, explained: true, reach: proven[0] === ways[0] ? found.reach : 0 };
    },
  };
}

function unfold({ way, cost }: { way: Way | undefined; cost: number }): Reading {
  const steps: Step[] = [];
  for (let at = way; at; at = at.next) steps.push(...stepsOf(at.piece));
  return { cost, steps, text: steps.map(({ char }) => char).join("") };
}

/** A copy with those marks replaced that its site would have replaced: they came into it later. */
function withoutLaterMarks(copy: string, { marks }: Profile): string {
  return marks.reduce((text, { mark, by }) => text.replaceAll(mark, by), copy);
}
