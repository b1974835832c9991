import { deserialize, serialize } from "node:v8";
import type { Locale, Script } from "@/lib/library";
import { readCompiled } from "@/lib/trie";
import type { Forms, Vocabulary } from "./vocabulary";

/** A vocabulary without its forms: each locale's are in a file of their own, since hardly anybody needs all. */
export interface StoredWords extends Omit<Vocabulary, "forms"> {
  /** The locales in which there are forms. */
  readonly locales: readonly Locale[];
}

const fileOf = (...names: readonly string[]) => `from-${names.join("-to-").toLowerCase()}.v8`;

/**
 * Builds the vocabularies, for seconds, in a form that loads in milliseconds. Of this version of Node.js only.
 *
 * @returns bytes by the name of the file, in the folder of what is compiled
 */
export async function compileVocabularies(): Promise<Map<string, Buffer>> {
  // Loaded here only: who converts does not need the dictionaries of the packages.
  const { buildFromSimplified } = await import("./from-simplified");
  const { buildFromTraditional } = await import("./from-traditional");
  return new Map([...stored("zh-Hans", buildFromSimplified()), ...stored("zh-Hant", buildFromTraditional())]);
}

function stored(from: Script, { forms, ...words }: Vocabulary): [file: string, bytes: Buffer][] {
  const locales = Object.keys(forms);
  return [
    [fileOf(from), serialize({ ...words, locales })],
    ...Object.entries(forms).map(([to, each]): [string, Buffer] => [fileOf(from, to), serialize(each)]),
  ];
}

/**
 * Loads the words of a compiled vocabulary.
 *
 * @throws {Error} when there is none for this version of Node.js
 */
export function loadWords(from: Script): StoredWords {
  return load(fileOf(from)) as StoredWords;
}

/**
 * Loads the forms that the words of a compiled vocabulary have in a locale.
 *
 * @throws {Error} when there are none for this version of Node.js
 */
export function loadForms(from: Script, to: Locale): Forms {
  return load(fileOf(from, to)) as Forms;
}

function load(file: string): unknown {
  const compiled = readCompiled(file);
  try {
    return deserialize(compiled);
  } catch (cause) {
    const message = "The dictionaries were compiled by another Node.js: run `npm run compile`.";
    throw new Error(message, { cause });
  }
}
