import { ROOT } from "@/lib/trie";
import type { Lexicon } from "../lexicon";
import type { Char, Chars } from "./chars";

/** A word that sets of characters, one after the other, have. */
export interface RowWord {
  readonly chars: readonly Char[];
  /** What the word and its characters cost. */
  readonly cost: number;
  /** The state of its first word, and that of its last. */
  readonly state: number;
  readonly leaves: number;
}

/** The beginning of a word, which a node of the trie stands for. */
interface Beginning {
  readonly node: number;
  readonly chars: readonly Char[];
  readonly cost: number;
}

/** Which words of a lexicon a row of sets of characters has, and which begin with it. Kept for all that begin alike. */
export class WordRow {
  private readonly known = new Map<Chars, WordRow>();

  private constructor(
    private readonly lexicon: Lexicon,
    /** The words that end where the row does, the likeliest first. */
    readonly words: readonly RowWord[],
    private readonly beginnings: readonly Beginning[],
    /** How many characters were looked at for the last set of the row. */
    readonly work: number,
  ) {}

  /** The row of no sets, with which every word begins. */
  static empty(lexicon: Lexicon): WordRow {
    return new WordRow(lexicon, [], [{ node: ROOT, chars: [], cost: 0 }], 0);
  }

  /** Whether a word goes on behind the row. */
  get goesOn(): boolean {
    return this.beginnings.length > 0;
  }

  /** The row with one set more. */
  with(next: Chars): WordRow {
    const known = this.known.get(next);
    if (known) return known;
    const { trie, cost, state, leaves } = this.lexicon;
    const words: RowWord[] = [];
    const beginnings: Beginning[] = [];
    let work = 0;
    const add = (before: Beginning, node: number, char: Char) => {
      const chars = [...before.chars, char];
      const sum = before.cost + char.cost;
      const entry = trie.entry(node);
      if (entry !== -1)
        words.push({ chars, cost: sum + (cost[entry] ?? 0), state: state[entry] ?? 0, leaves: leaves[entry] ?? 0 });
      if (trie.firstChild(node) < trie.firstChild(node + 1)) beginnings.push({ node, chars, cost: sum });
    };
    for (const before of this.beginnings) {
      const begin = trie.firstChild(before.node);
      const end = trie.firstChild(before.node + 1);
      work += Math.min(next.all.length, end - begin);
      if (next.all.length < end - begin) {
        for (const char of next.all) {
          const node = trie.step(before.node, char.unit);
          if (node !== -1) add(before, node, char);
        }
      } else
        for (let node = begin; node < end; node++) {
          const unit = trie.unit(node);
          if (next.has(unit)) for (const char of next.of(unit)) add(before, node, char);
        }
    }
    const made = new WordRow(
      this.lexicon,
      words.sort((a, b) => a.cost - b.cost),
      beginnings,
      work,
    );
    this.known.set(next, made);
    return made;
  }
}
