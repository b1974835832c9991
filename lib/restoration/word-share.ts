import { isHan } from "./chinese/characters";
import { toSimplified } from "./chinese/script-of";
import type { Likelihood } from "./likelihood";

/** Characters of the longest words that are looked for. */
const LONGEST = 4;

/**
 * How much a text reads like Chinese: the share of its Chinese characters that stand in words of several, 0 to 1. Prose and
 * headings have more than a half, characters in a row by chance hardly any.
 */
export function wordShare(text: string, { count }: Likelihood): number {
  const chars = Array.from(toSimplified(text));
  let inWords = 0;
  let all = 0;
  for (let at = 0; at < chars.length;) {
    let length = LONGEST;
    while (length > 1 && (at + length > chars.length || count(chars.slice(at, at + length).join("")) === 0)) length--;
    if (length > 1) inWords += length;
    if (length > 1 || isHan(chars[at])) all += length;
    at += length;
  }
  return all === 0 ? 0 : inWords / all;
}
