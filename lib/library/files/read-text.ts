import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../problem";
import { error } from "../report";
import { decode } from "./decode";
import { fileProblem, isMissing } from "./file-problem";
import { strayCharacter } from "./stray-characters";

/** A file's text, or why there is none. A file that is missing is no problem here: its reader knows if it must be. */
interface ReadText {
  readonly text?: string;
  readonly missing: boolean;
  readonly problems: readonly Problem[];
}

/** Reads a file exactly as it is written, but for a byte order mark. */
export function readCopy(root: string, file: string): ReadText {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(root, file));
  } catch (thrown) {
    const missing = isMissing(thrown);
    return { missing, problems: missing ? [] : [fileProblem(file, thrown)] };
  }
  return { missing: false, ...decode(file, bytes) };
}

/** Reads a file that an editor writes: line breaks become `\n`, and characters that no text holds are told. */
export function readText(root: string, file: string): ReadText {
  const copy = readCopy(root, file);
  if (copy.text === undefined) return copy;
  const text = copy.text.replace(/\r\n?/g, "\n");
  const strays = text.split("\n").flatMap((content, index) => {
    const stray = strayCharacter(content);
    return stray ? [error({ file, line: index + 1 }, stray)] : [];
  });
  return { ...copy, text, problems: strays };
}
