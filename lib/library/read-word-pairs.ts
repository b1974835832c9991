import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

/** Words that follow one word, and what each costs there: the negative natural logarithm of how likely it is. */
export interface FollowingWords {
  readonly first: string;
  readonly seconds: readonly string[];
  readonly cost: number;
}

/**
 * Reads which words follow which: UTF-8, compressed by Brotli (RFC 7932), a line for each first word, with groups of
 * second words that cost the same after it, in quarters: `优化<tab>9 营商<tab>14 环境 服务`.
 *
 * @param file path, absolute or from the working directory
 * @throws {Error} when the file cannot be read: the checkout is not whole
 */
export function* readWordPairs(file: string): Generator<FollowingWords> {
  for (const line of brotliDecompressSync(readFileSync(file)).toString("utf8").split("\n")) {
    const [first = "", ...groups] = line.split("\t");
    for (const group of groups) {
      const [quarters, ...seconds] = group.split(" ");
      yield { first, seconds, cost: Number(quarters) / 4 };
    }
  }
}
