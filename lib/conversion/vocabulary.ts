import type { Locale } from "@/lib/library";
import { packTrie, type TrieArrays } from "@/lib/trie";

/** The words among which the lattice chooses, as they can be stored. An entry is the index of a word. */
export interface Vocabulary {
  readonly trie: TrieArrays;
  /** The negative logarithm of how often the word is met: of two ways to cut a text the cheaper one is likelier. */
  readonly cost: Float32Array;
  /** Of a character that no word begins with. */
  readonly unknown: number;
  /** By UTF-16 code unit: 1 where no word of more than one character has it, so that a text can be cut there. */
  readonly apart: Uint8Array;
  readonly forms: Partial<Record<Locale, Forms>>;
}

/** Every word in one locale. */
export interface Forms {
  /** One after the other, in UTF-16 code units. */
  readonly units: Uint16Array;
  /** By entry: where its form begins in `units`; the next one ends it. */
  readonly at: Int32Array;
  /** By code unit: what it becomes in every word that has it; 0 where that depends on the word. */
  readonly certain: Uint16Array;
  /** By character: every form that it has in some word, the one that it has alone first. Those with one are left out. */
  readonly possible: ReadonlyMap<string, string>;
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
  const apart = new Uint8Array(0x10000).fill(1);
  for (const word of words) if (word.length > 1) for (let i = 0; i < word.length; i++) apart[word.charCodeAt(i)] = 0;
  return {
    trie: packTrie(words),
    cost: Float32Array.from(words, (word) => costs.get(word) ?? unknown),
    unknown,
    apart,
    forms: Object.fromEntries(Object.entries(write).map(([locale, run]) => [locale, packForms(words, run)])),
  };
}

function packForms(words: readonly string[], write: (word: string) => string): Forms {
  const forms = words.map(write);
  const at = new Int32Array(words.length + 1);
  const certain = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const [entry, form] of forms.entries()) {
    const word = words[entry] ?? "";
    if (Array.from(word).length !== Array.from(form).length)
      throw new RangeError(`“${word}” would become “${form}”, of another length: alignment goes by code points`);
    at[entry + 1] = (at[entry] ?? 0) + form.length;
    if (word.length === 1) certain[word.charCodeAt(0)] = form.length === 1 ? form.charCodeAt(0) : 0;
  }
  for (const [entry, form] of forms.entries()) {
    const word = words[entry] ?? "";
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      if (form.length !== word.length || form.charCodeAt(i) !== certain[unit]) certain[unit] = 0;
    }
  }
  const units = new Uint16Array(at[words.length] ?? 0);
  for (const [entry, form] of forms.entries())
    for (let i = 0; i < form.length; i++) units[(at[entry] ?? 0) + i] = form.charCodeAt(i);
  return { units, at, certain, possible: possibleForms(words, forms) };
}

function possibleForms(words: readonly string[], forms: readonly string[]): Map<string, string> {
  const possible = new Map<string, string>();
  // Characters alone come first, since they are the shortest.
  const byLength = [...words.keys()].toSorted((a, b) => (words[a] ?? "").length - (words[b] ?? "").length);
  for (const entry of byLength) {
    const form = Array.from(forms[entry] ?? "");
    for (const [i, char] of Array.from(words[entry] ?? "").entries()) {
      const known = possible.get(char) ?? "";
      const here = form[i] ?? "";
      if (!known.includes(here)) possible.set(char, known + here);
    }
  }
  return new Map([...possible].filter(([, all]) => Array.from(all).length > 1));
}
