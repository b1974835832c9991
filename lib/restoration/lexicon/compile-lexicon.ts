import { join } from "node:path";
import { readWordPairs, readWordSequences, readWordTable, type WordTable } from "@/lib/library";
import { CLASS_TABLES, WORD_LIST } from "@/lib/segmentation";
import { packTrie } from "@/lib/trie";
import { storeLexicon, type Lexicon } from "./lexicon";
import { POLICY_WORDS } from "./policy-words";
import { packPairs } from "./word-pairs";
import { makeStates, markOf, type States } from "./word-states";

/** Which words follow which: `assets/README.md` says where they are from. */
const PAIRS = join("assets", "word-pairs.txt.br");

/**
 * Makes the lexicon of the installed word list, for a second or two, in a form that loads at once.
 *
 * @returns bytes by the name of the file, in the folder of what is compiled
 * @throws {Error} when the list cannot be read: an installed package is broken
 */
export function compileLexicon(): Map<string, Buffer> {
  const states = makeStates(new Map(CLASS_TABLES.flatMap((file) => [...readWordSequences(file)])));
  const { words, counts, classes } = sorted(withPolicyWords(readWordTable(WORD_LIST)));
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
  const alone = aloneOf(words, counts, states);
  return new Map([
    storeLexicon(
      {
        ...packTrie(words),
        counts: Int32Array.from(counts),
        cost,
        state,
        aloneState: alone.state,
        aloneCost: alone.cost,
        stateCost: states.cost,
        ...packPairs(pairsOf(words), words.length),
      },
      states,
    ),
  ]);
}

/** The list with the words of policy prose; of those that it has too, the higher count. */
function withPolicyWords({ words, counts, classes }: WordTable): WordTable {
  const all = new Map(words.map((word, at) => [word, { count: counts[at] ?? 0, className: classes[at] ?? "" }]));
  for (const { className, count, words: more } of POLICY_WORDS)
    for (const word of more.split(" ")) {
      const known = all.get(word);
      all.set(word, { count: Math.max(count, known?.count ?? 0), className });
    }
  return {
    words: [...all.keys()],
    counts: Array.from(all.values(), ({ count }) => count),
    classes: Array.from(all.values(), ({ className }) => className),
  };
}

/** The list is in order but for a few words; the trie wants the order of code units. */
function sorted({ words, counts, classes }: WordTable) {
  const order = [...words.keys()].filter((at) => !/[^\p{Script=Han}〇]/u.test(words[at] ?? ""));
  order.sort((a, b) => ((words[a] ?? "") < (words[b] ?? "") ? -1 : 1));
  const once = order.filter((at, n) => words[at] !== words[order[n - 1] ?? -1]);
  return {
    words: once.map((at) => words[at] ?? ""),
    counts: once.map((at) => counts[at] ?? 0),
    classes: once.map((at) => classes[at] ?? ""),
  };
}

function* pairsOf(words: readonly string[]): Generator<[first: number, second: number, cost: number]> {
  const entries = new Map(words.map((word, entry) => [word, entry]));
  for (const { first, seconds, cost } of readWordPairs(PAIRS)) {
    const from = entries.get(first);
    if (from === undefined) continue;
    for (const second of seconds) {
      const to = entries.get(second);
      if (to !== undefined) yield [from, to, cost];
    }
  }
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
