import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileVocabularies } from "@/lib/conversion";
import { COMPILED_FOLDER } from "@/lib/trie";
import { addTo, hashFiles } from "./hash-files";
import { writeAtomic } from "./write-atomic";

/** What the vocabularies are made of: this code, and the packages that the lockfile names. */
const INPUTS = ["lib/conversion", "lib/trie", "lib/library/read-word-list.ts", "package-lock.json"];

/**
 * Compiles the vocabularies of the conversion unless those that stand there are made of exactly what stands there now.
 *
 * @param root folder of the repository
 * @param options.folder where it is put
 * @param options.compile gives bytes by the name of the file
 */
export async function ensureCompiled(
  root: string,
  { folder = join(root, COMPILED_FOLDER), compile = compileVocabularies } = {},
): Promise<void> {
  const stamp = join(folder, "inputs.sha256");
  const hash = hashFiles(INPUTS.map((name) => [name, join(root, name)]));
  addTo(hash, process.version);
  const inputs = hash.digest("hex");
  if (contentOf(stamp) === inputs) return;
  console.error("Compiling the dictionaries, once: some seconds.");
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of await compile()) writeAtomic(join(folder, name), bytes);
  writeAtomic(stamp, inputs);
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
