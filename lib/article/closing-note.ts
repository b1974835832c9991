import type { Block, Section } from "./article";
import { enclosures } from "./enclosures";

/**
 * Marks the closing notes of an article, such as （作者系中共宜昌市委副书记）: the paragraphs at its very end that stand
 * whole in full-width brackets.
 */
export function markClosingNotes(sections: readonly Section[]): Section[] {
  return sections.map((section, index) =>
    index === sections.length - 1 ? { ...section, blocks: markLast(section.blocks) } : section,
  );
}

function markLast(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex((block) => block.type !== "paragraph" || !isBracketed(block.text));
  return blocks.map((block, index) =>
    index > last && block.type === "paragraph" ? { ...block, closing: true } : block,
  );
}

/** Whether the bracket that opens a text closes at its end: （一）和（二） is not such a text. */
function isBracketed(text: string): boolean {
  const chars = Array.from(text);
  const inside = enclosures(chars, ["（）"]);
  return chars.at(-1) === "）" && chars.length > 1 && inside.slice(1, -1).every(Boolean);
}
