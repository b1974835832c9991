import type { Heading as HeadingNode } from "mdast";
import type { Heading, RichText } from "./article";
import { writtenId } from "./claim-ids";
import { lineOf } from "./collect-definitions";
import { readInline } from "./read-inline";
import { type Reading, sourceOf } from "./reading";

/** Reads a heading without the id at its end. */
export function readHeading(node: HeadingNode, id: string, level: number, reading: Reading): Heading {
  const rich = readInline(node, reading);
  const hasId = writtenId(sourceOf(node, reading)) !== undefined;
  const heading: Heading = { type: "heading", id, level, ...(hasId ? withoutId(rich) : rich) };
  if (heading.text === "")
    reading.report.error(lineOf(node), "heading-empty", "a heading has no text", "write its text, or delete it");
  return heading;
}

function withoutId(rich: RichText): RichText {
  const at = rich.text.lastIndexOf("{#");
  if (at < 0) return rich;
  const text = rich.text.slice(0, at).trimEnd();
  const end = Array.from(text).length;
  // A mark that began in the id is gone with it; one that reached into it ends before.
  const marks = rich.marks
    .filter((mark) => mark.start < end || (mark.start === end && mark.end === end))
    .map((mark) => ({ ...mark, end: Math.min(mark.end, end) }));
  return { ...rich, text, marks };
}

/**
 * Finds the levels of the headings below the sections, 3 to 5: a heading stands one below the nearest before it that
 * has fewer `#`, so that no level is left out (`##`, `####` are 2 and 3) and equals stay equal.
 */
export function startLevels(reading: Reading): { levelOf: (node: HeadingNode) => number; reset: () => void } {
  let above: number[] = [];
  return {
    reset: () => void (above = []),
    levelOf: (node) => {
      above = above.filter((depth) => depth < node.depth);
      const level = 3 + above.length;
      above.push(node.depth);
      if (level !== node.depth) {
        const what = `a heading with ${"#".repeat(node.depth)} skips a level, and is shown as ${"#".repeat(level)}`;
        reading.report.warning(lineOf(node), "heading-skips", what, `write ${"#".repeat(level)}`);
      }
      return level;
    },
  };
}
