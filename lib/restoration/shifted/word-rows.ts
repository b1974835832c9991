import { ROOT } from "@/lib/trie";
import type { Lexicon } from "../lexicon/lexicon";
import type { Char, Chars } from "./chars";
import { isOpenOrClose } from "./open-marks";

/** Stands for every word of the list that was counted before no other: after all of them a word costs the same. */
export const UNFOLLOWED = -2;

/** A word that sets of characters, one after the other, have. */
export interface RowWord {
  readonly chars: readonly Char[];
  /** What the characters cost, what the word costs among those of its class, and the least that all cost, whatever stands before. */
  readonly cost: number;
  readonly own: number;
  readonly least: number;
  /** The entry of the list of words that it is, and the one in which it ends, or UNFOLLOWED; -1 for none. */
  readonly entry: number;
  readonly endsIn: number;
  /** The least that it costs after any word of the list with which it was counted; Infinity where there is none. */
  readonly paired: number;
  /** The state of its first word, and that of its last. */
  readonly state: number;
  readonly leaves: number;
  /** The code unit of a mark that opens or closes something; 0 for all else. */
  readonly mark: number;
}

/** A character that stands alone, as a word. */
export function aloneWord(char: Char, { alone, states }: Lexicon): RowWord {
  const own = alone.cost[char.unit] ?? 0;
  const state = alone.state[char.unit] ?? 0;
  const { cost } = char;
  return {
    chars: [char],
    cost,
    own,
    least: cost + own + (states.least[state] ?? 0),
    entry: -1,
    endsIn: -1,
    paired: Infinity,
    state,
    leaves: state,
    mark: markIn([char]),
  };
}

/** No word of several characters has one. */
function markIn([first, second]: readonly Char[]): number {
  return first && !second && isOpenOrClose(first.unit) ? first.unit : 0;
}

/** The beginning of a word, which a node of the trie stands for. */
interface Beginning {
  readonly node: number;
  readonly chars: readonly Char[];
  readonly cost: number;
}

/** How much is kept by rows that go on with each other: rows, words and beginnings of words. */
interface Tally {
  kept: number;
}

/** So few characters are sought one by one among what goes on a beginning, however little that is. */
const FEW = 8;

/** Which words of a lexicon a row of sets of characters has, and which begin with it. Kept for all that begin alike. */
export class WordRow {
  /** What the likeliest of its words costs; Infinity where there is none. */
  readonly least: number;
  private known: Map<Chars, WordRow> | undefined;

  private constructor(
    private readonly lexicon: Lexicon,
    private readonly tally: Tally,
    /** The words that end where the row does, the likeliest first. */
    readonly words: readonly RowWord[],
    private readonly beginnings: readonly Beginning[],
    /** How many characters were looked at for the last set of the row. */
    readonly work: number,
  ) {
    this.least = words[0]?.least ?? Infinity;
    tally.kept += words.length + beginnings.length + 1;
  }

  /** The row of no sets, with which every word begins. */
  static empty(lexicon: Lexicon, tally: Tally): WordRow {
    return new WordRow(lexicon, tally, [], [{ node: ROOT, chars: [], cost: 0 }], 0);
  }

  /** Whether a word goes on behind the row. */
  get goesOn(): boolean {
    return this.beginnings.length > 0;
  }

  /** The row with one set more. */
  with(next: Chars): WordRow {
    const known = this.known?.get(next);
    if (known) return known;
    const made = this.make(next);
    this.known ??= new Map();
    this.known.set(next, made);
    return made;
  }

  private make(next: Chars): WordRow {
    const { trie } = this.lexicon;
    const { all, bits } = next;
    const words: RowWord[] = [];
    const beginnings: Beginning[] = [];
    let work = 0;
    for (const before of this.beginnings) {
      const begin = trie.firstChild(before.node);
      const end = trie.firstChild(before.node + 1);
      work += Math.min(all.length, end - begin);
      if (all.length <= FEW || all.length < end - begin) {
        for (const char of all) {
          const node = trie.step(before.node, char.unit);
          if (node !== -1) this.add(before, node, char, words, beginnings);
        }
      } else
        for (let node = begin; node < end; node++) {
          const unit = trie.unit(node);
          if ((bits[unit >> 5] ?? 0) & (1 << (unit & 31)))
            for (const char of next.of(unit)) this.add(before, node, char, words, beginnings);
        }
    }
    words.sort((a, b) => a.least - b.least);
    return new WordRow(this.lexicon, this.tally, words, beginnings, work);
  }

  private add(before: Beginning, node: number, char: Char, words: RowWord[], beginnings: Beginning[]): void {
    const { trie } = this.lexicon;
    const entry = trie.entry(node);
    const goesOn = trie.firstChild(node) < trie.firstChild(node + 1);
    if (entry === -1 && !goesOn) return;
    const chars = before.chars.concat(char);
    const sum = before.cost + char.cost;
    if (entry !== -1) words.push(this.word(entry, chars, sum));
    if (goesOn) beginnings.push({ node, chars, cost: sum });
  }

  private word(entry: number, chars: readonly Char[], cost: number): RowWord {
    const { states, state: stateOf, leaves, pairs, endsIn, cost: costs } = this.lexicon;
    const own = costs[entry] ?? 0;
    const state = stateOf[entry] ?? 0;
    const last = endsIn ? (endsIn[entry] ?? -1) : entry;
    const paired = endsIn ? Infinity : (pairs.least[entry] ?? Infinity);
    return {
      chars,
      cost,
      own,
      least: cost + Math.min(own + (states.least[state] ?? 0), paired),
      entry: endsIn ? -1 : entry,
      endsIn: pairs.leastAfter[last] === Infinity ? UNFOLLOWED : last,
      paired,
      state,
      leaves: leaves[entry] ?? 0,
      mark: markIn(chars),
    };
  }
}
