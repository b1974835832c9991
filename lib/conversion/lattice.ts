import { ROOT, type PackedTrie } from "@/lib/trie";

/** The words among which to choose. */
export interface Lexicon {
  readonly trie: PackedTrie;
  /** By entry of the trie. */
  readonly cost: Float32Array;
  /** Of a character that no word begins with. */
  readonly unknown: number;
}

/** A word of a text: UTF-16 units `[start, end)`, and its entry in the vocabulary; -1 for a character that is in none. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly entry: number;
}

/**
 * Cuts a text into words: of all ways to do so the one whose words are together the likeliest. Words are taken as
 * independent of each other, so the best way to each place is the best way to one of the places before it and one word
 * more (the shortest path through a graph without cycles; Viterbi 1967).
 */
export function cutIntoWords(text: string, { trie, cost, unknown }: Lexicon): Word[] {
  const best = new Float64Array(text.length + 1).fill(Infinity);
  const from = new Int32Array(text.length + 1);
  const entries = new Int32Array(text.length + 1);
  best[0] = 0;
  const reach = (start: number, end: number, entry: number, way: number) => {
    if (way >= (best[end] ?? 0)) return;
    best[end] = way;
    from[end] = start;
    entries[end] = entry;
  };
  for (let start = 0; start < text.length; start++) {
    const here = best[start] ?? Infinity;
    reach(start, start + 1, -1, here + unknown);
    for (let node = ROOT, end = start; end < text.length;) {
      node = trie.step(node, text.charCodeAt(end++));
      if (node === -1) break;
      const entry = trie.entry(node);
      if (entry !== -1) reach(start, end, entry, here + (cost[entry] ?? unknown));
    }
  }
  const words: Word[] = [];
  for (let end = text.length; end > 0; end = from[end] ?? 0)
    words.push({ start: from[end] ?? 0, end, entry: entries[end] ?? -1 });
  return words.toReversed();
}
