import nodejieba from "nodejieba";

/** Offsets, in code points, at which a word begins or ends; 0 and the length of the text are among them. */
export type Edges = ReadonlySet<number>;

/** Gives the edges of the words of a text in simplified characters; traditional ones it does not know. */
export type Segmenter = (text: string) => Edges;

/** The addon holds one dictionary for the whole process: these words were added to it since it was loaded. */
let loaded: ReadonlySet<string> | undefined;

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
    if (loaded !== added) {
      load(added);
      loaded = added;
    }
    return edgesOf(text, nodejieba.cut(text));
  };
}

/** Words can be added to a dictionary, and none be taken out: then all is loaded anew. */
function load(words: ReadonlySet<string>): void {
  const isMore = loaded !== undefined && [...loaded].every((word) => words.has(word));
  if (!isMore) nodejieba.load();
  for (const word of words) if (!isMore || !loaded?.has(word)) nodejieba.insertWord(word);
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
