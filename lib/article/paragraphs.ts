import type { Article, Block, Paragraph } from "./article";

/** The paragraphs of a block in reading order: of its items, cells and caption too. */
export function paragraphsOf(block: Block): Paragraph[] {
  switch (block.type) {
    case "paragraph":
      return [block];
    case "list":
      return block.items.flatMap((item) => item.flatMap(paragraphsOf));
    case "quote":
      return block.blocks.flatMap(paragraphsOf);
    case "table":
      return block.rows.flat();
    case "figure":
      return block.caption ? [block.caption] : [];
    default:
      return [];
  }
}

/** All paragraphs of an article in reading order; those of the footnotes come last. */
export function allParagraphs(article: Article): Paragraph[] {
  return [...article.sections, ...article.footnotes].flatMap(({ blocks }) => blocks.flatMap(paragraphsOf));
}
