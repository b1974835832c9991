import { readFileSync } from "node:fs";

/** A list of words: how often each was counted, and its class (`n`, `v`, …), all three side by side. */
export interface WordTable {
  readonly words: readonly string[];
  readonly counts: readonly number[];
  readonly classes: readonly string[];
}

/**
 * Reads a list of words whole: `word count class`, one a line, as jieba's dictionaries are.
 *
 * @param file absolute path
 * @throws {Error} when the file cannot be read: an installed package is broken
 */
export function readWordTable(file: string): WordTable {
  const words: string[] = [];
  const counts: number[] = [];
  const classes: string[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [word, count, name] = line.split(" ");
    if (!word || count === undefined) continue;
    words.push(word);
    counts.push(Number(count));
    classes.push(name ?? "x");
  }
  return { words, counts, classes };
}

/**
 * Reads how likely one class of words follows another, natural logarithms, as jieba's tables of states are: `E,v:B,n:-1.6`,
 * or `B,n:-1.6` at a beginning. B begins a word of several characters, E ends one, S is a word of one character.
 *
 * @returns by what stands before the number; only what leads from word to word
 * @param file absolute path
 * @throws {Error} when the file cannot be read
 */
export function readWordSequences(file: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [, states, logarithm] = /^((?:[ES],\w+:)?[BS],\w+):(-?[\d.e+]+)$/.exec(line) ?? [];
    if (states !== undefined) found.set(states, Number(logarithm));
  }
  return found;
}
