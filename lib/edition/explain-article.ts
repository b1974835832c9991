import { allParagraphs, type Article } from "@/lib/article";
import { explain, type Decision } from "@/lib/conversion";
import type { ArticleSource, Locale, Override } from "@/lib/library";

/** A text of an article, with a decision for each of its characters that can be written in several ways. */
export interface ExplainedText {
  /** The id of the paragraph or section, or the key of the front matter. */
  readonly place: string;
  readonly text: string;
  readonly decisions: readonly Decision[];
}

/** Explains how an article is converted into a locale: front matter, headings and paragraphs. */
export function explainArticle(
  source: ArticleSource,
  article: Article,
  { locale, overrides }: { locale: Locale; overrides: readonly Override[] },
): ExplainedText[] {
  const { title, author, authorRole, summary } = source;
  const front = Object.entries({ title, author, authorRole, source: source.source, summary });
  const headings = article.sections.map(({ id, heading }) => [id, heading?.text] as const);
  const paragraphs = allParagraphs(article).map(({ id, text }) => [id, text] as const);
  const options = { from: source.script, to: locale, overrides: [...source.overrides, ...overrides] };
  return [...front, ...headings, ...paragraphs].flatMap(([place, text]) =>
    text ? [{ place, text, decisions: explain(text, options) }] : [],
  );
}
