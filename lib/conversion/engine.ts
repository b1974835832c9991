import { Converter as fromTraditional } from "opencc-js/t2cn";
import type { Locale, Script } from "@/lib/library";
import { openTrie } from "@/lib/trie";
import { loadVocabulary } from "./compiled";
import { cutIntoWords } from "./lattice";
import { formByNeighbours } from "./neighbours";

/** Turns a string into another script, one code point into one. */
export type Engine = (text: string) => string;

/**
 * Engines by source script and locale. zh-Hant is Taiwan's standard characters (為, 裡) without its vocabulary, which
 * would reword an official text (数据 into 資料).
 */
const BUILD: Record<Script, Partial<Record<Locale, () => Engine>>> = {
  "zh-Hans": { "zh-Hant": byWords },
  "zh-Hant": { "zh-Hans": () => fromTraditional({ from: "tw", to: "cn" }) },
};

/** Once a process, and only when a text asks for it. */
const built = new Map<string, Engine>();

/** Gives the engine between two scripts; the identity where a text is read as it was written. */
export function engine(from: Script, to: Locale): Engine {
  const build = BUILD[from][to];
  if (build === undefined) return (text) => text;
  const key = `${from} ${to}`;
  const known = built.get(key) ?? build();
  built.set(key, known);
  return known;
}

/** Cuts a text into words, and converts word by word. */
function byWords(): Engine {
  const { trie, cost, unknown, forms, formAt } = loadVocabulary();
  const lexicon = { trie: openTrie(trie), cost, unknown };
  return (text) => {
    const words = cutIntoWords(text, lexicon);
    const wordAt = (at: number) => {
      const word = words[at];
      return word && text.slice(word.start, word.end);
    };
    let output = "";
    for (const [at, { start, end, entry }] of words.entries()) {
      const alone =
        end - start === 1 ? formByNeighbours(text.charAt(start), (distance) => wordAt(at + distance)) : undefined;
      output += alone ?? (entry === -1 ? text.slice(start, end) : forms.slice(formAt[entry], formAt[entry + 1]));
    }
    return output;
  };
}
