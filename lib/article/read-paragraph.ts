import type { Image, ImageReference, Paragraph as ParagraphNode, PhrasingContent } from "mdast";
import type { Block, Figure } from "./article";
import { lineOf } from "./collect-definitions";
import { excerpt } from "./problems";
import { readImage } from "./read-image";
import { readInline } from "./read-inline";
import { type Numbering, type Reading, makeParagraph, plainRichText, sourceOf } from "./reading";

/** Reads a paragraph: a figure for each image where it holds nothing else, and nothing where it holds only blanks. */
export function readParagraph(node: ParagraphNode, reading: Reading, numbering: Numbering): Block[] {
  checkHeading(node, reading);
  const images = node.children.filter(isImage);
  if (images.length > 0 && node.children.every((child) => isImage(child) || isBlank(child)))
    return images.map((image) => readFigure(image, reading, numbering));
  const rich = readInline(node, reading);
  return rich.text === "" && rich.marks.length === 0 ? [] : [makeParagraph(rich, numbering)];
}

function readFigure(node: Image | ImageReference, reading: Reading, numbering: Numbering): Figure {
  const { image, caption } = readImage(node, reading);
  if (caption === undefined) return { type: "figure", image };
  return { type: "figure", image, caption: makeParagraph(plainRichText(caption, node, reading), numbering) };
}

/** ##标题, and ## with a full-width space, look like headings and are text to Markdown. One # is left alone: it may be a tag. */
function checkHeading(node: ParagraphNode, reading: Reading): void {
  const source = sourceOf(node, reading);
  const marks = /^(#{2,6})[^#]/.exec(source)?.[1];
  if (marks === undefined) return;
  const what = `${excerpt(source.split("\n", 1)[0]!)} is no heading without a space behind ${marks}`;
  reading.report.warning(lineOf(node), "heading-without-space", what, `write a space, or \\${marks} if it is text`);
}

function isImage(node: PhrasingContent): node is Image | ImageReference {
  return node.type === "image" || node.type === "imageReference";
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === "break" || (node.type === "text" && node.value.trim() === "");
}
