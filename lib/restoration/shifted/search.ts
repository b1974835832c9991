import type { Lexicon } from "../lexicon/lexicon";
import { Arrivals, SEVERAL, type Arrival } from "./arrivals";
import type { End } from "./best-ways";
import type { ByteGraph } from "./byte-graph";
import { hashWith, type Char } from "./chars";
import { openAfter, unbalanced, unmet, type Due } from "./open-marks";
import type { EachPiece, Piece } from "./pieces";
import { UNFOLLOWED, type RowWord } from "./word-rows";

/** What stands around a graph. */
export interface Surroundings {
  /** Which marks are open before it. */
  readonly open: number;
  /** Which must be open after it. */
  readonly due: Due;
  /** Whether the text ends where the graph does. */
  readonly closed: boolean;
}

/**
 * By how much, in natural logarithms, a text may be less likely than the best up to its node. What would have to be farther
 * ahead to be certain, as a run of more than nine to fourteen pairs, cannot be.
 */
export const DEPTH = 12;
/** The same between nodes in one unit, where the one is read in step and the other is not: a few characters decide. */
const OUT_OF_STEP = 24;
/** What it costs that two words of the list are no pair of those that were counted. */
const UNPAIRED = 0.5;

/**
 * The likeliest ways to each node of a graph, in simplified characters, by words and their classes: for all texts that
 * end alike it keeps the cost of the likeliest, and the pieces with which they end (Viterbi 1967).
 *
 * @param width how many different ends of texts are kept at a node
 * @returns what arrives at the graph's ends
 */
export function arrive(
  graph: ByteGraph,
  eachPiece: EachPiece,
  lexicons: readonly Lexicon[],
  { open, due, closed }: Surroundings,
  width: number,
): End[] {
  const [lexicon] = lexicons as [Lexicon];
  const { states } = lexicon;
  const edge = states.ofMark("edge");
  const count = graph.edges.length;
  const arrived: (Arrivals | undefined)[] = [];
  /** By node: what costs as much cannot be among what is kept. */
  const most = new Float64Array(count).fill(Infinity);
  const leastInUnit: number[] = [];
  const endNodes = new Set(graph.ends);
  const ends: End[] = [];
  arrived[0] = new Arrivals(width);
  arrived[0].at(0, edge, -1, open, 0);
  for (let node = 0; node < count; node++) {
    const here = arrived[node];
    if (!here || here.all.length === 0) continue;
    arrived[node] = undefined;
    const { all, least } = here;
    const best = all.filter(({ cost }) => cost <= least + DEPTH);
    if (endNodes.has(node))
      for (const arrival of best) {
        const toEdge = closed ? (states.cost[arrival.state * states.count + edge] ?? 0) : 0;
        ends.push({ arrival, cost: unmet(arrival.open, due) + toEdge });
      }
    const unit = graph.unitAt[node] ?? 0;
    leastInUnit[unit] = Math.min(leastInUnit[unit] ?? Infinity, least);
    if (least > (leastInUnit[unit] ?? 0) + OUT_OF_STEP) continue;
    // What costs less than nothing, as 等 in a list, is at times left out too early; it is likely in any case.
    const room = (to: number) => (most[to] ?? 0) - least;
    eachPiece(node, room, (words, along, link, to) => {
      const there = (arrived[to] ??= new Arrivals(width));
      for (const word of words) {
        if (along + word.least > room(to)) break;
        const { mark, endsIn, chars } = word;
        let piece: Piece | undefined;
        for (const before of best) {
          const bound = (most[to] ?? 0) - before.cost;
          if (along + word.least > bound) break;
          const fixed = along + word.cost + (mark === 0 ? 0 : unbalanced(before.open, mark));
          const cost = fixed + after(before, word, lexicon, bound - fixed);
          if (cost >= bound) continue;
          piece ??= { chars, last: link };
          const opened = openAfter(before.open, mark);
          const state = states.left(before.state, word.leaves);
          const text = before.text === SEVERAL ? SEVERAL : hashOf(before.text, chars);
          there.at(before.cost + cost, state, endsIn, opened, text).last.push({ before, piece, cost });
          most[to] = Math.min(there.least + DEPTH, there.limit);
        }
      }
    });
  }
  return ends;
}

/**
 * What a word costs after another, by the classes of both, or by how often the two were counted together.
 *
 * @param most pairs are not looked for where they cannot make it cost less
 */
function after({ state, endsIn }: Arrival, word: RowWord, { states, pairs }: Lexicon, most: number): number {
  const byClass = (states.cost[state * states.count + word.state] ?? 0) + word.own;
  if (word.entry === -1 || endsIn === -1) return byClass;
  if (endsIn === UNFOLLOWED) return byClass + UNPAIRED;
  if (byClass >= most && (word.paired >= most || (pairs.leastAfter[endsIn] ?? 0) >= most)) return Infinity;
  const byPair = pairs.cost(endsIn, word.entry);
  return byPair === Infinity ? byClass + UNPAIRED : Math.min(byClass, byPair);
}

function hashOf(hash: number, chars: readonly Char[]): number {
  for (const char of chars) hash = hashWith(hash, char);
  return hash;
}
