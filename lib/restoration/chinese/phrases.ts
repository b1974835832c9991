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
  const byStart = new Map<string, string[][]>();
  for (const phrase of phrases.keys()) {
    const parts = Array.from(phrase);
    const key = `${parts[0]}${parts[1]}`;
    byStart.set(key, [...(byStart.get(key) ?? []), parts]);
  }
  for (const all of byStart.values()) all.sort((a, b) => b.length - a.length);
  const found: Found<T>[] = [];
  for (let at = 0; at + 1 < chars.length; at++) {
    const parts = byStart
      .get(`${chars[at]}${chars[at + 1]}`)
      ?.find((one) => one.every((char, n) => chars[at + n] === char));
    if (parts === undefined) continue;
    const phrase = parts.join("");
    found.push({ start: at, end: at + parts.length, phrase, is: phrases.get(phrase) as T });
    at += parts.length - 1;
  }
  return found;
}
