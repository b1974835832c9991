import { deserialize, serialize } from "node:v8";
import type { Script } from "@/lib/library";
import { readCompiled } from "@/lib/trie";
import type { Vocabulary } from "./vocabulary";

const fileOf = (from: Script) => `from-${from.toLowerCase()}.v8`;

/**
 * Builds the vocabularies, for seconds, in a form that loads in milliseconds. Of this version of Node.js only.
 *
 * @returns bytes by the name of the file, in the folder of what is compiled
 */
export async function compileVocabularies(): Promise<Map<string, Buffer>> {
  // Loaded here only: who converts does not need the dictionaries of the packages.
  const { buildFromSimplified } = await import("./from-simplified");
  const { buildFromTraditional } = await import("./from-traditional");
  return new Map([
    [fileOf("zh-Hans"), serialize(buildFromSimplified())],
    [fileOf("zh-Hant"), serialize(buildFromTraditional())],
  ]);
}

/**
 * Loads a compiled vocabulary.
 *
 * @throws {Error} when there is none for this version of Node.js
 */
export function loadVocabulary(from: Script): Vocabulary {
  const compiled = readCompiled(fileOf(from));
  try {
    return deserialize(compiled) as Vocabulary;
  } catch (cause) {
    const message = "The dictionaries were compiled by another Node.js: run `npm run compile`.";
    throw new Error(message, { cause });
  }
}
