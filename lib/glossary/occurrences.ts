import { paragraphsOf, type Article, type Paragraph } from "@/lib/article";
import type { Segmenter } from "@/lib/segmentation";
import { matchTerms } from "./match";
import type { NameTable } from "./names";

/** A place where a term stands in an article. Offsets are code points of the paragraph in its source script. */
export interface Occurrence {
  readonly term: string;
  readonly section: string;
  readonly paragraph: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** The first in its section that can be a link: this one is marked. */
  readonly marked: boolean;
}

/** A text in simplified characters that knows from which code point of the source each of its own came. */
export interface Simplified {
  readonly text: string;
  readonly sourceOf: readonly number[];
}

export interface FindOptions {
  readonly names: NameTable;
  readonly segment: Segmenter;
  /** How the article's text is simplified; the identity for one written in simplified characters. */
  readonly simplify: (text: string) => Simplified;
}

/** Finds the terms in the paragraphs of an article, in reading order. Headings carry no terms: they are links already. */
export function findOccurrences(article: Article, options: FindOptions): Occurrence[] {
  return article.sections.flatMap((section) => {
    const seen = new Set<string>();
    return section.blocks.flatMap(paragraphsOf).flatMap((paragraph) =>
      inParagraph(paragraph, options).map(({ linkable, ...found }) => {
        const marked = linkable && !seen.has(found.term);
        if (marked) seen.add(found.term);
        return { ...found, section: section.id, paragraph: paragraph.id, marked };
      }),
    );
  });
}

/**
 * Finds the terms in one paragraph; those that lie across the end of a sentence are not one word and are left out.
 * `linkable` is one that stands neither in a link nor in code.
 */
export function inParagraph(paragraph: Paragraph, { names, segment, simplify }: FindOptions) {
  const { text, sourceOf } = simplify(paragraph.text);
  return matchTerms(text, names, segment(text)).flatMap(({ term, ...match }) => {
    const start = sourceOf[match.start] ?? 0;
    const end = (sourceOf[match.end - 1] ?? 0) + 1;
    const sentence = paragraph.sentences.find((one) => one.start <= start && end <= one.end);
    return sentence
      ? [{ term, sentence: sentence.id, start, end, linkable: canBeLink(paragraph, { start, end }) }]
      : [];
  });
}

/** A link inside a link is not HTML, and code is not prose. */
function canBeLink(paragraph: Paragraph, { start, end }: { start: number; end: number }): boolean {
  return !paragraph.marks.some(
    (mark) => (mark.type === "link" || mark.type === "code") && mark.start < end && start < mark.end,
  );
}
