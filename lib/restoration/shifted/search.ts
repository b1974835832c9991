import type { Lexicon } from "../lexicon";
import type { ByteGraph } from "./byte-graph";
import { isOpenOrClose, openAfter, unbalanced, unmet, type Due } from "./open-marks";
import { piecesFrom, type Piece } from "./pieces";
import type { Steps } from "./steps";

/** The likeliest way to a node with some text: the text is in the pieces, from the last one back. */
export interface Way {
  readonly cost: number;
  readonly state: number;
  readonly hash: number;
  /** Which marks are open. */
  readonly open: number;
  readonly piece: Piece | undefined;
  readonly before: Way | undefined;
}

/** What stands around a graph. */
export interface Surroundings {
  /** Which marks are open before it. */
  readonly open: number;
  /** Which must be open after it. */
  readonly due: Due;
  /** Whether the text ends where the graph does. */
  readonly closed: boolean;
}

/** How many ways are kept at a node, and by how much, in natural logarithms, the last may be less likely than the best. */
const WIDTH = 32;
const DEPTH = 16;
/** When so many have arrived, the best few are taken. */
const ENOUGH = 6 * WIDTH;
/** The same between nodes in one unit, where the one is read in step and the other is not: a few characters decide. */
const OUT_OF_STEP = 24;

/**
 * The likeliest texts that may be read along a graph, in simplified characters, by words and their classes: a search
 * for the shortest paths that keeps the best few at each node.
 *
 * @returns ways to the graph's end, the likeliest first, no text twice, empty where there is no way; and by how much, in
 *   natural logarithms, all others are less likely than the first
 */
export function likeliest(
  graph: ByteGraph,
  stepsFrom: (node: number) => readonly Steps[],
  lexicons: readonly Lexicon[],
  { open, due, closed }: Surroundings,
): { ways: Way[]; reach: number } {
  const [{ states }] = lexicons as [Lexicon];
  const edge = states.ofMark("edge");
  const arrived: (Way[] | undefined)[] = [];
  const least = new Float64Array(graph.edges.length).fill(Infinity);
  // From here on no way can be among those that are kept.
  const limit = new Float64Array(graph.edges.length).fill(Infinity);
  const leastInUnit: number[] = [];
  arrived[0] = [{ cost: 0, state: edge, hash: 0, open, piece: undefined, before: undefined }];
  const ends = new Set(graph.ends);
  const result: Way[] = [];
  for (let node = 0; node < graph.edges.length; node++) {
    const ways = arrived[node];
    if (!ways) continue;
    arrived[node] = undefined;
    const best = keepBest(ways);
    if (ends.has(node)) {
      const rest = (way: Way) =>
        unmet(way.open, due) + (closed ? (states.cost[way.state * states.count + edge] ?? 0) : 0);
      result.push(...best.map((way) => ({ ...way, cost: way.cost + rest(way) })));
    }
    const unit = graph.unitAt[node] ?? 0;
    const cost = best[0]?.cost ?? 0;
    leastInUnit[unit] = Math.min(leastInUnit[unit] ?? Infinity, cost);
    if (cost > (leastInUnit[unit] ?? 0) + OUT_OF_STEP) continue;
    for (const piece of piecesFrom(node, stepsFrom, lexicons)) {
      const to = piece.steps.at(-1)?.to ?? 0;
      if (cost + piece.cost > (least[to] ?? 0) + DEPTH) continue;
      const there = (arrived[to] ??= []);
      // Words have no marks.
      const [{ unit: first } = { unit: 0 }] = piece.steps;
      const mark = piece.steps.length === 1 && isOpenOrClose(first) ? first : undefined;
      for (const way of best) {
        let sum = way.cost + piece.cost;
        const most = Math.min((least[to] ?? 0) + DEPTH, limit[to] ?? 0);
        if (sum > most) break;
        sum += states.cost[way.state * states.count + piece.state] ?? 0;
        if (mark !== undefined) sum += unbalanced(way.open, mark);
        if (sum > most) continue;
        if (sum < (least[to] ?? 0)) least[to] = sum;
        const marked = mark === undefined ? way.open : openAfter(way.open, mark);
        const state = states.left(way.state, piece.leaves);
        there.push({ cost: sum, state, hash: hashOf(way.hash, piece), open: marked, piece, before: way });
      }
      if (there.length > ENOUGH) {
        const kept = keepBest(there);
        arrived[to] = kept;
        if (kept.length === WIDTH) limit[to] = kept[WIDTH - 1]?.cost ?? Infinity;
      }
    }
  }
  const ways = onePerText(result);
  const [first] = ways;
  const last = ways[WIDTH - 1];
  return { ways, reach: first && last ? Math.min(DEPTH, last.cost - first.cost) : DEPTH };
}

/** Of ways with the same text and state the best, and of all the best few. */
function keepBest(ways: Way[]): Way[] {
  ways.sort((a, b) => a.cost - b.cost);
  const seen = new Set<number>();
  const kept: Way[] = [];
  for (const way of ways) {
    const key = way.hash * 256 + way.state;
    if (way.cost > (ways[0]?.cost ?? 0) + DEPTH) break;
    if (seen.has(key)) continue;
    seen.add(key);
    if (kept.push(way) === WIDTH) break;
  }
  return kept;
}

function onePerText(ways: Way[]): Way[] {
  ways.sort((a, b) => a.cost - b.cost);
  const seen = new Set<number>();
  return ways.filter(({ hash }) => !seen.has(hash) && seen.add(hash));
}

/** A number below 2^40 from the text before and a piece, the same for the same text however it is cut. */
function hashOf(hash: number, { steps }: Piece): number {
  for (const { char } of steps) hash = (hash * 4093 + char.charCodeAt(0) + 1) % 1099511627689;
  return hash;
}
