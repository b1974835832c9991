import { Fragment, type ReactNode } from "react";
import { Runs } from "@/components/article/Runs";
import type { TermEdition, TermLink } from "@/lib/edition";
import { Pinyin } from "./Pinyin";

export type TermEntryWords = Readonly<
  Record<
    | "english"
    | "aliases"
    | "category"
    | "scope"
    | "scopeNational"
    | "scopeProvincial"
    | "scopeLocal"
    | "certainty"
    | "certaintyDocumented"
    | "certaintyContextual"
    | "origin"
    | "note"
    | "parts"
    | "seeAlso"
    | "occurrences"
    | "noOccurrences",
    string
  >
>;

export interface TermEntryProps {
  readonly term: TermEdition;
  readonly words: TermEntryWords;
  readonly glossary: string;
  /** With dates as the reader sees them. */
  readonly origins: TermEdition["origins"];
  readonly englishSource?: string | undefined;
  readonly places: readonly {
    readonly key: string;
    readonly articleTitle: string;
    readonly sectionTitle: string;
    readonly article: string;
    readonly count: string;
    readonly sentences: readonly { readonly id: string; readonly text: string; readonly href: string }[];
  }[];
}

/** All that is known of a term, and every sentence in which it stands. */
export function TermEntry({ term, words, glossary, origins, englishSource, places }: TermEntryProps) {
  const scope = { national: words.scopeNational, provincial: words.scopeProvincial, local: words.scopeLocal };
  const certainty = { documented: words.certaintyDocumented, contextual: words.certaintyContextual };
  const facts: [string, ReactNode][] = [
    // Some have 、 and ， in them.
    [words.aliases, term.aliases.join("；")],
    [words.category, term.category],
    [words.scope, scope[term.scope]],
    [words.certainty, certainty[term.certainty]],
    [words.origin, origins.length > 0 && <Origins origins={origins} />],
    [words.note, term.note],
    [words.parts, term.parts.length > 0 && <Links links={term.parts} glossary={glossary} />],
    [words.seeAlso, term.seeAlso.length > 0 && <Links links={term.seeAlso} glossary={glossary} />],
  ];
  return (
    <div className="mx-auto max-w-measure pt-10 text-body tablet:pt-16">
      <h1 className="font-serif text-title font-bold tablet:text-title-wide">{term.term}</h1>
      <p className="mt-1">
        <Pinyin term={term.term} pinyin={term.pinyin} />
      </p>
      <div className="mt-6 font-serif tablet:text-body-wide">
        {term.definition.map((runs, at) => (
          <p key={at} className="mt-2">
            <Runs runs={runs} glossary={glossary} />
          </p>
        ))}
      </div>
      <div className="mt-6 border-s-2 border-line ps-4 text-control" lang="en">
        <p className="font-semibold">{term.english}</p>
        <p className="mt-1">{term.englishDefinition}</p>
      </div>
      {englishSource && <p className="mt-1 ps-4 text-small text-quiet">{englishSource}</p>}
      <dl className="mt-8 grid gap-x-6 gap-y-2 text-control tablet:grid-cols-[6rem_1fr]">
        {facts.map(
          ([name, value]) =>
            value && (
              <Fragment key={name}>
                <dt className="text-quiet">{name}</dt>
                <dd className="mb-2 tablet:mb-0">{value}</dd>
              </Fragment>
            ),
        )}
      </dl>
      <h2 className="mt-14 text-control font-semibold text-quiet">{words.occurrences}</h2>
      {places.length === 0 && <p className="mt-2">{words.noOccurrences}</p>}
      {places.map(({ key, articleTitle, sectionTitle, article, count, sentences }) => (
        <section key={key} className="mt-4 border-t border-line pt-4">
          <h3 className="text-small text-quiet">
            <a href={article} className="no-underline hover:text-accent">
              {articleTitle}
            </a>
            {sectionTitle !== articleTitle && ` · ${sectionTitle}`}，{count}
          </h3>
          <ul className="mt-2 space-y-3 font-serif">
            {sentences.map(({ id, text, href }) => (
              <li key={id}>
                <a href={href} className="decoration-line hover:text-accent">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Links({ links, glossary }: { readonly links: readonly TermLink[]; readonly glossary: string }) {
  return links.map(({ id, term }, at) => (
    <Fragment key={id}>
      {at > 0 && "、"}
      <a className="term" data-term={id} href={`${glossary}/${id}`}>
        {term}
      </a>
    </Fragment>
  ));
}

function Origins({ origins }: { readonly origins: TermEdition["origins"] }) {
  return (
    <ul className="space-y-1">
      {origins.map(({ body, document, date, url, note }, at) => {
        const text = [body, document, date].filter(Boolean).join("，");
        return (
          <li key={at}>
            {url ? (
              <a href={url} rel="noreferrer">
                {text}
              </a>
            ) : (
              text
            )}
            {note && <span className="block text-small text-quiet">{note}</span>}
          </li>
        );
      })}
    </ul>
  );
}
