import type { Problem } from "@/lib/library";
import type { Article, Block, Heading, Section } from "./article";
import { claimIds } from "./claim-ids";
import { markClosingNotes } from "./closing-note";
import { lineOf, reportUnusedLinks } from "./collect-definitions";
import type { MarkdownSource } from "./problems";
import { readBlocks } from "./read-blocks";
import { readFootnotes } from "./read-footnotes";
import { readHeading, startLevels } from "./read-heading";
import { readInline } from "./read-inline";
import { type Numbering, type Reading, makeParagraph, startReading } from "./reading";

/** A section as it grows. */
interface Draft {
  readonly numbering: Numbering;
  readonly heading?: Heading;
  readonly blocks: Block[];
  headings: number;
}

/**
 * Makes the article tree of a Markdown text. Never throws, whatever the text: what cannot be used is a problem, and its
 * text is kept wherever there is a place for it. Problems come in the order of their lines.
 */
export function parseArticle(source: MarkdownSource): { article: Article; problems: Problem[] } {
  const reading = startReading(source);
  const sections = readSections(reading)
    .filter(({ heading, blocks }) => heading || blocks.length > 0)
    .map(({ numbering, heading, blocks }): Section => ({ id: numbering.section, ...(heading && { heading }), blocks }));
  const footnotes = readFootnotes(reading);
  reportUnusedLinks(reading.definitions, reading.usedLinks, reading.report);
  const problems = [...reading.report.problems].sort((a, b) => a.line - b.line);
  return { article: { sections: markClosingNotes(sections), footnotes }, problems };
}

function readSections(reading: Reading): Draft[] {
  const ids = claimIds(reading.root, reading);
  const levels = startLevels(reading);
  let current = startSection("lead");
  const sections = [current];
  for (const node of reading.root.children) {
    if (node.type !== "heading") {
      for (const block of readBlocks([node], reading, current.numbering, 0)) current.blocks.push(block);
    } else if (node.depth === 2) {
      const id = ids.byHeading.get(node) ?? freeId(`section-${sections.length}`, ids.taken);
      current = startSection(id, readHeading(node, id, 2, reading));
      sections.push(current);
      levels.reset();
    } else if (node.depth === 1 || node.depth === 6) {
      reportDepthOfHeading(node.depth, lineOf(node), reading);
      current.blocks.push(makeParagraph(readInline(node, reading), current.numbering));
    } else {
      const id = ids.byHeading.get(node) ?? `${current.numbering.section}.h${current.headings + 1}`;
      current.headings++;
      current.blocks.push(readHeading(node, id, levels.levelOf(node), reading));
    }
  }
  return sections;
}

function startSection(section: string, heading?: Heading): Draft {
  return { numbering: { section, paragraphs: 0 }, ...(heading && { heading }), blocks: [], headings: 0 };
}

/** An id that no editor has given: `section-2`, else `section-2-2` and so on. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  return free;
}

function reportDepthOfHeading(depth: 1 | 6, line: number, { report }: Reading): void {
  if (depth === 1) {
    const mend = "move it to title: in the front matter, or write ## for a section";
    report.error(line, "title-in-body", "a heading with # stands in the body", mend);
  } else {
    const what = "a heading with ###### is deeper than the four levels 一、（一）1.（1）";
    report.error(line, "heading-too-deep", what, "use ## to #####, or make it strong text with **");
  }
}
