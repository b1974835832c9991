import type { Article, Block, Code, Figure, Heading, Image, Paragraph, Rule } from "./article";

/** A block that holds no other, but for a figure, whose caption follows it. */
type Leaf = Paragraph | Heading | Figure | Code | Rule;

/** What a block is made of, in reading order: the items of a list, the cells of a table. */
function leavesOf(block: Block): Leaf[] {
  switch (block.type) {
    case "list":
      return block.items.flatMap((item) => item.flatMap(leavesOf));
    case "quote":
      return block.blocks.flatMap(leavesOf);
    case "table":
      return block.rows.flat();
    case "figure":
      return block.caption ? [block, block.caption] : [block];
    default:
      return [block];
  }
}

/** All of an article in reading order, with the headings of its sections; footnotes come last. */
function allLeaves({ sections, footnotes }: Article): Leaf[] {
  return [
    ...sections.flatMap(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks.flatMap(leavesOf)]),
    ...footnotes.flatMap(({ blocks }) => blocks.flatMap(leavesOf)),
  ];
}

/** The paragraphs of a block in reading order: of its items, cells and caption too. */
export function paragraphsOf(block: Block): Paragraph[] {
  return leavesOf(block).filter((leaf) => leaf.type === "paragraph");
}

/** All paragraphs of an article in reading order; those of the footnotes come last. */
export function allParagraphs(article: Article): Paragraph[] {
  return allLeaves(article).filter((leaf) => leaf.type === "paragraph");
}

/** All headings and paragraphs of an article in reading order; those of the footnotes come last. */
export function allTexts(article: Article): (Paragraph | Heading)[] {
  return allLeaves(article).filter((leaf) => leaf.type === "paragraph" || leaf.type === "heading");
}

/** All images of an article, figures and those inside a text. */
export function allImages(article: Article): Image[] {
  return allLeaves(article).flatMap((leaf) => {
    if (leaf.type === "figure") return leaf.image;
    return "marks" in leaf ? leaf.marks.flatMap((mark) => (mark.type === "image" ? mark.image : [])) : [];
  });
}

/** All text of an article in reading order, a line for each heading, paragraph and block of code; footnotes come last. */
export function plainText(article: Article): string {
  return allLeaves(article)
    .flatMap((leaf) => ("text" in leaf ? leaf.text : []))
    .join("\n");
}
