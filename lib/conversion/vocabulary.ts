import { Converter } from "opencc-js/cn2t";
import { configs } from "opencc-js/preset/cn2t";
import { readWordList } from "@/lib/library";
import { WORD_LIST } from "@/lib/segmentation";
import { packTrie, type TrieArrays } from "@/lib/trie";
import { WORDS } from "./words";

/** The words among which the lattice chooses, as they can be stored. An entry is the index of a word. */
export interface Vocabulary {
  readonly trie: TrieArrays;
  /** The negative logarithm of how often the word is met: of two ways to cut a text the cheaper one is likelier. */
  readonly cost: Float32Array;
  /** Of a character that no word begins with. */
  readonly unknown: number;
  /** Every word in the other script, one after the other. */
  readonly forms: string;
  /** By entry: where its form begins in `forms`, in UTF-16 units; the next one ends it. */
  readonly formAt: Int32Array;
}

/** Words counted less often are names and chance finds of the corpus; they cut more text wrongly than rightly. */
const RARE = 3;
/** As how often an OpenCC phrase counts that the word list does not have. */
const PHRASE = 5;
/** As how often a word of our own counts. */
const OWN = 100;
/** By this much a phrase is cheaper than its characters one by one: who wrote it down meant it as one. */
const AS_ONE = 0.01;

/** The list counts 姓范 as a word; then 范 would not be seen for the name that it is. */
const SURNAME_NOTED = /^姓.$/u;

/**
 * Joins nodejieba's words, opencc-js' phrases and characters, and our own words. Each is converted by opencc-js, whole:
 * what OpenCC has for it, or, where it has nothing, the phrases and characters inside.
 *
 * @throws {RangeError} when an entry changes the number of code points
 */
export function buildVocabulary(): Vocabulary {
  const counts = readWordList(WORD_LIST);
  const whole = Math.log([...counts.values()].reduce((sum, count) => sum + count, 0));
  const costOf = (count: number) => whole - Math.log(Math.max(count, 1));
  const unknown = costOf(1);
  const costs = new Map<string, number>();
  for (const [word, count] of counts)
    if ((count >= RARE && !SURNAME_NOTED.test(word)) || isCharacter(word)) costs.set(word, costOf(count));
  const charactersOf = (word: string) => Array.from(word).reduce((sum, char) => sum + (costs.get(char) ?? unknown), 0);
  for (const word of phrases()) {
    const asPhrase = isCharacter(word) ? unknown : Math.min(costOf(PHRASE), charactersOf(word) - AS_ONE);
    costs.set(word, Math.min(costs.get(word) ?? Infinity, asPhrase));
  }
  for (const word of WORDS.keys()) costs.set(word, Math.min(costs.get(word) ?? Infinity, costOf(OWN)));

  const taiwan = Converter({ from: "cn", to: "tw" });
  const keys = [...costs.keys()].toSorted();
  const forms = keys.map((key) => sameLength(key, WORDS.get(key) ?? written(taiwan(key))));
  const formAt = new Int32Array(keys.length + 1);
  for (const [at, form] of forms.entries()) formAt[at + 1] = (formAt[at] ?? 0) + form.length;
  return {
    trie: packTrie(keys),
    cost: Float32Array.from(keys, (key) => costs.get(key) ?? unknown),
    unknown,
    forms: forms.join(""),
    formAt,
  };
}

function sameLength(word: string, form: string): string {
  if (Array.from(word).length !== Array.from(form).length)
    throw new RangeError(`“${word}” would become “${form}”, of another length: alignment goes by code points`);
  return form;
}

/** Taiwan writes 濕, as in the name of its own law on wetlands; OpenCC's 溼 is the older standard. */
function written(form: string): string {
  return form.replaceAll("溼", "濕");
}

function isCharacter(word: string): boolean {
  return word.length <= 2 && Array.from(word).length === 1;
}

/** Everything that opencc-js has an entry for, characters too. */
function phrases(): string[] {
  const { segmentation, conversionChain, ...rest } = configs["s2tw"] ?? {};
  return [segmentation, conversionChain?.[0], ...Object.values(rest)].flatMap(keysOf);
}

/** Dictionaries are strings, `from to|from to`, in arrays of arrays. */
function keysOf(dictionaries: unknown): string[] {
  if (typeof dictionaries !== "string") return Object.values(dictionaries ?? {}).flatMap(keysOf);
  return dictionaries.split("|").flatMap((entry) => entry.split(" ", 1));
}
