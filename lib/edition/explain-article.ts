import type { Article } from "@/lib/article";
import { explain, type ConvertOptions, type Decision } from "@/lib/conversion";
import type { ArticleSource } from "@/lib/library";
import { articleTexts, type ArticleText } from "./article-texts";
import { fixedIn } from "./fixed-in";

/** A text of an article, with a decision for each of its characters that can be written in several ways. */
export interface ExplainedText extends ArticleText {
  readonly decisions: readonly Decision[];
}

/** Explains how an article is converted into a locale: front matter, headings and paragraphs. */
export function explainArticle(source: ArticleSource, article: Article, options: ConvertOptions): ExplainedText[] {
  return articleTexts(source, article).map((one) => ({
    ...one,
    decisions: explain(one.text, { ...options, fixed: fixedIn(one.marks) }),
  }));
}
