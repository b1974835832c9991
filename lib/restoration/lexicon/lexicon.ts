import { openArrays, openTrie, readCompiled, storeArrays, type PackedTrie, type TrieArrays } from "@/lib/trie";
import { openPairs, type PairArrays, type WordPairs } from "./word-pairs";
import { openStates, type States } from "./word-states";

/** Words, how likely each is where its class is expected, and how likely classes follow each other. */
export interface Lexicon {
  readonly states: States;
  readonly trie: PackedTrie;
  /** By entry of the trie: how often the word was counted. */
  readonly counts: Int32Array;
  /** By entry: the negative logarithm of how likely the word is in its state. */
  readonly cost: Float32Array;
  /** By entry: its state; of several words together that of the first, and that of the last in `leaves`. */
  readonly state: Uint8Array;
  readonly leaves: Uint8Array;
  /** How likely words of the list are after one another. */
  readonly pairs: WordPairs;
  /** By entry: the one of the list in which it ends, -1 for none; undefined where the entries are those of the list. */
  readonly endsIn: Int32Array | undefined;
  /** By code unit: its state and cost when it stands alone and is no word; marks, letters, and rare characters. */
  readonly alone: { readonly state: Uint8Array; readonly cost: Float32Array };
}

/** A lexicon as it is stored. */
export interface LexiconArrays extends TrieArrays, PairArrays {
  readonly counts: Int32Array;
  readonly cost: Float32Array;
  readonly state: Uint8Array;
  readonly aloneState: Uint8Array;
  readonly aloneCost: Float32Array;
  readonly stateCost: Float32Array;
}

const FILE = "lexicon.bin";

/** The lexicon as the file to which it is compiled, by its name. */
export function storeLexicon(arrays: LexiconArrays, states: States): [file: string, bytes: Buffer] {
  return [FILE, storeArrays({ ...arrays }, states.names)];
}

let loaded: Lexicon | undefined;

/**
 * The lexicon of the installed word list, loaded once.
 *
 * @throws {Error} when it was not compiled
 */
export function loadLexicon(): Lexicon {
  return (loaded ??= load());
}

function load(): Lexicon {
  const { facts, arrays } = openArrays(readCompiled(FILE));
  const { counts, cost, state, aloneState, aloneCost, stateCost, pairsFrom, second, quarters, ...trie } =
    arrays as unknown as LexiconArrays;
  return {
    states: openStates(facts as string[], stateCost),
    trie: openTrie(trie),
    counts,
    cost,
    state,
    leaves: state,
    pairs: openPairs({ pairsFrom, second, quarters }),
    endsIn: undefined,
    alone: { state: aloneState, cost: aloneCost },
  };
}
