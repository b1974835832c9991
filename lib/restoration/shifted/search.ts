import type { Lexicon } from "../lexicon/lexicon";
import type { ByteGraph } from "./byte-graph";
import type { Char } from "./chars";
import { isOpenOrClose, openAfter, unbalanced, unmet, type Due } from "./open-marks";
import type { EachPiece, Piece } from "./pieces";
import type { RowWord } from "./word-rows";

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

/** By how much, in natural logarithms, a way may be less likely than the best at its node. */
export const DEPTH = 16;
/** The same between nodes in one unit, where the one is read in step and the other is not: a few characters decide. */
const OUT_OF_STEP = 24;
/** What it costs that two words of the list are no pair of those that were counted. */
const UNPAIRED = 0.5;

/**
 * The likeliest texts that may be read along a graph, in simplified characters, by words and their classes: a search
 * for the shortest paths that keeps the best few at each node.
 *
 * @param width how many ways are kept at a node
 * @returns ways to the graph's end, the likeliest first, no text twice, empty where there is no way; and by how much, in
 *   natural logarithms, all others are less likely than the first
 */
export function likeliest(
  graph: ByteGraph,
  eachPiece: EachPiece,
  lexicons: readonly Lexicon[],
  { open, due, closed }: Surroundings,
  width: number,
): { ways: Way[]; reach: number } {
  const [{ states, pairs }] = lexicons as [Lexicon];
  const edge = states.ofMark("edge");
  const arrived: (Way[] | undefined)[] = [];
  const least = new Float64Array(graph.edges.length).fill(Infinity);
  // From here on no way can be among those that are kept.
  const limit = new Float64Array(graph.edges.length).fill(Infinity);
  const leastInUnit: number[] = [];
  arrived[0] = [{ cost: 0, state: edge, hash: 0, open, piece: undefined, before: undefined }];
  const ends = new Set(graph.ends);
  /** What a word costs after another, by the classes of both, or by how often the two were counted together. */
  const after = (way: Way, word: RowWord): number => {
    const byClass = (states.cost[way.state * states.count + word.state] ?? 0) + word.own;
    const last = word.entry === -1 ? -1 : (way.piece?.word.endsIn ?? -1);
    if (last === -1) return byClass;
    const byPair = pairs.cost(last, word.entry);
    return byPair === Infinity ? byClass + UNPAIRED : Math.min(byClass, byPair);
  };
  const result: Way[] = [];
  for (let node = 0; node < graph.edges.length; node++) {
    const ways = arrived[node];
    if (!ways) continue;
    arrived[node] = undefined;
    const best = ways.filter((way) => way.cost <= (ways[0]?.cost ?? 0) + DEPTH);
    if (ends.has(node)) {
      const rest = (way: Way) =>
        unmet(way.open, due) + (closed ? (states.cost[way.state * states.count + edge] ?? 0) : 0);
      result.push(...best.map((way) => ({ ...way, cost: way.cost + rest(way) })));
    }
    const unit = graph.unitAt[node] ?? 0;
    const cost = best[0]?.cost ?? 0;
    leastInUnit[unit] = Math.min(leastInUnit[unit] ?? Infinity, cost);
    if (cost > (leastInUnit[unit] ?? 0) + OUT_OF_STEP) continue;
    // What costs less than nothing, as 等 in a list, is at times left out too early; it is likely in any case.
    const room = (to: number) => Math.min((least[to] ?? 0) + DEPTH, limit[to] ?? 0) - cost;
    eachPiece(node, room, (piece, to) => {
      const there = (arrived[to] ??= []);
      // Words have no marks.
      const { word, cost: along } = piece;
      const [{ unit: first } = { unit: 0 }] = word.chars;
      const mark = word.chars.length === 1 && isOpenOrClose(first) ? first : undefined;
      for (const way of best) {
        let sum = way.cost + along + word.least;
        const most = Math.min((least[to] ?? 0) + DEPTH, limit[to] ?? 0);
        if (sum > most) break;
        sum = way.cost + along + word.cost + after(way, word);
        if (mark !== undefined) sum += unbalanced(way.open, mark);
        if (sum >= most) continue;
        if (sum < (least[to] ?? 0)) least[to] = sum;
        const marked = openAfter(way.open, mark ?? 0);
        const state = states.left(way.state, word.leaves);
        keep(there, width, { cost: sum, state, hash: hashOf(way.hash, word.chars), open: marked, piece, before: way });
        if (there.length === width) limit[to] = there[width - 1]?.cost ?? Infinity;
      }
    });
  }
  const ways = onePerText(result);
  return { ways, reach: reachOf(ways, limit) };
}

/** Puts a way among the best few of a node, which are in order: of ways with the same text and state only the best. */
function keep(ways: Way[], width: number, way: Way): void {
  const { cost, hash, state } = way;
  let at = 0;
  for (let own = ways[0]; own !== undefined && own.cost <= cost; own = ways[++at])
    if (own.hash === hash && own.state === state) return;
  // What is left of it moves by one, up to the same text and state, or to the last, which falls out.
  let moved = way;
  for (; at < ways.length; at++) {
    const next = ways[at] as Way;
    ways[at] = moved;
    if (next.hash === hash && next.state === state) return;
    moved = next;
  }
  if (ways.length < width) ways.push(moved);
}

/**
 * By how much what is not among the ways is less likely than the first: at a node where some were left out, they cost no
 * less than the limit, and from there on no less than the best that goes on from it.
 */
function reachOf(ways: readonly Way[], limit: Float64Array): number {
  let least = (ways[0]?.cost ?? 0) + DEPTH;
  for (const way of ways)
    for (let at: Way | undefined = way; at?.piece; at = at.before)
      least = Math.min(least, way.cost - at.cost + (limit[at.piece.last.steps.to] ?? 0));
  return least - (ways[0]?.cost ?? 0);
}

function onePerText(ways: Way[]): Way[] {
  ways.sort((a, b) => a.cost - b.cost);
  const seen = new Set<number>();
  return ways.filter(({ hash }) => !seen.has(hash) && seen.add(hash));
}

const PRIME = 1099511627689;

/** A number below 2^40 from the text before and a piece, the same for the same text however it is cut. */
function hashOf(hash: number, chars: readonly Char[]): number {
  for (const { char } of chars) {
    const next = hash * 4093 + char.charCodeAt(0) + 1;
    // As the remainder, but quicker.
    hash = next - Math.floor(next / PRIME) * PRIME;
  }
  return hash;
}
