import type { ByteGraph } from "./byte-graph";
import type { ByteSet } from "./byte-sets";
import { Chars, type Char } from "./chars";
import { charOf } from "./gbk";
import { onlyIn, simplifiedUnit } from "./scripts";

/** A character that may stand at a node of the graph. */
export interface Step extends Char {
  readonly to: number;
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

/** Vowels of pinyin, which stand in brackets only, and what other writing and tables are made of. */
const VOWEL = /[\u00c0-\u02ff]/;
const FOREIGN = /[\u0370-\u04ff\u2500-\u25ff\u3040-\u312f]/;

/** Where both bytes are unknown, only this many of the characters most often met are supposed. */
const COMMON = 700;
const MANY = 2000;

/** Gives the steps from each node of a graph; what two sets of bytes make together is kept for the next graph. */
export function stepper(alphabet: Alphabet): (graph: ByteGraph) => (node: number) => readonly Steps[] {
  const made = new Map<number, Chars>();
  const single = new Map<string, Chars>();
  const charsOf = (leads: ByteSet, trails: ByteSet) => {
    const key = leads.id * 0x10000 + trails.id;
    const known = made.get(key);
    if (known) return known;
    const all: Char[] = [];
    for (const lead of leads.bytes)
      for (const trail of trails.bytes) {
        const char = charOf(lead * 256 + trail);
        if (char) all.push({ char, unit: simplifiedUnit(char.charCodeAt(0)), cost: strangeness(char, alphabet) });
      }
    const rarity = ({ unit, cost }: Char) => cost + (alphabet.rarity[unit] ?? Infinity);
    all.sort((a, b) => rarity(a) - rarity(b));
    const kept = new Chars(all.length > MANY ? all.slice(0, COMMON) : all);
    made.set(key, kept);
    return kept;
  };
  const ofChar = (char: string): Chars => {
    const known = single.get(char);
    if (known) return known;
    const unit = char.length === 1 ? simplifiedUnit(char.charCodeAt(0)) : 0x61;
    const alone = new Chars([{ char, unit, cost: 0 }]);
    single.set(char, alone);
    return alone;
  };
  return (graph) => {
    const steps: (Steps[] | undefined)[] = [];
    return (node) => (steps[node] ??= stepsFrom(graph, node, charsOf, ofChar));
  };
}

function stepsFrom(
  { edges }: ByteGraph,
  node: number,
  charsOf: (leads: ByteSet, trails: ByteSet) => Chars,
  ofChar: (char: string) => Chars,
): Steps[] {
  const steps: Steps[] = [];
  for (const first of edges[node] ?? []) {
    if ("char" in first) {
      steps.push({ chars: ofChar(first.char), to: first.to, cost: first.cost });
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
  if (VOWEL.test(char) || (FOREIGN.test(char) && !seen.has(char))) return NO_CHARACTER;
  const only = onlyIn(char.charCodeAt(0));
  return only && only !== (traditional ? 1 : 2) && !seen.has(char) ? OTHER_SCRIPT : 0;
}
