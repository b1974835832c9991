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

/** Characters that the same two sets of bytes make, wherever these stand. */
export interface Chars {
  readonly all: readonly Omit<Step, "to">[];
  byUnit(): ReadonlyMap<number, readonly Omit<Step, "to">[]>;
}

/** Some of the steps from a node: all of them lead to one other. */
export interface Steps {
  readonly chars: Chars;
  readonly to: number;
  /** Beside what each character costs. */
  readonly cost: number;
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

/** Gives the steps from each node of a graph; what two sets of bytes make together is kept for the next graph. */
export function stepper(alphabet: Alphabet): (graph: ByteGraph) => (node: number) => readonly Steps[] {
  const made = new Map<number, Chars>();
  const charsOf = (leads: ByteSet, trails: ByteSet): Chars => {
    const key = leads.id * 0x10000 + trails.id;
    const known = made.get(key);
    if (known) return known;
    const all: Omit<Step, "to">[] = [];
    for (const lead of leads.bytes)
      for (const trail of trails.bytes) {
        const char = charOf(lead * 256 + trail);
        if (char) all.push({ char, unit: simplifiedUnit(char.charCodeAt(0)), cost: strangeness(char, alphabet) });
      }
    const rarity = ({ unit, cost }: Omit<Step, "to">) => cost + (alphabet.rarity[unit] ?? Infinity);
    const kept = indexed(all.length > MANY ? all.sort((a, b) => rarity(a) - rarity(b)).slice(0, COMMON) : all);
    made.set(key, kept);
    return kept;
  };
  return (graph) => {
    const steps: (Steps[] | undefined)[] = [];
    return (node) => (steps[node] ??= stepsFrom(graph, node, charsOf));
  };
}

function indexed(all: Chars["all"]): Chars {
  let index: Map<number, Omit<Step, "to">[]> | undefined;
  return {
    all,
    byUnit() {
      if (index) return index;
      index = new Map();
      for (const char of all) {
        const same = index.get(char.unit);
        if (same) same.push(char);
        else index.set(char.unit, [char]);
      }
      return index;
    },
  };
}

function stepsFrom({ edges }: ByteGraph, node: number, charsOf: (leads: ByteSet, trails: ByteSet) => Chars): Steps[] {
  const steps: Steps[] = [];
  for (const first of edges[node] ?? []) {
    if ("char" in first) {
      const { char, to, cost } = first;
      const unit = char.length === 1 ? simplifiedUnit(char.charCodeAt(0)) : 0x61;
      steps.push({ chars: indexed([{ char, unit, cost: 0 }]), to, cost });
      continue;
    }
    for (const second of edges[first.to] ?? [])
      if (!("char" in second))
        steps.push({ chars: charsOf(first.set, second.set), to: second.to, cost: first.cost + second.cost });
  }
  return steps;
}

function strangeness(char: string, { traditional, seen }: Alphabet): number {
  // What the standard leaves free, iconv-lite reads as characters of private use; no original has them.
  if (char >= "\ue000" && char < "\uf900") return NO_CHARACTER;
  const only = onlyIn(char.charCodeAt(0));
  return only && only !== (traditional ? 1 : 2) && !seen.has(char) ? OTHER_SCRIPT : 0;
}
