import type { Locale, Script } from "@/lib/library";
import { openSteps } from "@/lib/trie";
import { loadForms, loadWords } from "./compiled";
import { findForm, type Forms } from "./forms";
import { cutIntoWords, type Lexicon } from "./lattice";
import { formByNeighbours, NEIGHBOURS_TELL, type Neighbours } from "./neighbours";
import { ownWords } from "./own-words";
import type { Vocabulary } from "./vocabulary";

/** Turns a string into another script, one code point into one. */
export type Engine = (text: string) => string;

/** What an engine runs on. */
export interface Loaded extends Pick<Vocabulary, "apart" | "forms"> {
  readonly lexicon: Lexicon;
  /** Code units of characters whose neighbours may tell how they are written. */
  readonly tell: ReadonlySet<number>;
  /** How the words that a site brings beside are written, in one locale. */
  readonly own?: readonly string[];
}

const NONE: readonly string[] = [];

/** Once a process, and only when a text asks for it. */
const loaded = new Map<Script, Loaded>();

/** Gives the engine between two scripts; the identity where a text is read as it was written. */
export function engine(from: Script, to: Locale, words: readonly string[] = NONE): Engine {
  if (from === to) return (text) => text;
  const known = vocabularyOf(from, to, words);
  const forms = known.forms[to];
  return forms ? (text) => convertText(text, known, forms) : (text) => text;
}

/**
 * What a script is converted with into a locale.
 *
 * @param words of the site's own, see `ownWords`
 */
export function vocabularyOf(from: Script, to: Locale, words: readonly string[] = NONE): Loaded {
  const known = loaded.get(from) ?? load(from);
  loaded.set(from, known);
  if (words.length === 0) return known;
  const own = ownWords(words, to, engine(from, to));
  return { ...known, lexicon: { ...known.lexicon, own: own.trie }, own: own.forms };
}

function load(from: Script): Loaded {
  const { trie, cost, unknown, apart, locales } = loadWords(from);
  const tell = from === "zh-Hans" ? NEIGHBOURS_TELL : new Set<number>();
  const forms = whenAsked(locales, (to) => loadForms(from, to));
  return { lexicon: { trie: openSteps(trie), cost, unknown }, apart, forms, tell };
}

/** An object that makes the value of a key when it is first read. */
function whenAsked<Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value) {
  const values: Partial<Record<Key, Value>> = {};
  for (const key of keys)
    Object.defineProperty(values, key, {
      configurable: true,
      get: () => {
        const value = make(key);
        Object.defineProperty(values, key, { value });
        return value;
      },
    });
  return values;
}

/** Where a text is written, in UTF-16 code units; one for all texts, grown when one is longer. */
let output = new Uint16Array(0);

/** Takes a text clause by clause; of one in which every character is certain, each is looked up by itself. */
function convertText(text: string, known: Loaded, forms: Forms): string {
  const { certain } = forms;
  const { apart } = known;
  // A form may have a code unit more than its character, never two.
  if (output.length < 2 * text.length) output = new Uint16Array(4 * text.length);
  let length = 0;
  for (let start = 0, end = 0; start < text.length; start = end) {
    const before = length;
    let sure = true;
    do {
      const form = certain[text.charCodeAt(end++)] ?? 0;
      if (form === 0) sure = false;
      output[length++] = form;
    } while (end < text.length && apart[text.charCodeAt(end)] === 0);
    if (!sure) length = convertClause(text, start, end, known, forms, before);
  }
  return Buffer.from(output.buffer, 0, 2 * length).toString("utf16le");
}

/** Cuts a clause, `[begin, end)`, into words and writes their forms from `length` on; gives the new length. */
function convertClause(
  text: string,
  begin: number,
  end: number,
  { lexicon, tell, own }: Loaded,
  forms: Forms,
  length: number,
): number {
  const { count, start, entry } = cutIntoWords(text, begin, end, lexicon);
  const nodes = lexicon.cost.length;
  const { certain, units, at } = forms;
  let written = length;
  for (let index = 0; index < count; index++) {
    const first = start[index] ?? 0;
    const behind = start[index + 1] ?? end;
    const word = entry[index] ?? -1;
    const unit = text.charCodeAt(first);
    const alone =
      tell.has(unit) && behind === first + 1
        ? formByNeighbours(text.charAt(first), neighbours(text, start, index, count))
        : undefined;
    if (alone !== undefined) output[written++] = alone.charCodeAt(0);
    else if (word === -1) output[written++] = unit;
    else if (word >= nodes) written = write(own?.[word - nodes] ?? "", written);
    else if (isCertain(text, first, behind, certain))
      for (let i = first; i < behind; i++) output[written++] = certain[text.charCodeAt(i)] ?? 0;
    else {
      const form = findForm(forms, word);
      for (let i = at[form] ?? 0; i < (at[form + 1] ?? 0); i++) output[written++] = units[i] ?? 0;
    }
  }
  return written;
}

/** Whether a word, UTF-16 units `[start, end)`, is written character by character. */
function isCertain(text: string, start: number, end: number, certain: Uint16Array): boolean {
  for (let i = start; i < end; i++) if (certain[text.charCodeAt(i)] === 0) return false;
  return true;
}

/** Writes a text at a place; gives the place behind it. */
function write(text: string, at: number): number {
  for (let i = 0; i < text.length; i++) output[at + i] = text.charCodeAt(i);
  return at + text.length;
}

function neighbours(text: string, start: Int32Array, index: number, count: number): Neighbours {
  return {
    beforeThat: index > 1 ? text.slice(start[index - 2], start[index - 1]) : "",
    before: index > 0 ? text.slice(start[index - 1], start[index]) : "",
    after: index + 1 < count ? text.slice(start[index + 1], start[index + 2]) : "",
  };
}
