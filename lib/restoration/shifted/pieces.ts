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
 * @param room what a piece may cost at most that leads to a node; asked again for each row, since it shrinks as pieces come
 */
export type EachPiece = (node: number, room: (to: number) => number, visit: Visit) => void;

/** Takes words, the likeliest first, what their steps cost beside the characters, the last of the steps, and where it leads. */
export type Visit = (words: readonly RowWord[], cost: number, last: Link, to: number) => void;

/** What is looked at most at one node: where too many bytes are unknown, the rest is left out. */
const WORK = 400_000;

/** So many words and beginnings of words are kept for the graphs that follow, some 100 bytes each. */
const MOST_KEPT = 500_000;

/** Gives the pieces along each graph. */
export function piecer(
  stepsOf: (graph: ByteGraph) => (node: number) => readonly Steps[],
  lexicons: readonly Lexicon[],
): (graph: ByteGraph) => EachPiece {
  const [first] = lexicons as [Lexicon];
  let tally = { kept: Infinity };
  let rows: WordRow[] = [];
  const known = new Map<Chars, RowWord[]>();
  const singles = (chars: Chars) => {
    const before = known.get(chars);
    if (before) return before;
    const made = chars.all.map((char) => aloneWord(char, first));
    known.set(chars, made);
    return made;
  };
  return (graph) => {
    const stepsFrom = stepsOf(graph);
    if (tally.kept > MOST_KEPT) {
      tally = { kept: 0 };
      rows = lexicons.map((lexicon) => WordRow.empty(lexicon, tally));
    }
    let left = WORK;
    const walk = (
      from: number,
      row: WordRow,
      before: Link | undefined,
      so: number,
      room: (to: number) => number,
      visit: Visit,
    ) => {
      for (const steps of stepsFrom(from)) {
        if (left <= 0) return;
        const { to } = steps;
        const own = row.with(steps.chars);
        left -= own.work;
        const sum = so + steps.cost;
        const fits = own.least < Infinity && sum + own.least <= room(to);
        if (!fits && !own.goesOn) continue;
        const last = { steps, before };
        if (fits) visit(own.words, sum, last, to);
        if (own.goesOn) walk(to, own, last, sum, room, visit);
      }
    };
    return (node, room, visit) => {
      left = WORK;
      for (const row of rows) walk(node, row, undefined, 0, room, visit);
      for (const steps of stepsFrom(node))
        visit(singles(steps.chars), steps.cost, { steps, before: undefined }, steps.to);
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
