import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "./files/list-files";
import { isAsset } from "./read-assets";

/**
 * Gives the bytes of an image by its path in `articles/`, or nothing when there is no such image. The path is compared
 * with the list of images and never resolved, so that `..` leads nowhere.
 */
export function readAsset(root: string, path: string): Uint8Array | undefined {
  const file = `articles/${path}`;
  if (!isAsset(file) || !listFiles(root, "articles").files.includes(file)) return undefined;
  return readFileSync(join(root, file));
}
