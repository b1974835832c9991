import type { BlockEdition, SentenceEdition } from "./edition";

/** The sentences of a block in reading order, whatever it is. */
export function sentencesOf(block: BlockEdition): readonly SentenceEdition[] {
  switch (block.type) {
    case "paragraph":
      return block.sentences;
    case "quote":
      return block.blocks.flatMap(sentencesOf);
    case "list":
      return block.items.flat().flatMap(sentencesOf);
    case "table":
      return block.rows.flat().flatMap(sentencesOf);
    case "figure":
      return block.caption ? block.caption.sentences : [];
    default:
      return [];
  }
}
