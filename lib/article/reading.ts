import type { Node } from "mdast";
import type { Script } from "@/lib/library";
import type { Paragraph, RichText } from "./article";
import { type Definitions, collectDefinitions, lineOf } from "./collect-definitions";
import { readPlainText } from "./inline-overrides";
import { joinLines } from "./join-lines";
import { type MarkdownSource, type Report, startReport } from "./problems";
import { readMarkdown, type Syntax } from "./read-markdown";
import { splitSentences } from "./split-sentences";

/** One Markdown text while it is read: what its parts need to know of the whole. */
export interface Reading extends Syntax {
  readonly script: Script;
  readonly report: Report;
  readonly definitions: Definitions;
  /** Identifiers of the definitions of links that were used. */
  readonly usedLinks: Set<string>;
  /** Identifiers of footnotes in the order of their first reference. */
  readonly footnotes: string[];
}

/** Begins to read a text: parses it, and finds what is defined in it. */
export function startReading(source: MarkdownSource): Reading {
  const report = startReport(source);
  const syntax = readMarkdown(source.markdown, report);
  const definitions = collectDefinitions(syntax.root, report);
  return { ...syntax, script: source.script ?? "zh-Hans", report, definitions, usedLinks: new Set(), footnotes: [] };
}

/** Counts the paragraphs of a section. */
export interface Numbering {
  readonly section: string;
  /** How many there are so far. */
  paragraphs: number;
}

/** Makes the next paragraph of a section. */
export function makeParagraph({ text, marks, line }: RichText, numbering: Numbering): Paragraph {
  const id = `${numbering.section}.${++numbering.paragraphs}`;
  // Without text there can still be an image, which has to stand in a sentence.
  const stretches = text === "" && marks.length > 0 ? [{ start: 0, end: 0 }] : splitSentences(text);
  const sentences = stretches.map((stretch, index) => ({ id: `${id}.${index + 1}`, ...stretch }));
  return { type: "paragraph", id, text, marks, line, sentences, closing: false };
}

/** The text of a node as it is written in the file: how what cannot be read is kept, so that no text vanishes. */
export function sourceOf(node: Node, reading: Reading): string {
  return reading.markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** A text without marks, such as the caption of a figure. */
export function plainRichText(text: string, node: Node, reading: Reading): RichText {
  const { text: own, marks } = readPlainText(text, reading.script);
  return { ...joinLines(Array.from(own), marks), line: reading.report.fileLine(lineOf(node)) };
}
