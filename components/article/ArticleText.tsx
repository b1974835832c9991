"use client"; // what a client component renders goes to the browser as data: half of what the elements would weigh
import type { ArticleEdition, SectionEdition } from "@/lib/edition";
import { Blocks } from "./Blocks";
import { Runs } from "./Runs";

export interface ArticleTextWords {
  readonly lead: string;
  readonly previous: string;
  readonly next: string;
  readonly shareSection: string;
  readonly footnotes: string;
  readonly backToText: string;
}

export interface ArticleTextProps {
  readonly sections: readonly Omit<SectionEdition, "description">[];
  readonly footnotes: ArticleEdition["footnotes"];
  readonly words: ArticleTextWords;
  readonly glossary: string;
  /** Path of the article in this locale. */
  readonly path: string;
}

/** The text of an article: every section, paragraph and sentence with the id that a link can name. */
export function ArticleText({ sections, footnotes, words, glossary, path }: ArticleTextProps) {
  return (
    <div className="text max-w-measure text-body tablet:text-body-wide">
      {sections.map((section, at) => (
        <section key={at} id={section.id} {...(!section.heading && { "aria-label": words.lead })}>
          {section.heading && (
            <h2>
              <Runs runs={section.heading.runs} glossary={glossary} />
              <a
                className="share"
                href={`${path}/${section.id}#${section.id}`}
                aria-label={`${words.shareSection}：${section.title}`}
              />
            </h2>
          )}
          <Blocks blocks={section.blocks} glossary={glossary} />
          <Turn previous={sections[at - 1]} next={sections[at + 1]} words={words} />
        </section>
      ))}
      {footnotes.length > 0 && (
        <section id="notes" aria-label={words.footnotes} className="mt-14 border-t border-line pt-4 text-body">
          <ol>
            {footnotes.map(({ number, blocks, reference }) => (
              <li key={number} id={`_note-${number}`}>
                <Blocks blocks={blocks} glossary={glossary} />
                {reference && (
                  <a href={`#${reference}`} aria-label={`${words.backToText} ${number}`} className="chrome">
                    ↩
                  </a>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

type TurnTo = Pick<SectionEdition, "id" | "title">;

/** Links to the sections before and after. */
function Turn({
  previous,
  next,
  words,
}: {
  readonly previous: TurnTo | undefined;
  readonly next: TurnTo | undefined;
  readonly words: ArticleTextWords;
}) {
  if (!previous && !next) return null;
  return (
    <div className="turn">
      {previous && (
        <a href={`#${previous.id}`} rel="prev">
          {`↑ ${words.previous}`}
        </a>
      )}
      {next && (
        <a href={`#${next.id}`} rel="next">
          {`${words.next}：${next.title} ↓`}
        </a>
      )}
    </div>
  );
}
