import { allParagraphs, type Article } from "@/lib/article";
import type { ArticleSource } from "@/lib/library";

/** A text of an article that is converted. */
export interface ArticleText {
  /** The id of the paragraph or section, or the key of the front matter. */
  readonly place: string;
  readonly text: string;
}

/** The texts of an article: front matter, paragraphs and headings of sections. Without a tree, the front matter only. */
export function articleTexts(source: ArticleSource, article: Article | undefined): ArticleText[] {
  const { title, author, authorRole, summary } = source;
  const front = Object.entries({ title, author, authorRole, source: source.source, summary });
  const paragraphs = article ? allParagraphs(article).map(({ id, text }) => [id, text] as const) : [];
  const headings = article?.sections.map(({ id, heading }) => [id, heading?.text] as const) ?? [];
  return [...front, ...headings, ...paragraphs].flatMap(([place, text]) => (text === undefined ? [] : { place, text }));
}
