import type { Image as ImageNode, ImageReference } from "mdast";
import type { Image } from "./article";
import { lineOf } from "./collect-definitions";
import { excerpt } from "./problems";
import { isBeside, resolve } from "./read-address";
import type { Reading } from "./reading";

/** Reads an image, and its title, which is the caption of a figure. */
export function readImage(node: ImageNode | ImageReference, reading: Reading): { image: Image; caption?: string } {
  const { url: src, title } = resolve(node, reading);
  const alt = node.alt ?? "";
  const name = excerpt(src);
  if (alt.trim() === "") {
    const mend = "describe it between the square brackets, for those who cannot see it";
    reading.report.warning(lineOf(node), "image-without-text", `the image ${name} has no text in its place`, mend);
  }
  if (!isBeside(src)) {
    const mend = "put the file beside the article and write its name";
    reading.report.error(lineOf(node), "image-not-local", `the image ${name} is not a file of the content`, mend);
  }
  return { image: { src, alt }, ...(title?.trim() ? { caption: title } : {}) };
}
