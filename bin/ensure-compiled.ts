import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileVocabulary, VOCABULARY_FILE } from "@/lib/conversion";
import { COMPILED_FOLDER } from "@/lib/library";

/** What the vocabulary is made of: this code, and the packages that the lockfile names. */
const INPUTS = ["lib/conversion", "lib/trie", "lib/library/read-word-list.ts", "package-lock.json"];

/**
 * Compiles the vocabulary of the conversion unless the one that stands there is made of exactly what stands there now.
 *
 * @param root folder of the repository
 */
export function ensureCompiled(root: string): void {
  const folder = join(root, COMPILED_FOLDER);
  const stamp = join(folder, `${VOCABULARY_FILE}.sha256`);
  const inputs = hashOf(root);
  if (contentOf(stamp) === inputs) return;
  mkdirSync(folder, { recursive: true });
  // Two processes may do this at a time, and none may read half a file.
  for (const [file, bytes] of [
    [join(folder, VOCABULARY_FILE), compileVocabulary()],
    [stamp, inputs],
  ] as const) {
    writeFileSync(`${file}.${process.pid}`, bytes);
    renameSync(`${file}.${process.pid}`, file);
  }
}

function hashOf(root: string): string {
  const hash = createHash("sha256").update(process.version);
  for (const input of INPUTS) {
    const path = join(root, input);
    const files = input.includes(".")
      ? [path]
      : readdirSync(path)
          .sort()
          .map((name) => join(path, name));
    for (const file of files) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
