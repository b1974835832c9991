import type { Nodes, Parent, PhrasingContent, Text } from "mdast";
import type { Mark, RichText } from "./article";
import { lineOf } from "./collect-definitions";
import { type Delimiter, findDelimiters, takeOutOverrides } from "./inline-overrides";
import { joinLines } from "./join-lines";
import { excerpt } from "./problems";
import { readImage } from "./read-image";
import { readAddress } from "./read-address";
import { MAX_DEPTH, reportDepth } from "./read-markdown";
import { type Reading, sourceOf } from "./reading";

/** A text as it grows: code points, and marks whose offsets refer to them. */
interface Draft {
  readonly chars: string[];
  readonly marks: Mark[];
  readonly delimiters: Delimiter[];
  readonly reading: Reading;
}

/** Reads what stands inside a paragraph, a heading or a table cell. */
export function readInline(parent: Parent, reading: Reading): RichText {
  const draft: Draft = { chars: [], marks: [], delimiters: [], reading };
  for (const node of parent.children) readNode(node as PhrasingContent, draft, 0);
  const taken = takeOutOverrides(draft.chars, draft.marks, draft.delimiters, reading);
  const { text, marks } = joinLines(taken.chars, taken.marks);
  // From the outside in; the order of what stands at one place is that of the article.
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, marks, line: reading.report.fileLine(lineOf(parent)) };
}

function readNode(node: PhrasingContent, draft: Draft, depth: number): void {
  const { reading } = draft;
  const start = draft.chars.length;
  const here = { start, end: start };
  switch (node.type) {
    case "text":
      checkReferences(node, reading);
      for (const found of findDelimiters(node.value, sourceOf(node, reading), { at: start, line: lineOf(node) }))
        draft.delimiters.push(found);
      return addText(node.value, draft);
    case "inlineCode":
      addText(node.value, draft);
      return void draft.marks.push({ type: "code", start, end: draft.chars.length });
    case "break":
      draft.marks.push({ type: "break", ...here });
      return addText("\n", draft);
    case "image":
    case "imageReference": {
      const { image, caption } = readImage(node, reading);
      draft.marks.push({ type: "image", image, ...here });
      if (caption === undefined) return;
      const what = `the caption ${excerpt(caption)} has no place, since the image stands inside a text`;
      return reading.report.error(lineOf(node), "caption-inline", what, "put the image in a paragraph of its own");
    }
    case "footnoteReference": {
      const at = reading.footnotes.indexOf(node.identifier);
      const number = at < 0 ? reading.footnotes.push(node.identifier) : at + 1;
      return void draft.marks.push({ type: "footnote", number, ...here });
    }
    case "strong":
    case "emphasis":
      if (!addChildren(node, draft, depth)) return;
      return void draft.marks.push({ type: node.type, start, end: draft.chars.length });
    case "link":
    case "linkReference": {
      if (!addChildren(node, draft, depth)) return;
      const href = readAddress(node, reading);
      const end = draft.chars.length;
      if (href !== undefined && start < end) return void draft.marks.push({ type: "link", href, start, end });
      if (start === end) {
        const what = `the link to ${excerpt(href ?? "")} has no text`;
        reading.report.warning(lineOf(node), "link-empty", what, "write the text to touch between the square brackets");
      }
      return;
    }
    default: {
      const what = `${node.type} is not known here`;
      reading.report.error(lineOf(node), "markdown-unknown", what, "write it with other marks, or as plain text");
      return addText(sourceOf(node, reading), draft);
    }
  }
}

function addText(text: string, { chars }: Draft): void {
  for (const char of text) chars.push(char);
}

/** Reads what stands in a mark; `false` when it lies too deep and was taken as text. */
function addChildren(node: Extract<Nodes, { children: PhrasingContent[] }>, draft: Draft, depth: number): boolean {
  if (depth < MAX_DEPTH) {
    for (const child of node.children) readNode(child, draft, depth + 1);
    return true;
  }
  reportDepth(lineOf(node), draft.reading.report);
  addText(sourceOf(node, draft.reading), draft);
  return false;
}

/** A reference to a footnote that is not defined is text to the parser, so it is looked for as it is written. */
function checkReferences(node: Text, reading: Reading): void {
  const source = sourceOf(node, reading);
  for (const match of source.matchAll(/(?<!\\)\[\^[^\][\s]+\]/g)) {
    const line = lineOf(node) + source.slice(0, match.index).split("\n").length - 1;
    const what = `the footnote ${match[0]} is not defined`;
    const mend = `add a paragraph that begins with ${match[0]}: or write \\${match[0]} if it is text`;
    reading.report.error(line, "footnote-undefined", what, mend);
  }
}
