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
