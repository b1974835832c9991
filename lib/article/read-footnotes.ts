import type { Footnote } from "./article";
import { lineOf } from "./collect-definitions";
import { readBlocks } from "./read-blocks";
import type { Numbering, Reading } from "./reading";

/**
 * Reads the footnotes in the order of their first reference, those that a footnote refers to included. One to which
 * nothing refers is told and comes last, so that its text is not lost.
 */
export function readFootnotes(reading: Reading): Footnote[] {
  const numbering: Numbering = { section: "notes", paragraphs: 0 };
  const footnotes: Footnote[] = [];
  const { definitions, footnotes: order, report } = reading;
  const readReferred = () => {
    for (let at = footnotes.length; at < order.length; at++) {
      const node = definitions.footnotes.get(order[at]!);
      const blocks = node ? readBlocks(node.children, reading, numbering, 0) : [];
      if (node && blocks.length === 0)
        report.error(
          lineOf(node),
          "footnote-empty",
          `the footnote [^${node.label}] has no text`,
          "write it behind the colon",
        );
      footnotes.push({ number: at + 1, blocks });
    }
  };
  readReferred();
  for (const [identifier, node] of definitions.footnotes) {
    if (order.includes(identifier)) continue;
    const what = `nothing refers to the footnote [^${node.label}], which is shown at the end`;
    report.warning(lineOf(node), "footnote-unused", what, `write [^${node.label}] where it belongs, or delete it`);
    order.push(identifier);
    readReferred();
  }
  return footnotes;
}
