import type { TermEdition } from "@/lib/edition";
import { Pinyin } from "./Pinyin";
import { TermFilter } from "./TermFilter";

export interface GlossaryWords {
  readonly glossaryTitle: string;
  readonly glossaryIntro: string;
  readonly filter: string;
  readonly filterHint: string;
  readonly filterNone: string;
  readonly filterCount: string;
}

export interface GlossaryListProps {
  readonly words: GlossaryWords;
  /** In the order of the glossary. */
  readonly entries: readonly { readonly term: TermEdition; readonly href: string; readonly find: string }[];
}

/** The terms by category, each with how it is said and what it is called in English. */
export function GlossaryList({ words, entries }: GlossaryListProps) {
  const categories = [...new Set(entries.map(({ term }) => term.category))];
  return (
    <div className="mx-auto max-w-page pt-10 tablet:pt-16">
      <h1 className="font-serif text-title font-bold tablet:text-title-wide">{words.glossaryTitle}</h1>
      <p className="mt-3 text-body text-quiet">{words.glossaryIntro}</p>
      <TermFilter label={words.filter} hint={words.filterHint} none={words.filterNone} count={words.filterCount} />
      {categories.map((category, at) => (
        <section key={category} data-find-group="" aria-labelledby={`_category-${at}`} className="mt-10">
          <h2 id={`_category-${at}`} className="border-b border-line pb-2 text-control font-semibold text-quiet">
            {category}
          </h2>
          <ul className="mt-2 tablet:columns-2 tablet:gap-10">
            {entries
              .filter(({ term }) => term.category === category)
              .map(({ term: { id, term, pinyin, english }, href, find }) => (
                <li key={id} data-find={find} className="break-inside-avoid py-2.5">
                  <a href={href} className="font-serif text-body-wide font-bold no-underline hover:text-accent">
                    {term}
                  </a>
                  <Pinyin term={term} pinyin={pinyin} />
                  <p lang="en" className="text-small text-quiet">
                    {english}
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
