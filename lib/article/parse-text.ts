import type { Problem } from "@/lib/library";
import type { Paragraph } from "./article";
import { lineOf, reportUnusedLinks } from "./collect-definitions";
import type { MarkdownSource } from "./problems";
import { keepAsText } from "./read-blocks";
import { readParagraph } from "./read-paragraph";
import { startReading } from "./reading";

/**
 * Makes paragraphs of a short Markdown text, such as the definition of a term. Anything but paragraphs is a problem,
 * and its text is kept as a paragraph. Never throws.
 *
 * @param section what the ids begin with: `{section}.{n}`
 */
export function parseText(source: MarkdownSource, section: string): { paragraphs: Paragraph[]; problems: Problem[] } {
  const reading = startReading(source);
  const numbering = { section, paragraphs: 0 };
  const paragraphs = reading.root.children.flatMap((node) => {
    if (node.type === "definition") return [];
    const blocks = node.type === "paragraph" ? readParagraph(node, reading, numbering) : undefined;
    if (blocks?.every((block) => block.type === "paragraph")) return blocks;
    const what = `a ${blocks ? "figure" : node.type} stands where only paragraphs can`;
    reading.report.error(lineOf(node), "paragraphs-only", what, "write plain paragraphs, with links where needed");
    return keepAsText(node, reading, numbering);
  });
  reportUnusedLinks(reading.definitions, reading.usedLinks, reading.report);
  const problems = [...reading.report.problems].sort((a, b) => a.line - b.line);
  return { paragraphs: paragraphs.filter((block) => block.type === "paragraph"), problems };
}
