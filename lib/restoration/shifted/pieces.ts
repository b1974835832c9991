import { ROOT } from "@/lib/trie";
import type { Lexicon } from "../lexicon";
import type { Step, Steps } from "./steps";

/** A word, or a character alone, between two nodes of the graph. */
export interface Piece {
  /** The state of its first word, and that of its last. */
  readonly state: number;
  readonly leaves: number;
  readonly cost: number;
  readonly steps: readonly Step[];
}

/** What is looked at most at one node: where too many bytes are unknown, the rest is left out. */
const WORK = 400_000;

/** The pieces that begin at a node: words of any of the lexicons, and what the first holds of each character alone. */
export function piecesFrom(
  node: number,
  stepsFrom: (node: number) => readonly Steps[],
  lexicons: readonly Lexicon[],
): Piece[] {
  const pieces: Piece[] = [];
  const [{ alone }] = lexicons as [Lexicon];
  const first = stepsFrom(node).flatMap((steps) => steps.chars.all.map((char) => stepOf(char, steps)));
  for (const step of first) {
    const state = alone.state[step.unit] ?? 0;
    pieces.push({ state, leaves: state, cost: (alone.cost[step.unit] ?? 0) + step.cost, steps: [step] });
  }
  let left = WORK;
  for (const { trie, cost, state, leaves } of lexicons) {
    const path: Step[] = [];
    const take = (child: number, step: Step, so: number) => {
      path.push(step);
      const sum = so + step.cost;
      const entry = trie.entry(child);
      if (entry !== -1) {
        const own = cost[entry] ?? 0;
        pieces.push({ state: state[entry] ?? 0, leaves: leaves[entry] ?? 0, cost: sum + own, steps: path.slice() });
      }
      walk(step.to, child, sum);
      path.pop();
    };
    const walk = (from: number, parent: number, so: number) => {
      const begin = trie.firstChild(parent);
      const end = trie.firstChild(parent + 1);
      if (begin === end) return;
      for (const steps of stepsFrom(from)) {
        if (left <= 0) return;
        const { all, byUnit } = steps.chars;
        if (all.length < end - begin) {
          left -= all.length;
          for (const char of all) {
            const child = trie.step(parent, char.unit);
            if (child !== -1) take(child, stepOf(char, steps), so);
          }
        } else {
          left -= end - begin;
          const known = byUnit();
          for (let child = begin; child < end; child++)
            for (const char of known.get(trie.unit(child)) ?? []) take(child, stepOf(char, steps), so);
        }
      }
    };
    left -= first.length;
    for (const step of first) {
      const child = trie.step(ROOT, step.unit);
      if (child !== -1) take(child, step, 0);
    }
  }
  return pieces;
}

function stepOf({ char, unit, cost }: Omit<Step, "to">, steps: Steps): Step {
  return { char, unit, to: steps.to, cost: cost + steps.cost };
}
