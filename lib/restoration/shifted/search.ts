import type { Lexicon } from "../lexicon";
import { ROOT } from "@/lib/trie";
import type { ByteGraph } from "./byte-graph";
import type { Step } from "./steps";

/** A word, or a character alone, between two nodes of the graph. */
interface Piece {
  /** The state of its first word, and that of its last. */
  readonly state: number;
  readonly leaves: number;
  readonly cost: number;
  readonly steps: readonly Step[];
}

/** The likeliest way to a node with some text: the text is in the pieces, from the last one back. */
export interface Way {
  readonly cost: number;
  readonly state: number;
  readonly hash: number;
  readonly piece: Piece | undefined;
  readonly before: Way | undefined;
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
 * @param closed whether the text ends where the graph does
 * @returns ways to the graph's end, the likeliest first, no text twice; empty where there is no way
 */
export function likeliest(
  graph: ByteGraph,
  stepsFrom: (node: number) => readonly Step[],
  lexicons: readonly Lexicon[],
  closed: boolean,
): Way[] {
  const [{ states }] = lexicons as [Lexicon];
  const arrived: (Way[] | undefined)[] = [];
  const least = new Float64Array(graph.edges.length).fill(Infinity);
  const leastInUnit: number[] = [];
  arrived[0] = [{ cost: 0, state: states.ofMark("edge"), hash: 0, piece: undefined, before: undefined }];
  const ends = new Set(graph.ends);
  const result: Way[] = [];
  for (let node = 0; node < graph.edges.length; node++) {
    const ways = arrived[node];
    if (!ways) continue;
    arrived[node] = undefined;
    const best = keepBest(ways);
    if (ends.has(node)) {
      const after = states.ofMark("edge");
      const rest = (way: Way) => (closed ? (states.cost[way.state * states.count + after] ?? 0) : 0);
      result.push(...best.map((way) => ({ ...way, cost: way.cost + rest(way) })));
    }
    const unit = graph.unitAt[node] ?? 0;
    const cost = best[0]?.cost ?? 0;
    leastInUnit[unit] = Math.min(leastInUnit[unit] ?? Infinity, cost);
    if (cost > (leastInUnit[unit] ?? 0) + OUT_OF_STEP) continue;
    for (const piece of piecesFrom(node, stepsFrom, lexicons, { left: WORK_A_NODE })) {
      const to = piece.steps.at(-1)?.to ?? 0;
      if (cost + piece.cost > (least[to] ?? 0) + DEPTH) continue;
      const there = (arrived[to] ??= []);
      for (const way of best) {
        const sum = way.cost + piece.cost + (states.cost[way.state * states.count + piece.state] ?? 0);
        if (sum > (least[to] ?? 0) + DEPTH) continue;
        if (sum < (least[to] ?? 0)) least[to] = sum;
        there.push({ cost: sum, state: piece.leaves, hash: hashOf(way.hash, piece), piece, before: way });
      }
      if (there.length > 40 * WIDTH) arrived[to] = keepBest(there);
    }
  }
  return onePerText(result);
}

/** Of ways with the same text and state the best, and of all the best few. */
function keepBest(ways: Way[]): Way[] {
  ways.sort((a, b) => a.cost - b.cost);
  const seen = new Set<number>();
  const kept: Way[] = [];
  for (const way of ways) {
    const key = way.hash * 128 + way.state;
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

/** What is left to look at in one search: where too many bytes are unknown, characters are taken without words. */
interface Work {
  left: number;
}
const WORK_A_NODE = 12_000;

function piecesFrom(
  node: number,
  stepsFrom: (node: number) => readonly Step[],
  lexicons: readonly Lexicon[],
  work: Work,
): Piece[] {
  const pieces: Piece[] = [];
  const [main] = lexicons as [Lexicon];
  for (const step of stepsFrom(node)) {
    const own = (main.alone.cost[step.unit] ?? 0) + step.cost;
    const state = main.alone.state[step.unit] ?? 0;
    pieces.push({ state, leaves: state, cost: own, steps: [step] });
  }
  for (const { trie, cost, state, leaves } of lexicons) {
    const walk = (from: number, trieNode: number, steps: readonly Step[], so: number) => {
      for (const step of stepsFrom(from)) {
        if (work.left-- <= 0) return;
        const next = trie.step(trieNode, step.unit);
        if (next === -1) continue;
        const taken = [...steps, step];
        const entry = trie.entry(next);
        if (entry !== -1)
          pieces.push({
            state: state[entry] ?? 0,
            leaves: leaves[entry] ?? 0,
            cost: so + step.cost + (cost[entry] ?? 0),
            steps: taken,
          });
        walk(step.to, next, taken, so + step.cost);
      }
    };
    walk(node, ROOT, [], 0);
  }
  return pieces;
}
