import { ROOT } from "@/lib/trie";
import { cutIntoWords } from "./cut-into-words";
import { loadLexicon, type Lexicon } from "./lexicon";
import type { Likelihood } from "./likelihood";

/** How likely a text is by its words and their classes: the likeliest way to cut it, with nodejieba's counts. */
export function wordLikelihood(lexicon: Lexicon = loadLexicon()): Likelihood {
  return {
    of: (text) => -cutIntoWords(text, lexicon).cost,
    count(word) {
      let node = word === "" ? -1 : ROOT;
      for (let at = 0; at < word.length && node !== -1; at++) node = lexicon.trie.step(node, word.charCodeAt(at));
      const entry = node === -1 ? -1 : lexicon.trie.entry(node);
      return lexicon.counts[entry] ?? 0;
    },
  };
}
