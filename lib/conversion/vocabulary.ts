import type { Locale } from "@/lib/library";
import { packTrie, type TrieArrays } from "@/lib/trie";

/** The words among which the lattice chooses, as they can be stored. An entry is the index of a word. */
export interface Vocabulary {
  readonly trie: TrieArrays;
  /** The negative logarithm of how often the word is met: of two ways to cut a text the cheaper one is likelier. */
  readonly cost: Float32Array;
  /** Of a character that no word begins with. */
  readonly unknown: number;
  readonly forms: Partial<Record<Locale, Forms>>;
}

/** Every word in one locale. */
export interface Forms {
  /** One after the other. */
  readonly text: string;
  /** By entry: where its form begins in `text`, in UTF-16 units; the next one ends it. */
  readonly at: Int32Array;
}

/** What a vocabulary is made of. */
export interface VocabularyParts {
  /** By word; see `cost` above. */
  readonly costs: ReadonlyMap<string, number>;
  readonly unknown: number;
  /** How each word is written in a locale. */
  readonly write: Partial<Record<Locale, (word: string) => string>>;
}

/**
 * Packs words with their costs and forms.
 *
 * @throws {RangeError} when a form has another number of code points than its word: alignment goes by them
 */
export function packVocabulary({ costs, unknown, write }: VocabularyParts): Vocabulary {
  const words = [...costs.keys()].toSorted();
  return {
    trie: packTrie(words),
    cost: Float32Array.from(words, (word) => costs.get(word) ?? unknown),
    unknown,
    forms: Object.fromEntries(Object.entries(write).map(([locale, run]) => [locale, packForms(words, run)])),
  };
}

function packForms(words: readonly string[], write: (word: string) => string): Forms {
  const forms = words.map(write);
  const at = new Int32Array(words.length + 1);
  for (const [entry, form] of forms.entries()) {
    const word = words[entry] ?? "";
    if (Array.from(word).length !== Array.from(form).length)
      throw new RangeError(`“${word}” would become “${form}”, of another length: alignment goes by code points`);
    at[entry + 1] = (at[entry] ?? 0) + form.length;
  }
  return { text: forms.join(""), at };
}
