import { imageSize } from "image-size";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Asset } from "./content";
import { fileProblem } from "./files/file-problem";
import type { Problem } from "./problem";
import { error } from "./report";

const FOLDER = "articles/";

/** Endings of images, each with the name by which `image-size` knows what is inside. */
const TYPES: Readonly<Record<string, string>> = {
  ".avif": "avif",
  ".gif": "gif",
  ".jpeg": "jpg",
  ".jpg": "jpg",
  ".png": "png",
  ".svg": "svg",
  ".webp": "webp",
};

/** Whether a file of the content is an image beside the articles. */
export function isAsset(file: string): boolean {
  return file.startsWith(FOLDER) && Object.hasOwn(TYPES, extname(file).toLowerCase());
}

/** Measures the images among the files, so that a page can keep their place free while they load. */
export function readAssets(root: string, files: readonly string[]): { assets: Asset[]; problems: Problem[] } {
  const assets: Asset[] = [];
  const problems: Problem[] = [];
  for (const file of files.filter(isAsset)) {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(join(root, file));
    } catch (thrown) {
      problems.push(fileProblem(file, thrown));
      continue;
    }
    const size = measure(bytes, extname(file).toLowerCase());
    if (typeof size === "string") {
      const mend = file.toLowerCase().endsWith(".svg")
        ? "give its <svg> a width and a height in pixels, or a viewBox of four numbers with spaces between"
        : "export it again in the format that its name says, or remove it";
      problems.push(error({ file, line: 1 }, { code: "unreadable-image", what: size, mend }));
    } else assets.push({ path: file.slice(FOLDER.length), ...size });
  }
  return { assets, problems };
}

/** Gives the size in CSS pixels, or what is wrong with the image. */
function measure(bytes: Uint8Array, ending: string): { width: number; height: number } | string {
  let size: ReturnType<typeof imageSize>;
  try {
    size = imageSize(bytes);
  } catch {
    return "the size of the image cannot be read";
  }
  const { width, height, type, orientation = 1 } = size;
  if (type !== TYPES[ending]) return `the image is not ${TYPES[ending]} inside but ${type}`;
  if (!(width >= 1 && height >= 1 && Number.isFinite(width * height))) return "the image has no size";
  // Exif orientations from 5 on lie on their side, and browsers turn them.
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}
