import { TermEntry } from "@/components/glossary/TermEntry";
import { plainRuns } from "@/lib/edition";
import { fill, formatDate, localeRow, messagesFor } from "@/lib/locale";
import { articlePath, locatorPath } from "@/lib/locator";
import { pageMetadata } from "../../../metadata";
import { PageFrame } from "../../../page-frame";
import { localeFrom, localeParams, or404 } from "../../../params";
import { site } from "../../../site";

interface PageProps {
  readonly params: Promise<{ locale: string; term: string }>;
}

export function generateStaticParams() {
  return localeParams().flatMap((params) => site().content.terms.map(({ id }) => ({ ...params, term: id })));
}

async function edition({ params }: PageProps) {
  const { locale, term } = await params;
  return or404(site().term(term, localeFrom(locale)));
}

export async function generateMetadata(props: PageProps) {
  const { locale, id, term, definition } = await edition(props);
  return pageMetadata(
    { locale, path: `/glossary/${id}` },
    { title: term, description: definition.map(plainRuns).join("") },
  );
}

/** One term: everything that is known, and every sentence in which it stands. */
export default async function TermPage(props: PageProps) {
  const term = await edition(props);
  const { locale } = term;
  const words = messagesFor(locale);
  const places = term.occurrences.map(({ slug, section, sentences, ...titles }) => ({
    ...titles,
    key: `${slug} ${section}`,
    article: articlePath(slug, locale),
    count: fill(words.occurrenceCount, { count: sentences.length }),
    sentences: sentences.map(({ id, text }) => ({ id, text, href: locatorPath({ slug, section, place: id }, locale) })),
  }));
  return (
    <PageFrame locale={locale} path={`/glossary/${term.id}`} room="glossary">
      <TermEntry
        term={term}
        words={words}
        glossary={`/${localeRow(locale).path}/glossary`}
        origins={term.origins.map((origin) => ({ ...origin, ...(origin.date && { date: formatDate(origin.date) }) }))}
        englishSource={term.englishSource && fill(words.englishSource, { source: term.englishSource })}
        places={places}
      />
    </PageFrame>
  );
}
