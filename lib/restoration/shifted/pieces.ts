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
export function piecesFrom(node: number, stepsFrom: (node: number) => Steps, lexicons: readonly Lexicon[]): Piece[] {
  const pieces: Piece[] = [];
  const [{ alone }] = lexicons as [Lexicon];
  for (const step of stepsFrom(node).all) {
    const state = alone.state[step.unit] ?? 0;
    pieces.push({ state, leaves: state, cost: (alone.cost[step.unit] ?? 0) + step.cost, steps: [step] });
  }
  let left = WORK;
  for (const { trie, cost, state, leaves } of lexicons) {
    const take = (child: number, step: Step, before: readonly Step[], so: number) => {
      const steps = [...before, step];
      const sum = so + step.cost;
      const entry = trie.entry(child);
      if (entry !== -1)
        pieces.push({ state: state[entry] ?? 0, leaves: leaves[entry] ?? 0, cost: sum + (cost[entry] ?? 0), steps });
      walk(step.to, child, steps, sum);
    };
    const walk = (from: number, parent: number, before: readonly Step[], so: number) => {
      const first = trie.firstChild(parent);
      const next = trie.firstChild(parent + 1);
      if (first === next || left <= 0) return;
      const { all, byUnit } = stepsFrom(from);
      if (parent === ROOT || all.length < next - first) {
        left -= all.length;
        for (const step of all) {
          const child = trie.step(parent, step.unit);
          if (child !== -1) take(child, step, before, so);
        }
      } else {
        left -= next - first;
        for (let child = first; child < next; child++)
          for (const step of byUnit().get(trie.unit(child)) ?? []) take(child, step, before, so);
      }
    };
    walk(node, ROOT, [], 0);
  }
  return pieces;
}
