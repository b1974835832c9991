import type { Locale, Script } from "@/lib/library";
import { openTrie } from "@/lib/trie";
import { loadVocabulary } from "./compiled";
import { cutIntoWords, type Lexicon } from "./lattice";
import { formByNeighbours } from "./neighbours";
import type { Forms } from "./vocabulary";

/** Turns a string into another script, one code point into one. */
export type Engine = (text: string) => string;

interface Loaded {
  readonly lexicon: Lexicon;
  readonly forms: Partial<Record<Locale, Forms>>;
}

/** Once a process, and only when a text asks for it. */
const loaded = new Map<Script, Loaded>();

/** Gives the engine between two scripts; the identity where a text is read as it was written. */
export function engine(from: Script, to: Locale): Engine {
  if (from === to) return (text) => text;
  const known = loaded.get(from) ?? load(from);
  loaded.set(from, known);
  const forms = known.forms[to];
  return forms ? byWords(from, known.lexicon, forms) : (text) => text;
}

function load(from: Script): Loaded {
  const { trie, cost, unknown, forms } = loadVocabulary(from);
  return { lexicon: { trie: openTrie(trie), cost, unknown }, forms };
}

/** Cuts a text into words, and converts word by word. */
function byWords(from: Script, lexicon: Lexicon, forms: Forms): Engine {
  return (text) => {
    const words = cutIntoWords(text, lexicon);
    const wordAt = (at: number) => {
      const word = words[at];
      return word && text.slice(word.start, word.end);
    };
    let output = "";
    for (const [at, { start, end, entry }] of words.entries()) {
      const alone =
        from === "zh-Hans" && end - start === 1
          ? formByNeighbours(text.charAt(start), (distance) => wordAt(at + distance))
          : undefined;
      output +=
        alone ?? (entry === -1 ? text.slice(start, end) : forms.text.slice(forms.at[entry], forms.at[entry + 1]));
    }
    return output;
  };
}
