import { readFileSync } from "node:fs";
import { join } from "node:path";
import { distFolder } from "./dist";
import { fingerprint } from "./fingerprint";
import { runNode } from "./run";

/** Where a build notes what it was made of, below its folder. */
export const STAMP = "inputs.sha256";

/** Whether the build that stands there was made of exactly what stands there now. */
export function isBuilt(root: string, env: NodeJS.ProcessEnv): boolean {
  try {
    return readFileSync(join(root, distFolder(env), STAMP), "utf8") === fingerprint(root, env);
  } catch {
    return false;
  }
}

/**
 * Builds the site unless the build is current. `bin/build.ts` does it in a process of its own, since a second build in
 * one process would keep the first one's content.
 *
 * @returns the exit code of the build, which has printed what is wrong; 0 when there is a current build
 */
export async function ensureBuilt(root: string, env: NodeJS.ProcessEnv): Promise<number> {
  if (isBuilt(root, env)) return 0;
  return runNode(["bin/run-typescript.mjs", "bin/build.ts", "--if-needed"], { cwd: root, env });
}
