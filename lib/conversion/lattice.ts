import { ROOT, type PackedTrie, type Steps } from "@/lib/trie";

/** The words among which to choose. A word's entry is the node of the trie where it ends. */
export interface Lexicon {
  readonly trie: Steps;
  /** By node: what the word costs that ends there, `NO_WORD` where none does. */
  readonly cost: Uint16Array;
  /** Of a character that no word begins with. */
  readonly unknown: number;
  /** Words that a site brings beside; their entries count on from the nodes of `trie`. */
  readonly own?: PackedTrie | undefined;
}

/** What stands in place of a cost where no word ends. */
export const NO_WORD = 0xffff;

/**
 * Costs are natural logarithms in so many parts: the range of a word list then fits 16 bits, and what is lost is a
 * twentieth of a percent of how often a word is met.
 */
export const PARTS_OF_NAT = 2048;

/** As how often a site's own word counts: as much as a common word of the language. */
const OWN = PARTS_OF_NAT * Math.log(1000);

/** The words of a stretch of text, in reading order. Overwritten by the next stretch that is cut. */
export interface Words {
  count: number;
  /** Where each word begins in the text, in UTF-16 units, and at last the end of the stretch. */
  start: Int32Array;
  /** Its entry; -1 for a character that is in none. */
  entry: Int32Array;
}

// One for all stretches: to make them anew for each clause takes longer than to fill them.
let best = new Float64Array(0);
let from = new Int32Array(0);
let entries = new Int32Array(0);
const words: Words = { count: 0, start: new Int32Array(0), entry: new Int32Array(0) };

function makeRoom(length: number): void {
  if (best.length > length) return;
  const room = 2 * length + 256;
  best = new Float64Array(room);
  from = new Int32Array(room);
  entries = new Int32Array(room);
  words.start = new Int32Array(room);
  words.entry = new Int32Array(room);
}

/**
 * Cuts a stretch of a text, UTF-16 units `[begin, end)`, into words: of all ways to do so the one whose words are
 * together the likeliest. Words are taken as independent of each other, so the best way to each place is the best way to
 * one of the places before it and one word more (the shortest path through a graph without cycles; Viterbi 1967).
 */
export function cutIntoWords(text: string, begin: number, end: number, lexicon: Lexicon): Words {
  const { trie, cost, unknown, own } = lexicon;
  const length = end - begin;
  makeRoom(length);
  best.fill(Infinity, 0, length + 1);
  best[0] = 0;
  for (let at = 0; at < length; at++) {
    const here = best[at] ?? Infinity;
    if (here + unknown < (best[at + 1] ?? 0)) {
      best[at + 1] = here + unknown;
      from[at + 1] = at;
      entries[at + 1] = -1;
    }
    for (let node = ROOT, to = at; to < length;) {
      node = trie.step(node, text.charCodeAt(begin + to++));
      if (node === -1) break;
      const price = cost[node] ?? NO_WORD;
      if (price === NO_WORD || here + price >= (best[to] ?? 0)) continue;
      best[to] = here + price;
      from[to] = at;
      entries[to] = node;
    }
    if (own === undefined) continue;
    for (let node = ROOT, to = at; to < length;) {
      node = own.step(node, text.charCodeAt(begin + to++));
      if (node === -1) break;
      const entry = own.entry(node);
      if (entry === -1 || here + unknown - OWN >= (best[to] ?? 0)) continue;
      best[to] = here + unknown - OWN;
      from[to] = at;
      entries[to] = cost.length + entry;
    }
  }
  words.count = 0;
  for (let to = length; to > 0; to = from[to] ?? 0) words.count++;
  words.start[words.count] = end;
  for (let to = length, at = words.count - 1; at >= 0; at--) {
    words.entry[at] = entries[to] ?? -1;
    to = from[to] ?? 0;
    words.start[at] = begin + to;
  }
  return words;
}

/** A word that stands somewhere in a text, and the cost of the likeliest way to cut the text that uses it. */
export interface Way {
  /** UTF-16 units `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly entry: number;
  readonly cost: number;
}

/** Every word of the lattice over a text with the cost of the best way through it: slower, for who wants to know why. */
export function waysThrough(text: string, { trie, cost, unknown, own }: Lexicon): Way[] {
  const { length } = text;
  const edges: Way[] = [];
  const forth = new Float64Array(length + 1).fill(Infinity);
  forth[0] = 0;
  const add = (start: number, end: number, entry: number, own: number) => {
    edges.push({ start, end, entry, cost: own });
    forth[end] = Math.min(forth[end] ?? Infinity, (forth[start] ?? Infinity) + own);
  };
  for (let start = 0; start < length; start++) {
    add(start, start + 1, -1, unknown);
    for (let node = ROOT, end = start; end < length;) {
      node = trie.step(node, text.charCodeAt(end++));
      if (node === -1) break;
      const price = cost[node] ?? NO_WORD;
      if (price !== NO_WORD) add(start, end, node, price);
    }
    for (let node = ROOT, end = start; own && end < length;) {
      node = own.step(node, text.charCodeAt(end++));
      if (node === -1) break;
      const entry = own.entry(node);
      if (entry !== -1) add(start, end, cost.length + entry, unknown - OWN);
    }
  }
  const back = new Float64Array(length + 1).fill(Infinity);
  back[length] = 0;
  for (const { start, end, cost: own } of edges.toReversed())
    back[start] = Math.min(back[start] ?? Infinity, own + (back[end] ?? Infinity));
  return edges.map((edge) => ({ ...edge, cost: (forth[edge.start] ?? 0) + edge.cost + (back[edge.end] ?? 0) }));
}
