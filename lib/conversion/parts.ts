import { openTrie, packTrie } from "@/lib/trie";
import { cutIntoWords } from "./lattice";
import { formByNeighbours } from "./neighbours";

/** How characters are written in names that no dictionary has: 弗里德曼 has no inside (裡), 范布伦 no pattern (範). */
const IN_NAMES: ReadonlyMap<string, string> = new Map([
  ...Array.from("里布扎干松斗志范朴郁岳升克", (char): [string, string] => [char, char]),
  ["发", "發"],
  ["钟", "鍾"],
]);

/** What words are written with. */
export interface Sources {
  /** Of all words; see `Vocabulary`. */
  readonly costs: ReadonlyMap<string, number>;
  readonly unknown: number;
  readonly names: ReadonlySet<string>;
  /** What the dictionaries say of a word; undefined where they have nothing. Of every single character they say something. */
  written(word: string): string | undefined;
}

/**
 * Extends what dictionaries say to all words. A word that they do not have is cut into the likeliest smaller ones, as a
 * text would be: 十几分钟 is 十几 and 分钟, where the longest match would find 十几分 and a bell.
 */
export function writeByParts({ costs, unknown, names, written }: Sources): (word: string) => string {
  const words = [...costs.keys()].toSorted();
  const cost = Float32Array.from(words, (word) => costs.get(word) ?? unknown);
  const lexicon = { trie: openTrie(packTrie(words)), cost, unknown };
  const entryOf = new Map(words.map((word, entry) => [word, entry]));
  const forms = new Map<string, string>();

  function write(word: string): string {
    const form = forms.get(word) ?? written(word) ?? byParts(word);
    forms.set(word, form);
    return form;
  }

  function byParts(word: string): string {
    const parts = partsOf(word);
    const forms = parts.map((part, at) => {
      const named = names.has(word) ? IN_NAMES.get(part) : undefined;
      const neighbours = { beforeThat: parts[at - 2] ?? "", before: parts[at - 1] ?? "", after: parts[at + 1] ?? "" };
      return named ?? formByNeighbours(part, neighbours) ?? (part === word ? word : write(part));
    });
    return forms.join("");
  }

  /** The likeliest parts of a word, which is no part of itself. */
  function partsOf(word: string): string[] {
    const entry = entryOf.get(word);
    const own = entry === undefined ? unknown : cost[entry];
    if (entry !== undefined) cost[entry] = Infinity;
    const { count, start } = cutIntoWords(word, 0, word.length, lexicon);
    if (entry !== undefined) cost[entry] = own ?? unknown;
    return Array.from({ length: count }, (_, at) => word.slice(start[at], start[at + 1]));
  }

  return write;
}
