import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMissing } from "./files/file-problem";

/** Where `bin/compile.ts` puts what it has made of the installed packages, below the folder of the repository. */
export const COMPILED_FOLDER = join("node_modules", ".cache", "zhengdu");

/** Reads what was compiled before; undefined when nothing was. */
export function readCompiled(name: string): Buffer | undefined {
  try {
    return readFileSync(join(process.cwd(), COMPILED_FOLDER, name));
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    throw thrown;
  }
}
