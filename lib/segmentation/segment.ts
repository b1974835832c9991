import nodejieba from "nodejieba";

/** Offsets, in code points, at which a word begins or ends; 0 and the length of the text are among them. */
export type Edges = ReadonlySet<number>;

/** Gives the edges of the words of a text in simplified characters; traditional ones it does not know. */
export type Segmenter = (text: string) => Edges;

/**
 * The addon holds one dictionary for the whole process: these words were added to it since it was loaded, each with
 * whether it was there already, so that only its weight is another.
 */
const inserted = new Map<string, boolean>();

/** The list of words that was asked for last, and what is in the dictionary for other lists only. */
let latest: { readonly words: ReadonlySet<string>; readonly others: readonly string[] } | undefined;

const HAN = /\p{Script=Han}+/gu;
/** Digits, Latin letters and the signs between them; and Chinese numerals. No word begins inside a row of either. */
const LATIN = /[\p{Script=Latin}\p{Number}.+%‰/-]/u;
const NUMERAL = /[〇零一二三四五六七八九十百千万亿两]/u;

/**
 * Builds a segmenter that knows some further words. Loading the dictionaries takes a second or more, at the first text.
 *
 * @param words in simplified characters; of one with other signs in it (有呼必应，无事不扰) the Chinese parts count
 */
export function createSegmenter(words: readonly string[]): Segmenter {
  const added = new Set(words.flatMap((word) => word.match(HAN) ?? []).filter((word) => [...word].length > 1));
  return (text) => edgesOf(text, cut(text, added));
}

/** Cuts a text by these words and no others: where one of another list has a say in it, all is loaded anew. */
function cut(text: string, words: ReadonlySet<string>): string[] {
  if (latest?.words !== words) insert(words);
  const found = nodejieba.cut(text);
  // The likeliest way stays the likeliest when a word is taken out that is not on it. A word that was there already has
  // lost the weight that it had: that counts wherever it stands.
  const counts = (word: string) => (inserted.get(word) ? text.includes(word) : found.includes(word));
  if (!latest?.others.some(counts)) return found;
  nodejieba.load();
  inserted.clear();
  insert(words);
  return nodejieba.cut(text);
}

/** A word can be added to the dictionary, and none be taken out. */
function insert(words: ReadonlySet<string>): void {
  latest = { words, others: [...inserted.keys()].filter((word) => !words.has(word)) };
  for (const word of words) {
    if (inserted.has(word)) continue;
    inserted.set(word, nodejieba.cutAll(word).includes(word));
    nodejieba.insertWord(word);
  }
}

function edgesOf(text: string, words: readonly string[]): Edges {
  const chars = Array.from(text);
  const edges = new Set([0, chars.length]);
  let at = 0;
  for (const word of words) {
    at += Array.from(word).length;
    // nodejieba cuts 1233 into four words and may cut 十三区 before 三; a number is one thing.
    if (!isOneNumber(chars[at - 1], chars[at])) edges.add(at);
  }
  return edges;
}

function isOneNumber(left = "", right = ""): boolean {
  return (LATIN.test(left) && LATIN.test(right)) || (NUMERAL.test(left) && NUMERAL.test(right));
}
