import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where `bin/compile.ts` puts what it has made of the installed packages, below the folder of the repository. */
export const COMPILED_FOLDER = join("node_modules", ".cache", "zhengdu");

/**
 * Reads what was compiled before.
 *
 * @throws {Error} when it was not
 */
export function readCompiled(name: string): Buffer {
  try {
    return readFileSync(join(process.cwd(), COMPILED_FOLDER, name));
  } catch (cause) {
    throw new Error(`${name} is missing, which is made of the installed packages: run \`npm run compile\`.`, { cause });
  }
}
