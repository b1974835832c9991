import { collect } from "../collect";

/** A phrase found in a text; offsets are code points, end exclusive. */
export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly is: T;
}

/**
 * Finds phrases in a text, of several at one place the longest, none across another. Linear in the text, however many
 * phrases there are.
 *
 * @param phrases of two characters or more
 */
export function findPhrases<T>(chars: readonly string[], phrases: ReadonlyMap<string, T>): Found<T>[] {
  /** By the first character and the second; the longest first. */
  const byStart = new Map<string, Map<string, string[][]>>();
  for (const phrase of [...phrases.keys()].toSorted((a, b) => b.length - a.length)) {
    const parts = Array.from(phrase);
    const [first = "", second = ""] = parts;
    const bySecond = byStart.get(first) ?? new Map<string, string[][]>();
    byStart.set(first, bySecond);
    collect(bySecond, second, parts);
  }
  const found: Found<T>[] = [];
  for (let at = 0; at + 1 < chars.length; at++) {
    const parts = byStart
      .get(chars[at] ?? "")
      ?.get(chars[at + 1] ?? "")
      ?.find((one) => one.every((char, n) => chars[at + n] === char));
    if (parts === undefined) continue;
    const phrase = parts.join("");
    found.push({ start: at, end: at + parts.length, phrase, is: phrases.get(phrase) as T });
    at += parts.length - 1;
  }
  return found;
}
