import type { Code, Node, RootContent } from "mdast";
import type { Block } from "./article";
import { lineOf } from "./collect-definitions";
import { readInline } from "./read-inline";
import { readList } from "./read-list";
import { MAX_DEPTH, reportDepth } from "./read-markdown";
import { readParagraph } from "./read-paragraph";
import { readTable } from "./read-table";
import { type Numbering, type Reading, makeParagraph, plainRichText, sourceOf } from "./reading";

/** Reads blocks in the order of the text, numbering their paragraphs through. `depth` counts the quotes and lists around. */
export function readBlocks(
  nodes: readonly RootContent[],
  reading: Reading,
  numbering: Numbering,
  depth: number,
): Block[] {
  return nodes.flatMap((node) => readBlock(node, reading, numbering, depth));
}

function readBlock(node: RootContent, reading: Reading, numbering: Numbering, depth: number): Block[] {
  switch (node.type) {
    case "paragraph":
      return readParagraph(node, reading, numbering);
    case "blockquote":
    case "list":
      if (depth >= MAX_DEPTH) {
        reportDepth(lineOf(node), reading.report);
        return keepAsText(node, reading, numbering);
      }
      if (node.type === "list")
        return [readList(node, reading, (item) => readBlocks(item.children, reading, numbering, depth + 1))];
      return [{ type: "quote", blocks: readBlocks(node.children, reading, numbering, depth + 1) }];
    case "table":
      return [readTable(node, reading, numbering)];
    case "code":
      checkCode(node, reading);
      return [{ type: "code", text: node.value }];
    case "thematicBreak":
      return [{ type: "rule" }];
    case "definition":
    case "footnoteDefinition":
      return [];
    case "heading": {
      const what = "a heading stands inside a quote, a list or a footnote";
      reading.report.error(lineOf(node), "heading-inside", what, "put it outside, or make it strong text with **");
      return [makeParagraph(readInline(node, reading), numbering)];
    }
    default: {
      const what = `${node.type} is not known here`;
      reading.report.error(lineOf(node), "markdown-unknown", what, "write it with other marks, or as plain text");
      return keepAsText(node, reading, numbering);
    }
  }
}

/** ~~~注意~~~ opens a block of code to the parser, and 注意 names its language: text that would vanish. */
function checkCode({ lang, meta, ...node }: Code, { report }: Reading): void {
  const words = [lang, meta].filter(Boolean).join(" ");
  if (!/\P{ASCII}/u.test(words)) return;
  const what = `the words "${words}" behind ${"```"} or ~~~ are not shown`;
  report.error(lineOf(node), "code-words", what, "write them in a paragraph of their own");
}

/** Keeps a block as a paragraph of what is written in the file. */
export function keepAsText(node: Node, reading: Reading, numbering: Numbering): Block[] {
  return [makeParagraph(plainRichText(sourceOf(node, reading), node, reading), numbering)];
}
