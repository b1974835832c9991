import type { Article, Block } from "./article";
import { paragraphsOf } from "./paragraphs";

/** All text of an article in reading order, a line for each heading, paragraph and block of code; footnotes come last. */
export function plainText({ sections, footnotes }: Article): string {
  const lines = [
    ...sections.flatMap(({ heading, blocks }) => [...(heading ? [heading.text] : []), ...blocks.flatMap(textsOf)]),
    ...footnotes.flatMap(({ blocks }) => blocks.flatMap(textsOf)),
  ];
  return lines.join("\n");
}

/** Code and headings stand in lists and quotes too, where they are no paragraphs. */
function textsOf(block: Block): string[] {
  switch (block.type) {
    case "heading":
    case "code":
      return [block.text];
    case "list":
      return block.items.flatMap((item) => item.flatMap(textsOf));
    case "quote":
      return block.blocks.flatMap(textsOf);
    default:
      return paragraphsOf(block).map(({ text }) => text);
  }
}
