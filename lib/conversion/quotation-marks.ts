const CORNER: ReadonlyMap<string, string> = new Map([
  ["“", "「"],
  ["”", "」"],
  ["‘", "『"],
  ["’", "』"],
]);
const CLOSES: ReadonlyMap<string, string> = new Map([
  ["”", "“"],
  ["’", "‘"],
]);

/** A mark between Latin letters is an apostrophe. */
const MARK = /[“”‘]|’(?<!\p{Script=Latin}’(?=\p{Script=Latin}))/gu;

// English sets a blank between a word and a quotation, Chinese sets none: GDP“增长” is Chinese.
const ENGLISH_BEFORE = /[\p{Script=Latin}\d,.;:)]\s+$/u;
const ENGLISH_AFTER = /^(?:\s+[\p{Script=Latin}\d(]|[,.;:?!](?!\S))/u;
const CHINESE_BEFORE = /[\p{Script=Han}，。：；、]\s*$/u;
const CHINESE_AFTER = /^\s*[\p{Script=Han}，。：；、]/u;
/** Far enough to see a word beyond blanks. */
const AROUND = 8;

/**
 * Writes “ ” as 「 」, and ‘ ’ inside as 『 』. A quotation inside a sentence in Latin letters keeps its marks, and so does a
 * text without a Han character.
 */
export function toCornerMarks(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const english = englishMarks(text);
  return text.replace(MARK, (mark, at: number) => (english.has(at) ? mark : (CORNER.get(mark) ?? mark)));
}

/** Where the marks of quotations in English stand, both of each, in UTF-16 units. */
function englishMarks(text: string): Set<number> {
  const open = new Map<string, number[]>();
  const found = new Set<number>();
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    const opener = CLOSES.get(mark);
    if (opener === undefined) {
      open.set(mark, [...(open.get(mark) ?? []), at]);
      continue;
    }
    const start = open.get(opener)?.pop();
    if (start === undefined) continue;
    const before = text.slice(Math.max(0, start - AROUND), start);
    const after = text.slice(at + 1, at + 1 + AROUND);
    const english =
      (ENGLISH_BEFORE.test(before) && !CHINESE_AFTER.test(after)) ||
      (ENGLISH_AFTER.test(after) && !CHINESE_BEFORE.test(before));
    if (!english) continue;
    found.add(start);
    found.add(at);
  }
  return found;
}
