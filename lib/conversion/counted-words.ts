import { readWordTable } from "@/lib/library";
import { WORD_LIST } from "@/lib/segmentation";
import { isNamed } from "./neighbours";

/** Words counted less often are names and chance finds of the corpus; they cut more text wrongly than rightly. */
const RARE = 3;
/** As how often a phrase of OpenCC counts that the word list does not have. */
const PHRASE = 5;
/** As how often a word of our own counts. */
const OWN = 100;
/** By this much a phrase is cheaper than its characters one by one: who wrote it down meant it as one. */
export const AS_ONE = 0.01;

/** How often words are met, as costs: see `Vocabulary`. */
export interface CountedWords {
  /** nodejieba's words, in simplified characters, and how often each was counted. */
  readonly counts: ReadonlyMap<string, number>;
  readonly costs: ReadonlyMap<string, number>;
  readonly unknown: number;
  costOf(count: number): number;
}

/** Reads nodejieba's words with their counts. */
export function countWords(): CountedWords {
  const table = readWordTable(WORD_LIST);
  const counts = new Map(table.words.map((word, at) => [word, table.counts[at] ?? 0]));
  const whole = Math.log([...counts.values()].reduce((sum, count) => sum + count, 0));
  const costOf = (count: number) => whole - Math.log(Math.max(count, 1));
  const costs = new Map<string, number>();
  for (const [word, count] of counts)
    if ((count >= RARE && !isNamed(word)) || isCharacter(word)) costs.set(word, costOf(count));
  return { counts, costs, unknown: costOf(1), costOf };
}

/** The classes of names of people, places and firms in the word list. */
const NAMES = /^n[rstz]t?$/u;

/** Reads which of nodejieba's words are names. */
export function readNames(): Set<string> {
  const { words, classes } = readWordTable(WORD_LIST);
  return new Set(words.filter((_, at) => NAMES.test(classes[at] ?? "")));
}

/** Adds words that a dictionary has, whatever the list says of them, to costs. */
export function addPhrases(
  costs: Map<string, number>,
  phrases: Iterable<string>,
  { costOf, unknown }: CountedWords,
): void {
  const one = (char: string) => costs.get(char) ?? unknown;
  for (const phrase of phrases) {
    const byCharacters = Array.from(phrase).reduce((sum, char) => sum + one(char), 0);
    lower(costs, phrase, isCharacter(phrase) ? unknown : Math.min(costOf(PHRASE), byCharacters - AS_ONE));
  }
}

/** Adds words of our own to costs. */
export function addOwn(costs: Map<string, number>, words: Iterable<string>, { costOf }: CountedWords): void {
  for (const word of words) lower(costs, word, costOf(OWN));
}

/** Sets the cost of a word unless it has a lower one. */
export function lower(costs: Map<string, number>, word: string, cost: number): void {
  costs.set(word, Math.min(costs.get(word) ?? Infinity, cost));
}

/** Whether a word is a single code point. */
export function isCharacter(word: string): boolean {
  return word.length <= 2 && Array.from(word).length === 1;
}

/** The words of opencc-js' dictionaries: strings, `from to|from to`, in arrays of arrays. */
export function keysOf(dictionaries: unknown): string[] {
  if (typeof dictionaries !== "string") return Object.values(dictionaries ?? {}).flatMap(keysOf);
  return dictionaries.split("|").flatMap((entry) => entry.split(" ", 1));
}
