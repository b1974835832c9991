import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, type Stats, statSync } from "node:fs";
import { basename, join } from "node:path";
import { MAX_COPY_BYTES, tooLarge } from "@/lib/restoration";

/** A copy to import. */
export interface ImportInput {
  /** As messages name it. */
  readonly label: string;
  /** Name of the file, for its format and slug; empty for standard input. */
  readonly name: string;
  read(): Uint8Array;
}

const READABLE = /\.(?:txt|text|md|markdown|html?|xhtml|docx|pdf)$/iu;
/** What the importer itself writes beside an article. */
const OURS = /\.(?:restoration\.json|decisions\.yaml|witness\.[a-z]+)$/u;

/**
 * Finds what there is to import: a file, the readable files that stand directly in a folder, or standard input.
 *
 * @throws {Error} with one line, where there is nothing
 */
export function findInputs(path: string): ImportInput[] {
  if (path === "-") return [{ label: "standard input", name: "", read: () => readBounded(0) }];
  const stat = statOf(path);
  if (stat === undefined) throw new Error(`There is no ${path}.`);
  if (!stat.isDirectory()) return [fileInput(path)];
  const names = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && READABLE.test(entry.name) && !OURS.test(entry.name))
    .map(({ name }) => name)
    .toSorted();
  if (names.length === 0)
    throw new Error(`The folder ${path} has no file that can be read: text, Markdown, HTML, DOCX or PDF.`);
  return names.map((name) => fileInput(join(path, name)));
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // Such as links that lead round in a circle.
    throw new Error(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function fileInput(path: string): ImportInput {
  return {
    label: path,
    name: basename(path),
    read: () => {
      const file = openSync(path, "r");
      try {
        const stat = fstatSync(file);
        if (!stat.isFile()) return readBounded(file);
        if (stat.size > MAX_COPY_BYTES) throw tooLarge(stat.size);
        return readFileSync(file);
      } finally {
        closeSync(file);
      }
    },
  };
}

/** Reads no more than the limit and one byte, however long a pipe is, so that what is too long shows. */
function readBounded(file: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(MAX_COPY_BYTES + 1);
  let length = 0;
  while (length < bytes.length) {
    let read: number;
    try {
      read = readSync(file, bytes, length, bytes.length - length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") break;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
      continue;
    }
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}
