import type { Lexicon } from "../lexicon/lexicon";
import type { ByteGraph } from "./byte-graph";
import type { Char, Chars } from "./chars";
import type { Step, Steps } from "./steps";
import { aloneWord, WordRow, type RowWord } from "./word-rows";

/** A word, or a character alone, between two nodes of the graph: its characters, and the last of its steps. */
export interface Piece {
  readonly chars: readonly Char[];
  readonly last: Link;
}

/** The steps of which each character of a piece is one, from the last back. */
export interface Link {
  readonly steps: Steps;
  readonly before: Link | undefined;
}

/**
 * Gives the pieces that begin at a node: words of any of the lexicons, then what the first holds of each character alone.
 *
 * @param room what a piece may cost at most that leads to a node; asked again for each, since it shrinks as pieces come
 */
export type EachPiece = (node: number, room: (to: number) => number, visit: Visit) => void;

/** Takes a word, what its steps cost beside the characters, the last of the steps, and where it leads. */
export type Visit = (word: RowWord, cost: number, last: Link, to: number) => void;

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
  const known = new Map<Chars, RowWord[]>();
  const singles = (chars: Chars) => {
    const before = known.get(chars);
    if (before) return before;
    const made = chars.all.map((char) => aloneWord(char, alone));
    known.set(chars, made);
    return made;
  };
  return (graph) => {
    const stepsFrom = stepsOf(graph);
    if (tally.kept > MOST_KEPT) {
      tally = { kept: 0 };
      rows = lexicons.map((lexicon) => WordRow.empty(lexicon, tally));
    }
    return (node, room, visit) => {
      let left = WORK;
      const visitAll = (words: readonly RowWord[], cost: number, last: Link, to: number) => {
        for (const word of words) {
          // The likeliest stand first.
          if (cost + word.least > room(to)) break;
          visit(word, cost, last, to);
        }
      };
      const walk = (from: number, row: WordRow, before: Link | undefined, so: number) => {
        for (const steps of stepsFrom(from)) {
          if (left <= 0) return;
          const { to } = steps;
          const own = row.with(steps.chars);
          left -= own.work;
          if (own.words.length === 0 && !own.goesOn) continue;
          const sum = so + steps.cost;
          const last = { steps, before };
          visitAll(own.words, sum, last, to);
          if (own.goesOn) walk(to, own, last, sum);
        }
      };
      for (const row of rows) walk(node, row, undefined, 0);
      for (const steps of stepsFrom(node)) {
        const last = { steps, before: undefined };
        visitAll(singles(steps.chars), steps.cost, last, steps.to);
      }
    };
  };
}

/** The steps of a piece. */
export function stepsOf({ chars, last }: Piece): Step[] {
  const steps: Step[] = [];
  let link: Link | undefined = last;
  for (let at = chars.length - 1; at >= 0 && link; at--) {
    const { char, unit, cost } = chars[at] as Char;
    steps.unshift({ char, unit, to: link.steps.to, cost: cost + link.steps.cost });
    link = link.before;
  }
  return steps;
}
