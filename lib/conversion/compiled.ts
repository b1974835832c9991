import type { Locale, Script } from "@/lib/library";
import { openArrays, readCompiled, storeArrays } from "@/lib/trie";
import type { Forms } from "./forms";
import type { Vocabulary } from "./vocabulary";

/** A vocabulary without its forms: each locale's are in a file of their own, since hardly anybody needs all. */
export interface StoredWords extends Omit<Vocabulary, "forms"> {
  /** The locales in which there are forms. */
  readonly locales: readonly Locale[];
}

const fileOf = (...names: readonly string[]) => `from-${names.join("-to-").toLowerCase()}.bin`;

/**
 * Builds the vocabularies, for seconds, in a form that loads in milliseconds.
 *
 * @returns bytes by the name of the file, in the folder of what is compiled
 */
export async function compileVocabularies(): Promise<Map<string, Buffer>> {
  // Loaded here only: who converts does not need the dictionaries of the packages.
  const { buildFromSimplified } = await import("./from-simplified");
  const { buildFromTraditional } = await import("./from-traditional");
  return new Map([...stored("zh-Hans", buildFromSimplified()), ...stored("zh-Hant", buildFromTraditional())]);
}

function stored(from: Script, { forms, trie, cost, apart, unknown }: Vocabulary): [file: string, bytes: Buffer][] {
  const locales = Object.keys(forms);
  return [
    [fileOf(from), storeArrays({ ...trie, cost, apart }, { unknown, locales })],
    ...Object.entries(forms).map(([to, { possible, ...arrays }]): [string, Buffer] => [
      fileOf(from, to),
      storeArrays({ ...arrays }, [...possible]),
    ]),
  ];
}

/**
 * Loads the words of a compiled vocabulary.
 *
 * @throws {Error} when there is none
 */
export function loadWords(from: Script): StoredWords {
  const { facts, arrays } = openArrays(readCompiled(fileOf(from)));
  const { units, firstChild, ...rest } = arrays as unknown as Vocabulary["trie"] & Pick<Vocabulary, "cost" | "apart">;
  return { ...rest, trie: { units, firstChild }, ...(facts as Pick<StoredWords, "unknown" | "locales">) };
}

/**
 * Loads the forms that the words of a compiled vocabulary have in a locale.
 *
 * @throws {Error} when there are none
 */
export function loadForms(from: Script, to: Locale): Forms {
  const { facts, arrays } = openArrays(readCompiled(fileOf(from, to)));
  return { ...(arrays as unknown as Omit<Forms, "possible">), possible: new Map(facts as [string, string][]) };
}
