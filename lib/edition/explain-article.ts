import type { Article } from "@/lib/article";
import { explain, type Decision } from "@/lib/conversion";
import type { ArticleSource, Locale, Override } from "@/lib/library";
import { articleTexts, type ArticleText } from "./article-texts";
import { fixedIn } from "./fixed-in";

/** A text of an article, with a decision for each of its characters that can be written in several ways. */
export interface ExplainedText extends ArticleText {
  readonly decisions: readonly Decision[];
}

/** Explains how an article is converted into a locale: front matter, headings and paragraphs. */
export function explainArticle(
  source: ArticleSource,
  article: Article,
  { locale, overrides }: { locale: Locale; overrides: readonly Override[] },
): ExplainedText[] {
  const options = { from: source.script, to: locale, overrides: [...source.overrides, ...overrides] };
  return articleTexts(source, article).map((one) => ({
    ...one,
    decisions: explain(one.text, { ...options, fixed: fixedIn(one.marks) }),
  }));
}
