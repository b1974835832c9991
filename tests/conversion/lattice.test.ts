import fc from "fast-check";
import { expect, test } from "vitest";
import { cutIntoWords, NO_WORD } from "@/lib/conversion/lattice";
import { openSteps, packTrie } from "@/lib/trie";

/** A lexicon of words with their costs; a character that is in none costs 10. */
function lexiconOf(costs: Record<string, number>) {
  const keys = Object.keys(costs).toSorted();
  const packed = packTrie(keys);
  const cost = Uint16Array.from(packed.entries, (entry) => (entry === -1 ? NO_WORD : (costs[keys[entry] ?? ""] ?? 0)));
  return { trie: openSteps(packed), cost, unknown: 10 };
}

function wordsOf(text: string, costs: Record<string, number>): string[] {
  const { count, start } = cutIntoWords(text, 0, text.length, lexiconOf(costs));
  return Array.from({ length: count }, (_, at) => text.slice(start[at], start[at + 1]));
}

test("takes the likeliest words together, and not the longest first", () => {
  expect(wordsOf("集中签约", { 集中: 3, 中签: 5, 签约: 4 })).toEqual(["集中", "签约"]);
  expect(wordsOf("集中签约", { 集中: 9, 中签: 1, 签约: 10, 集: 3, 约: 3 })).toEqual(["集", "中签", "约"]);
});

test("words cover any text without a gap, and no way is cheaper than the one taken", () => {
  const costs = { 甲: 4, 乙: 6, 甲乙: 7, 乙丙: 3, 甲乙丙: 20, 丙丙: 1 };
  const price = (word: string) => (costs as Record<string, number>)[word] ?? (word.length === 1 ? 10 : Infinity);
  const cheapest = (text: string): number =>
    text === ""
      ? 0
      : Math.min(
          ...Array.from({ length: text.length }, (_, n) => price(text.slice(0, n + 1)) + cheapest(text.slice(n + 1))),
        );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "x"), maxLength: 9 }), (text) => {
      const words = wordsOf(text, costs);
      expect(words.join("")).toBe(text);
      expect(words.reduce((sum, word) => sum + price(word), 0)).toBeCloseTo(cheapest(text), 4);
    }),
  );
});
