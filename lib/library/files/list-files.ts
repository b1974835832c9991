import { readdirSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../problem";
import { fileProblem, isMissing } from "./file-problem";

/**
 * Lists the files in a folder of the content and in its sub-folders, as paths relative to `root` with `/`, in code-unit
 * order whatever the disk's own. Names that begin with a dot belong to editors and systems, and are left out. A folder
 * that is not there has no files.
 */
export function listFiles(root: string, folder: string): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  visit(folder);
  return { files: files.sort(), problems };

  function visit(path: string): void {
    let entries: Dirent[] = [];
    try {
      entries = readdirSync(join(root, path), { withFileTypes: true });
    } catch (thrown) {
      if (!isMissing(thrown)) problems.push(fileProblem(path, thrown));
    }
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      const inner = `${path}/${entry.name}`;
      if (entry.isDirectory()) visit(inner);
      // A link to a folder is not followed, so that a link to a folder above cannot make the list endless.
      else if (!entry.isSymbolicLink() || !statSync(join(root, inner), { throwIfNoEntry: false })?.isDirectory())
        files.push(inner);
    }
  }
}
