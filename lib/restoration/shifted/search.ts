import type { Lexicon } from "../lexicon";
import type { ByteGraph } from "./byte-graph";
import { isOpenOrClose, openAfter, unbalanced, unmet, type Due } from "./open-marks";
import type { EachPiece, Piece } from "./pieces";

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
  eachPiece: EachPiece,
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
    const room = (to: number) => Math.min((least[to] ?? 0) + DEPTH, limit[to] ?? 0) - cost;
    eachPiece(node, room, (piece, to) => {
      const there = (arrived[to] ??= []);
      // Words have no marks.
      const [{ unit: first } = { unit: 0 }] = piece.chars;
      const mark = piece.chars.length === 1 && isOpenOrClose(first) ? first : undefined;
      for (const way of best) {
        let sum = way.cost + piece.cost;
        const most = Math.min((least[to] ?? 0) + DEPTH, limit[to] ?? 0);
        if (sum > most) break;
        sum += states.cost[way.state * states.count + piece.state] ?? 0;
        if (mark !== undefined) sum += unbalanced(way.open, mark);
        if (sum >= most) continue;
        if (sum < (least[to] ?? 0)) least[to] = sum;
        const marked = mark === undefined ? way.open : openAfter(way.open, mark);
        const state = states.left(way.state, piece.leaves);
        keep(there, { cost: sum, state, hash: hashOf(way.hash, piece), open: marked, piece, before: way });
        if (there.length === WIDTH) limit[to] = there[WIDTH - 1]?.cost ?? Infinity;
      }
    });
  }
  const ways = onePerText(result);
  const [first] = ways;
  const last = ways[WIDTH - 1];
  return { ways, reach: first && last ? Math.min(DEPTH, last.cost - first.cost) : DEPTH };
}

/** Puts a way among the best few of a node, which are in order: of ways with the same text and state only the best. */
function keep(ways: Way[], way: Way): void {
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
  if (ways.length < WIDTH) ways.push(moved);
}

function onePerText(ways: Way[]): Way[] {
  ways.sort((a, b) => a.cost - b.cost);
  const seen = new Set<number>();
  return ways.filter(({ hash }) => !seen.has(hash) && seen.add(hash));
}

const PRIME = 1099511627689;

/** A number below 2^40 from the text before and a piece, the same for the same text however it is cut. */
function hashOf(hash: number, { chars }: Piece): number {
  for (const { char } of chars) {
    const next = hash * 4093 + char.charCodeAt(0) + 1;
    // As the remainder, but quicker.
    hash = next - Math.floor(next / PRIME) * PRIME;
  }
  return hash;
}
