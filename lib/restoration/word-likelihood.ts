import { ROOT } from "@/lib/trie";
import { loadLexicon } from "./lexicon/lexicon";
import type { Likelihood } from "./likelihood";

/** How likely words are by nodejieba's counts. */
export function wordLikelihood(): Likelihood {
  const lexicon = loadLexicon();
  return {
    count(word) {
      let node = word === "" ? -1 : ROOT;
      for (let at = 0; at < word.length && node !== -1; at++) node = lexicon.trie.step(node, word.charCodeAt(at));
      const entry = node === -1 ? -1 : lexicon.trie.entry(node);
      return lexicon.counts[entry] ?? 0;
    },
  };
}
