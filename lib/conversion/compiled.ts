import { deserialize, serialize } from "node:v8";
import { readCompiled, SCRIPTS, type Script } from "@/lib/library";
import { buildFromSimplified } from "./from-simplified";
import { buildFromTraditional } from "./from-traditional";
import type { Vocabulary } from "./vocabulary";

const BUILD: Record<Script, () => Vocabulary> = {
  "zh-Hans": buildFromSimplified,
  "zh-Hant": buildFromTraditional,
};

const fileOf = (from: Script) => `from-${from.toLowerCase()}.v8`;

/**
 * Builds the vocabularies, for seconds, in a form that loads in milliseconds. Of this version of Node.js only.
 *
 * @returns bytes by the name of the file, in the folder of what is compiled
 */
export function compileVocabularies(): Map<string, Buffer> {
  return new Map(SCRIPTS.map((from) => [fileOf(from), serialize(BUILD[from]())]));
}

/** A compiled vocabulary; built now where none was compiled (`npm ci --ignore-scripts`) or another Node.js did it. */
export function loadVocabulary(from: Script): Vocabulary {
  const compiled = readCompiled(fileOf(from));
  try {
    if (compiled) return deserialize(compiled) as Vocabulary;
  } catch {
    // Not written by this Node.js; `npm start`, `npm test` and `npm run build` compile it anew.
  }
  return BUILD[from]();
}
