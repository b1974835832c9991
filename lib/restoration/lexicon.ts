import { readWordSequences, readWordTable } from "@/lib/library";
import { CLASS_TABLES, WORD_LIST } from "@/lib/segmentation";
import { openTrie, packTrie, type PackedTrie } from "@/lib/trie";
import { makeStates, markOf, type States } from "./word-states";

/** Words, how likely each is where its class is expected, and how likely classes follow each other. */
export interface Lexicon {
  readonly states: States;
  readonly trie: PackedTrie;
  readonly words: readonly string[];
  readonly counts: readonly number[];
  /** By entry of the trie: the negative logarithm of how likely the word is in its state. */
  readonly cost: Float32Array;
  /** By entry: its state; of several words together that of the first, and that of the last in `leaves`. */
  readonly state: Uint8Array;
  readonly leaves: Uint8Array;
  /** By code unit: its state and cost when it stands alone and is no word; marks, letters, and rare characters. */
  readonly alone: { readonly state: Uint8Array; readonly cost: Float32Array };
}

let loaded: Lexicon | undefined;

/** The lexicon of the installed word list; loading it takes about a second, once. */
export function loadLexicon(): Lexicon {
  loaded ??= build();
  return loaded;
}

function build(): Lexicon {
  const states = makeStates(new Map(CLASS_TABLES.flatMap((file) => [...readWordSequences(file)])));
  const { words, counts, classes } = sorted(readWordTable(WORD_LIST));
  const noun = states.of("n", false) & ~1;
  const state = new Uint8Array(words.length);
  const totals = new Float64Array(states.count);
  for (const [entry, word] of words.entries()) {
    const single = word.length === 1;
    const found = states.of(classes[entry] ?? "", single);
    state[entry] = found < 0 ? noun + (single ? 1 : 0) : found;
    totals[state[entry] ?? 0] = (totals[state[entry] ?? 0] ?? 0) + (counts[entry] ?? 0) + 0.5;
  }
  const cost = Float32Array.from(words, (_, entry) =>
    Math.log((totals[state[entry] ?? 0] ?? 1) / ((counts[entry] ?? 0) + 0.5)),
  );
  return {
    states,
    trie: openTrie(packTrie(words)),
    words,
    counts,
    cost,
    state,
    leaves: state,
    alone: aloneOf(words, counts, states),
  };
}

/** The list is in order but for a few words; the trie wants the order of code units. */
function sorted({ words, counts, classes }: ReturnType<typeof readWordTable>) {
  const order = [...words.keys()].filter((at) => !/[^\p{Script=Han}〇]/u.test(words[at] ?? ""));
  order.sort((a, b) => ((words[a] ?? "") < (words[b] ?? "") ? -1 : 1));
  const once = order.filter((at, n) => words[at] !== words[order[n - 1] ?? -1]);
  return {
    words: once.map((at) => words[at] ?? ""),
    counts: once.map((at) => counts[at] ?? 0),
    classes: once.map((at) => classes[at] ?? ""),
  };
}

function aloneOf(words: readonly string[], counts: readonly number[], states: States): Lexicon["alone"] {
  const seen = new Float64Array(0x10000);
  let total = 0;
  for (const [entry, word] of words.entries())
    for (let at = 0; at < word.length; at++) {
      seen[word.charCodeAt(at)] = (seen[word.charCodeAt(at)] ?? 0) + (counts[entry] ?? 0);
      total += counts[entry] ?? 0;
    }
  const state = new Uint8Array(0x10000).fill(states.ofMark("unknown"));
  const cost = Float32Array.from(seen, (count) => Math.log(total / (count + 2)));
  for (let unit = 0; unit < 0x10000; unit++) {
    const char = String.fromCharCode(unit);
    const mark =
      unit < 0x80 || (unit > 0x2000 && unit < 0x3100) || unit > 0xff00 || unit === 0xb7 ? markOf(char) : undefined;
    if (mark) {
      state[unit] = states.ofMark(mark.state);
      cost[unit] = mark.cost;
    } else if (unit < 0x80) {
      state[unit] = states.ofMark("latin");
      cost[unit] = Math.log(40);
    }
  }
  return { state, cost };
}
