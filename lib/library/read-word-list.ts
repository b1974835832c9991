import { readFileSync } from "node:fs";

/**
 * Reads a list of words with how often each was counted: `word count class`, one a line, as jieba's dictionaries are.
 *
 * @param file absolute path
 * @throws {Error} when the file cannot be read: an installed package is broken
 */
export function readWordList(file: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [word, count] = line.split(" ");
    if (word && count !== undefined) counts.set(word, Number(count));
  }
  return counts;
}

/**
 * Reads which words of such a list are of a class, such as names.
 *
 * @param file absolute path
 * @param classes matches the names of the classes
 * @throws {Error} when the file cannot be read: an installed package is broken
 */
export function readWordsOfClass(file: string, classes: RegExp): Set<string> {
  const words = new Set<string>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [word, , name = ""] = line.trimEnd().split(" ");
    if (word && classes.test(name)) words.add(word);
  }
  return words;
}
