import type { Occurrence } from "@/lib/glossary";
import { plainRuns } from "./into-runs";
import type { ArticleEdition, TermOccurrences } from "./edition";
import { sentencesOf } from "./sentences-of";

/** Gathers, for each term, the sentences in which it stands: by article and section, every sentence once. */
export function occurrencesOf(
  articles: readonly ArticleEdition[],
  occurrences: (slug: string) => readonly Occurrence[],
): Map<string, TermOccurrences[]> {
  const gathered = new Map<string, TermOccurrences[]>();
  for (const article of articles) {
    const sentences = article.sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOf));
    const texts = new Map(sentences.map(({ id, runs }) => [id, plainRuns(runs).trim()]));
    const titles = new Map(article.sections.map(({ id, title }) => [id, title]));
    for (const { term, section, sentence } of occurrences(article.slug)) {
      const places = gathered.get(term) ?? [];
      gathered.set(term, places);
      const text = texts.get(sentence) ?? "";
      const last = places.at(-1);
      if (last?.slug !== article.slug || last.section !== section)
        places.push({
          slug: article.slug,
          articleTitle: article.title,
          section,
          sectionTitle: titles.get(section) ?? article.title,
          sentences: [{ id: sentence, text }],
        });
      else if (last.sentences.every(({ id }) => id !== sentence))
        places[places.length - 1] = { ...last, sentences: [...last.sentences, { id: sentence, text }] };
    }
  }
  return gathered;
}
