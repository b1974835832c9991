import type { ArticleSummary } from "@/lib/edition";

export interface ArticleListProps {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly entries: readonly {
    readonly article: ArticleSummary;
    readonly href: string;
    readonly date?: string | undefined;
    /** Reading time, as the reader sees it. */
    readonly length: string;
  }[];
}

/** The articles of the library, one below the other. */
export function ArticleList({ title, intro, none, entries }: ArticleListProps) {
  return (
    <div className="mx-auto max-w-measure pt-10 text-body tablet:pt-16">
      <h1 className="font-serif text-title font-bold tablet:text-title-wide">{title}</h1>
      <p className="mt-3 text-quiet">{intro}</p>
      {entries.length === 0 && <p className="mt-10 text-quiet">{none}</p>}
      <ul className="mt-10">
        {entries.map(({ article: { slug, title: heading, author, authorRole, summary }, href, date, length }) => (
          <li key={slug} className="border-t border-line py-7">
            <h2 className="font-serif text-heading font-bold">
              <a href={href} className="no-underline hover:text-accent">
                {heading}
              </a>
            </h2>
            {summary && <p className="mt-2 font-serif">{summary}</p>}
            <p className="mt-3 flex flex-wrap gap-x-4 text-small text-quiet">
              {author && (
                <span>
                  {author}
                  {authorRole && `，${authorRole}`}
                </span>
              )}
              {date && <span>{date}</span>}
              <span>{length}</span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
