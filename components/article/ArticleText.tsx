import { LinkIcon } from "@/components/chrome/icons";
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
  readonly article: ArticleEdition;
  readonly words: ArticleTextWords;
  readonly glossary: string;
  /** Path of the article in this locale. */
  readonly path: string;
}

/** The text of an article: every section, paragraph and sentence with the id that a link can name. */
export function ArticleText({ article, words, glossary, path }: ArticleTextProps) {
  const { sections, footnotes } = article;
  return (
    <div className="text max-w-measure text-body tablet:text-body-wide">
      {sections.map((section, at) => (
        <section key={section.id} id={section.id} aria-label={section.heading ? undefined : words.lead}>
          {section.heading && (
            <h2 className="group mt-14 mb-4 font-serif text-heading font-bold">
              <Runs runs={section.heading.runs} glossary={glossary} />
              <a
                className="chrome share ms-2 inline-block align-middle text-quiet hover:text-accent"
                href={`${path}/${section.id}#${section.id}`}
                aria-label={`${words.shareSection}：${section.title}`}
              >
                <LinkIcon />
              </a>
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

/** Links to the sections before and after. */
function Turn({
  previous,
  next,
  words,
}: {
  readonly previous: SectionEdition | undefined;
  readonly next: SectionEdition | undefined;
  readonly words: ArticleTextWords;
}) {
  if (!previous && !next) return null;
  const link = "text-quiet no-underline hover:text-accent";
  return (
    <div className="chrome mt-6 flex flex-wrap justify-between gap-x-6 font-sans text-small">
      {previous ? (
        <a href={`#${previous.id}`} rel="prev" className={link}>
          ↑ {words.previous}
        </a>
      ) : (
        <span />
      )}
      {next && (
        <a href={`#${next.id}`} rel="next" className={link}>
          {words.next}：{next.title} ↓
        </a>
      )}
    </div>
  );
}
