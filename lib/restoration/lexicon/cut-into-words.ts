import { ROOT } from "@/lib/trie";
import type { Lexicon } from "./lexicon";

/** A word in a text: where it begins and ends in UTF-16 units, and its entry in the lexicon, -1 for none. */
export interface CutWord {
  readonly start: number;
  readonly end: number;
  readonly entry: number;
}

interface Way extends CutWord {
  readonly cost: number;
  readonly state: number;
  readonly before: Way | undefined;
}

/**
 * The likeliest way to cut a text into words, by their classes and how often each is met (Viterbi 1967).
 *
 * @param text in simplified characters
 * @returns the words, and the negative natural logarithm of how likely they are together
 */
export function cutIntoWords(text: string, lexicon: Lexicon): { words: CutWord[]; cost: number } {
  const { states, trie, cost, state, alone } = lexicon;
  const edge = states.ofMark("edge");
  const at: (Way[] | undefined)[] = [[{ start: 0, end: 0, entry: -1, cost: 0, state: edge, before: undefined }]];
  const reach = (ways: Way[], end: number, entry: number, after: number, own: number) => {
    let before = ways[0] as Way;
    let best = Infinity;
    for (const way of ways) {
      const sum = way.cost + (states.cost[way.state * states.count + after] ?? 0);
      if (sum < best) {
        best = sum;
        before = way;
      }
    }
    const there = (at[end] ??= []);
    const left = states.left(before.state, after);
    const same = there.findIndex((way) => way.state === left);
    const way = { start: before.end, end, entry, cost: best + own, state: left, before };
    if (same === -1) there.push(way);
    else if (way.cost < (there[same]?.cost ?? 0)) there[same] = way;
  };
  for (let start = 0; start < text.length; start++) {
    const ways = at[start];
    if (!ways) continue;
    at[start] = undefined;
    const unit = text.charCodeAt(start);
    reach(ways, start + 1, -1, alone.state[unit] ?? 0, alone.cost[unit] ?? 0);
    for (let node = ROOT, end = start; end < text.length;) {
      node = trie.step(node, text.charCodeAt(end++));
      if (node === -1) break;
      const entry = trie.entry(node);
      if (entry !== -1) reach(ways, end, entry, state[entry] ?? 0, cost[entry] ?? 0);
    }
  }
  const last = (at[text.length] ?? []).reduce<Way | undefined>((a, b) => (a && a.cost <= b.cost ? a : b), undefined);
  const words: CutWord[] = [];
  for (let way = last; way?.before; way = way.before) words.push(way);
  return { words: words.reverse(), cost: last?.cost ?? 0 };
}
