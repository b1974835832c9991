import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMPILED_FOLDER } from "@/lib/trie";
import { addTo, hashFiles } from "./hash-files";
import { writeAtomic } from "./write-atomic";

/** What is compiled is made of this, and of the packages that the lockfile names. */
const INPUTS = [
  "lib/conversion",
  "lib/restoration/lexicon",
  "lib/segmentation",
  "lib/trie",
  "lib/library/read-word-pairs.ts",
  "lib/library/read-word-table.ts",
  "assets/word-pairs.txt.br",
  "package-lock.json",
];

/** Compiles the words of conversion and restoration; their code is not loaded before. */
async function compileAll(): Promise<Map<string, Buffer>> {
  const { compileVocabularies } = await import("@/lib/conversion");
  const { compileLexicon } = await import("@/lib/restoration");
  return new Map([...(await compileVocabularies()), ...compileLexicon()]);
}

/**
 * Compiles the dictionaries unless what stands there is made of exactly what stands here now.
 *
 * @param root folder of the repository
 * @param options.folder where it is put
 * @param options.compile gives bytes by the name of the file
 */
export async function ensureCompiled(
  root: string,
  { folder = join(root, COMPILED_FOLDER), compile = compileAll } = {},
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
