import nodejieba from "nodejieba";

/** Offsets, in code points, at which a word begins or ends; 0 and the length of the text are among them. */
export type Edges = ReadonlySet<number>;

/** Gives the edges of the words of a text in simplified characters; traditional ones it does not know. */
export type Segmenter = (text: string) => Edges;

/** The addon holds one dictionary for the whole process: these words were added to it since it was loaded. */
const inserted = new Set<string>();

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
  return (text) => {
    prepare(added, text);
    return edgesOf(text, nodejieba.cut(text));
  };
}

/**
 * Sees that a text is cut by these words and no others. A word can be added to the dictionary and not be taken out, but
 * one that does not stand in the text has no say in how it is cut: only for one that does, all is loaded anew.
 */
function prepare(words: ReadonlySet<string>, text: string): void {
  if (latest?.words !== words) insert(words);
  if (!latest?.others.some((word) => text.includes(word))) return;
  nodejieba.load();
  inserted.clear();
  insert(words);
}

function insert(words: ReadonlySet<string>): void {
  latest = { words, others: [...inserted].filter((word) => !words.has(word)) };
  for (const word of words) {
    if (inserted.has(word)) continue;
    nodejieba.insertWord(word);
    inserted.add(word);
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
