import type { ByteGraph } from "./byte-graph";
import type { ByteSet } from "./byte-sets";
import { charOf } from "./gbk";
import { onlyIn, simplifiedUnit } from "./scripts";

/** One character of an original that may stand at a node of the graph. */
export interface Step {
  /** In the script of the copy. */
  readonly char: string;
  /** Code unit of the simplified character. */
  readonly unit: number;
  readonly to: number;
  readonly cost: number;
}

/** The steps from a node, and the same by code unit. */
export interface Steps {
  readonly all: readonly Step[];
  byUnit(): ReadonlyMap<number, readonly Step[]>;
}

/** What it costs to suppose a character of the other script, and one that the site would have spelled. */
const OTHER_SCRIPT = 4;
const NO_CHARACTER = 12;

/** What a copy shows of the characters that it is written in. */
export interface Alphabet {
  readonly traditional: boolean;
  /** Characters that the copy has. */
  readonly seen: ReadonlySet<string>;
  /** By code unit of a simplified character, the negative logarithm of how often it is met. */
  readonly rarity: Float32Array;
}

/** Where both bytes are unknown, only this many of the characters most often met are supposed. */
const COMMON = 700;
const MANY = 2000;

type Chars = readonly Omit<Step, "to">[];

/** Gives the steps from each node of a graph; what two sets of bytes make together is kept for the next graph. */
export function stepper(alphabet: Alphabet): (graph: ByteGraph) => (node: number) => Steps {
  const made = new Map<number, Chars>();
  const charsOf = (leads: ByteSet, trails: ByteSet): Chars => {
    const key = leads.id * 0x10000 + trails.id;
    const known = made.get(key);
    if (known) return known;
    const chars: Omit<Step, "to">[] = [];
    for (const lead of leads.bytes)
      for (const trail of trails.bytes) {
        const char = charOf(lead * 256 + trail);
        if (char) chars.push({ char, unit: simplifiedUnit(char.charCodeAt(0)), cost: strangeness(char, alphabet) });
      }
    const rarity = ({ unit, cost }: Omit<Step, "to">) => cost + (alphabet.rarity[unit] ?? Infinity);
    const kept = chars.length > MANY ? chars.sort((a, b) => rarity(a) - rarity(b)).slice(0, COMMON) : chars;
    made.set(key, kept);
    return kept;
  };
  return (graph) => {
    const steps: (Steps | undefined)[] = [];
    return (node) => (steps[node] ??= indexed(stepsFrom(graph, node, charsOf)));
  };
}

function indexed(all: readonly Step[]): Steps {
  let index: Map<number, Step[]> | undefined;
  return {
    all,
    byUnit() {
      if (index) return index;
      index = new Map();
      for (const step of all) {
        const same = index.get(step.unit);
        if (same) same.push(step);
        else index.set(step.unit, [step]);
      }
      return index;
    },
  };
}

function stepsFrom({ edges }: ByteGraph, node: number, charsOf: (leads: ByteSet, trails: ByteSet) => Chars): Step[] {
  const steps: Step[] = [];
  for (const first of edges[node] ?? []) {
    if ("char" in first) {
      const unit = first.char.length === 1 ? simplifiedUnit(first.char.charCodeAt(0)) : 0x61;
      steps.push({ char: first.char, unit, to: first.to, cost: first.cost });
      continue;
    }
    for (const second of edges[first.to] ?? []) {
      if ("char" in second) continue;
      const cost = first.cost + second.cost;
      for (const char of charsOf(first.set, second.set)) steps.push({ ...char, to: second.to, cost: char.cost + cost });
    }
  }
  return steps;
}

function strangeness(char: string, { traditional, seen }: Alphabet): number {
  // What the standard leaves free, iconv-lite reads as characters of private use; no original has them.
  if (char >= "\ue000" && char < "\uf900") return NO_CHARACTER;
  const only = onlyIn(char.charCodeAt(0));
  return only && only !== (traditional ? 1 : 2) && !seen.has(char) ? OTHER_SCRIPT : 0;
}
