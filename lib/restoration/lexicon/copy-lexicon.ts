import { openTrie, packTrie } from "@/lib/trie";
import { cutIntoWords } from "./cut-into-words";
import type { Lexicon } from "./lexicon";

/** Which part of all words in a text are those that it has used before, alone or the same two in a row. */
const AGAIN = 0.3;
/** Further words that are supposed of each state, so that what was met once is not held for certain. */
const DOUBT = 25;
/** How much of a text tells its words, in UTF-16 units: longer ones say the same. */
export const ENOUGH_TEXT = 60_000;

/**
 * The words that a copy and the glossary use, and rows of two of them: what was said once is likely to be said again.
 *
 * @param text what is sound of the copy, in simplified characters
 * @param terms in simplified characters
 */
export function copyLexicon(text: string, terms: readonly string[], lexicon: Lexicon): Lexicon {
  const { states } = lexicon;
  const found = new Map<string, { count: number; state: number; leaves: number; endsIn: number }>();
  const totals = new Float64Array(states.count);
  const take = (word: string, state: number, leaves: number, endsIn: number) => {
    const known = found.get(word) ?? { count: 0, state, leaves, endsIn };
    known.count++;
    found.set(word, known);
  };
  const sample = text.slice(0, ENOUGH_TEXT);
  let before: { text: string; state: number } | undefined;
  for (const { start, end, entry } of cutIntoWords(sample, lexicon).words) {
    const word = sample.slice(start, end);
    const state = lexicon.state[entry];
    if (state === undefined) before = undefined;
    else {
      totals[state] = (totals[state] ?? 0) + 1;
      take(word, state, state, entry);
      if (before && before.text.length + word.length <= 10) take(before.text + word, before.state, state, entry);
      before = { text: word, state };
    }
  }
  const noun = states.of("n", false);
  for (const term of terms) if (term.length > 1) take(term, noun, noun, -1);
  const words = [...found.keys()].sort();
  const of = (word: string) => found.get(word) ?? { count: 0, state: 0, leaves: 0, endsIn: -1 };
  return {
    ...lexicon,
    trie: openTrie(packTrie(words)),
    counts: Int32Array.from(words, (word) => of(word).count),
    state: Uint8Array.from(words, (word) => of(word).state),
    leaves: Uint8Array.from(words, (word) => of(word).leaves),
    endsIn: Int32Array.from(words, (word) => of(word).endsIn),
    cost: Float32Array.from(words, (word) =>
      Math.log(((totals[of(word).state] ?? 0) + DOUBT) / (AGAIN * of(word).count)),
    ),
  };
}
