import { deserialize, serialize } from "node:v8";
import { readCompiled } from "@/lib/library";
import { buildVocabulary, type Vocabulary } from "./vocabulary";

/** Name of the file of the compiled vocabulary, in the folder of what is compiled. */
export const VOCABULARY_FILE = "vocabulary.v8";

/** Builds the vocabulary, for seconds, in a form that loads in milliseconds. Of this version of Node.js only. */
export function compileVocabulary(): Buffer {
  return serialize(buildVocabulary());
}

/** The compiled vocabulary; built now where none was compiled (`npm ci --ignore-scripts`) or another Node.js did it. */
export function loadVocabulary(): Vocabulary {
  const compiled = readCompiled(VOCABULARY_FILE);
  try {
    if (compiled) return deserialize(compiled) as Vocabulary;
  } catch {
    // Not written by this Node.js; `npm start`, `npm test` and `npm run build` compile it anew.
  }
  return buildVocabulary();
}
