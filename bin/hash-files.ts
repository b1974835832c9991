import { createHash, type Hash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Begins a SHA-256 of files and folders. Of the bytes and not of the times of files, because git sets times new.
 *
 * @param inputs the name under which each counts, and its path; one that is not there counts as empty
 */
export function hashFiles(inputs: readonly (readonly [name: string, path: string])[]): Hash {
  const hash = createHash("sha256");
  for (const [name, path] of inputs)
    for (const file of filesBelow(path)) {
      addTo(hash, `${name}${file}`);
      addTo(hash, readFileSync(`${path}${file}`));
    }
  return hash;
}

/** Adds one piece. Its length keeps apart what would otherwise run together, such as a file's end and the next's name. */
export function addTo(hash: Hash, bytes: string | Buffer): void {
  hash.update(`${bytes.length}:`).update(bytes);
}

/** Paths relative to `path`, with a slash in front, in one order on every machine; one empty path for a file. */
function filesBelow(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [""];
  return readdirSync(path)
    .filter((name) => !name.startsWith("."))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)).map((file) => `/${name}${file}`));
}
