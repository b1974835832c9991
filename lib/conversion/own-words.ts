import type { Locale } from "@/lib/library";
import { openTrie, packTrie, type PackedTrie } from "@/lib/trie";

/** Words that a site brings of its own, ready for the lattice, with how they are written in one locale. */
export interface OwnWords {
  readonly trie: PackedTrie;
  /** By entry of the trie. */
  readonly forms: readonly string[];
}

const HAN = /\p{Script=Han}{2,}/gu;

/** By the list in which a site has them, which it makes once. */
const made = new WeakMap<readonly string[], Map<Locale, OwnWords>>();

/**
 * Makes a site's words ready. Each is written as it is when it stands alone, so they change nothing but where the words
 * around them end.
 *
 * @param words in the source script, the same array each time; of one with other signs in it the Chinese parts count
 * @param write how a text is written in the locale without them
 */
export function ownWords(words: readonly string[], to: Locale, write: (text: string) => string): OwnWords {
  const byLocale = made.get(words) ?? new Map<Locale, OwnWords>();
  made.set(words, byLocale);
  const known = byLocale.get(to);
  if (known) return known;
  const keys = [...new Set(words.flatMap((word) => word.match(HAN) ?? []))].toSorted();
  const own = { trie: openTrie(packTrie(keys)), forms: keys.map(write) };
  byLocale.set(to, own);
  return own;
}
