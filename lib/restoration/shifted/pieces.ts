import type { Lexicon } from "../lexicon/lexicon";
import type { ByteGraph } from "./byte-graph";
import type { Char } from "./chars";
import type { Step, Steps } from "./steps";
import { WordRow, type RowWord } from "./word-rows";

/** A word, or a character alone, between two nodes of the graph. */
export interface Piece {
  readonly word: RowWord;
  /** What the steps cost beside the characters. */
  readonly cost: number;
  readonly last: Link;
}

/** The steps of which each character of a piece is one, from the last back. */
interface Link {
  readonly steps: Steps;
  readonly before: Link | undefined;
}

/**
 * Gives the pieces that begin at a node: words of any of the lexicons, then what the first holds of each character alone.
 *
 * @param room what a piece may cost at most that leads to a node; asked again for each, since it shrinks as pieces come
 */
export type EachPiece = (node: number, room: (to: number) => number, visit: (piece: Piece, to: number) => void) => void;

/** What is looked at most at one node: where too many bytes are unknown, the rest is left out. */
const WORK = 400_000;

/** So many words and beginnings of words are kept for the graphs that follow, some 100 bytes each. */
const MOST_KEPT = 500_000;

/** Gives the pieces along each graph. */
export function piecer(
  stepsOf: (graph: ByteGraph) => (node: number) => readonly Steps[],
  lexicons: readonly Lexicon[],
): (graph: ByteGraph) => EachPiece {
  const [{ alone }] = lexicons as [Lexicon];
  let tally = { kept: Infinity };
  let rows: WordRow[] = [];
  return (graph) => {
    const stepsFrom = stepsOf(graph);
    if (tally.kept > MOST_KEPT) {
      tally = { kept: 0 };
      rows = lexicons.map((lexicon) => WordRow.empty(lexicon, tally));
    }
    return (node, room, visit) => {
      let left = WORK;
      const walk = (from: number, row: WordRow, before: Link | undefined, so: number) => {
        for (const steps of stepsFrom(from)) {
          if (left <= 0) return;
          const { to } = steps;
          const own = row.with(steps.chars);
          left -= own.work;
          if (own.words.length === 0 && !own.goesOn) continue;
          const sum = so + steps.cost;
          const last = { steps, before };
          for (const word of own.words) {
            // The likeliest stand first.
            if (sum + word.least > room(to)) break;
            visit({ word, cost: sum, last }, to);
          }
          if (own.goesOn) walk(to, own, last, sum);
        }
      };
      for (const row of rows) walk(node, row, undefined, 0);
      for (const steps of stepsFrom(node)) {
        const last = { steps, before: undefined };
        for (const char of steps.chars.all) {
          const own = alone.cost[char.unit] ?? 0;
          const least = own + char.cost;
          if (least + steps.cost > room(steps.to)) break;
          const state = alone.state[char.unit] ?? 0;
          const word = { chars: [char], cost: char.cost, own, least, entry: -1, endsIn: -1, state, leaves: state };
          visit({ word, cost: steps.cost, last }, steps.to);
        }
      }
    };
  };
}

/** Adds the steps of a piece, the last one first. */
export function stepsBackward({ word: { chars }, last }: Piece, to: Step[]): void {
  let link: Link | undefined = last;
  for (let at = chars.length - 1; at >= 0 && link; at--) {
    const { char, unit, cost } = chars[at] as Char;
    to.push({ char, unit, to: link.steps.to, cost: cost + link.steps.cost });
    link = link.before;
  }
}
