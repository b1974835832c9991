import { rmSync } from "node:fs";
import { join } from "node:path";

/** All that the builds of this repository leave for the type check, whichever of them left it. */
const LEFT = ["types", "dev/types", "cache/.tsbuildinfo"];

/**
 * Removes what earlier builds left of types. `tsconfig.json` names the folders of all builds, because `next build`
 * would add its own, so that types of a route deleted since would fail the check of every other build; and the
 * compiler's own notes (TypeScript 7.0) have been seen to keep errors that a new declaration file had mended.
 */
export function removeStaleTypes(root: string): void {
  for (const dist of [".next", ".next-fixtures"])
    for (const path of LEFT) rmSync(join(root, dist, path), { recursive: true, force: true });
}
