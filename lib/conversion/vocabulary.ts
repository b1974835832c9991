import type { Locale } from "@/lib/library";
import { packTrie, type TrieArrays } from "@/lib/trie";
import { packForms, type Forms } from "./forms";
import { NO_WORD, PARTS_OF_NAT } from "./lattice";

/** The words among which the lattice chooses, as they can be stored. */
export interface Vocabulary {
  readonly trie: Omit<TrieArrays, "entries">;
  /** By node; see `Lexicon`. The negative logarithm of how often the word is met: the cheaper of two ways is likelier. */
  readonly cost: Uint16Array;
  /** Of a character that no word begins with. */
  readonly unknown: number;
  /** By UTF-16 code unit: 1 where no word of more than one character has it, so that a text can be cut there. */
  readonly apart: Uint8Array;
  readonly forms: Partial<Record<Locale, Forms>>;
}

/** What a vocabulary is made of. */
export interface VocabularyParts {
  /** By word, natural logarithms; see `cost` above. */
  readonly costs: ReadonlyMap<string, number>;
  readonly unknown: number;
  /** Code units of characters that are never certain. Default: none. */
  readonly unsure?: ReadonlySet<number>;
  /** How each word is written in a locale. */
  readonly write: Partial<Record<Locale, (word: string) => string>>;
}

/**
 * Packs words with their costs and forms.
 *
 * @throws {RangeError} when a form has another number of code points than its word: alignment goes by them
 */
export function packVocabulary({ costs, unknown, unsure = new Set(), write }: VocabularyParts): Vocabulary {
  const words = [...costs.keys()].toSorted();
  const packed = packTrie(words);
  const { units, firstChild } = packed;
  const nodes = nodesOf(packed);
  const apart = new Uint8Array(0x10000).fill(1);
  for (const word of words) if (word.length > 1) for (let i = 0; i < word.length; i++) apart[word.charCodeAt(i)] = 0;
  return {
    trie: { units, firstChild },
    cost: costsByNode(words, packed, costs),
    unknown: unknown * PARTS_OF_NAT,
    apart,
    forms: Object.fromEntries(
      Object.entries(write).map(([locale, run]) => [locale, packForms(words, nodes, unsure, run)]),
    ),
  };
}

/** By index of a key: the node where it ends. */
export function nodesOf({ entries }: TrieArrays): Int32Array {
  const nodes = new Int32Array(entries.length);
  for (const [node, entry] of entries.entries()) if (entry !== -1) nodes[entry] = node;
  return nodes;
}

/** What the words of a trie cost, by the node where each ends. */
export function costsByNode(
  words: readonly string[],
  { entries }: TrieArrays,
  costs: ReadonlyMap<string, number>,
): Uint16Array {
  return Uint16Array.from(entries, (entry) =>
    entry === -1 ? NO_WORD : Math.round(PARTS_OF_NAT * (costs.get(words[entry] ?? "") ?? 0)),
  );
}
