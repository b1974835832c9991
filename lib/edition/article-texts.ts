import { allImages, allTexts, readPlainText, type Article, type Mark } from "@/lib/article";
import type { ArticleSource } from "@/lib/library";

/** A text of an article that is converted. */
export interface ArticleText {
  readonly kind: "front matter" | "text" | "image";
  /** The id of the paragraph or heading, the key of the front matter, or the file of the image. */
  readonly place: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The texts of an article: front matter, headings, paragraphs, and what stands for images. Without a tree, the first. */
export function articleTexts(source: ArticleSource, article: Article | undefined): ArticleText[] {
  const { title, author, authorRole, summary, script } = source;
  const front = Object.entries({ title, author, authorRole, source: source.source, summary }).flatMap(([place, text]) =>
    text === undefined ? [] : { kind: "front matter" as const, place, ...readPlainText(text, script) },
  );
  if (article === undefined) return front;
  return [
    ...front,
    ...allTexts(article).map(({ id, text, marks }) => ({ kind: "text" as const, place: id, text, marks })),
    ...allImages(article).map(({ src, alt }) => ({
      kind: "image" as const,
      place: src,
      ...readPlainText(alt, script),
    })),
  ];
}
