import type { ArticleEdition } from "@/lib/edition";

export interface ArticleHeadWords {
  readonly editorialTitle: string;
  readonly editorialTitleNote: string;
  readonly dateInferred: string;
  readonly source: string;
  readonly restored: string;
  readonly restoredLink: string;
  readonly soundCopy: string;
  readonly soundCopyLink: string;
  readonly restorationLink: string;
}

export interface ArticleHeadProps {
  readonly article: ArticleEdition;
  readonly words: ArticleHeadWords;
  /** The date as the reader sees it. */
  readonly date?: string | undefined;
  /** How long it is, as the reader sees it. */
  readonly length: string;
  /** Address of the copy; absent where it cannot be shown. */
  readonly original?: string | undefined;
  /** Address of the page that shows it beside the restored text; absent where there is none. */
  readonly sideBySide?: string | undefined;
}

/** Title, byline, date and source; and in one line what an editor has done to the text. */
export function ArticleHead({ article, words, date, length, original, sideBySide }: ArticleHeadProps) {
  const { title, titleSource, author, authorRole, dateSource, source, sourceUrl, copy } = article;
  return (
    <header className="pt-10 pb-8 tablet:pt-16 tablet:pb-10">
      <h1 id="_title" className="font-serif text-title font-bold text-balance tablet:text-title-wide">
        {title}
      </h1>
      {titleSource === "editorial" && (
        <p className="mt-2 text-small text-quiet">{`〔${words.editorialTitle}〕${words.editorialTitleNote}`}</p>
      )}
      <div className="mt-5 space-y-1 text-control text-quiet">
        {author && (
          <p>
            <span id="_author" className="me-3 text-ink">
              {author}
            </span>
            {authorRole && <span id="_authorRole">{authorRole}</span>}
          </p>
        )}
        <p className="flex flex-wrap gap-x-4">
          {date && <span>{dateSource === "inferred" ? `${date}（${words.dateInferred}）` : date}</span>}
          {source && (
            <span>
              {`${words.source}：`}
              <span id="_source">
                {sourceUrl ? (
                  <a href={sourceUrl} rel="noreferrer">
                    {source}
                  </a>
                ) : (
                  source
                )}
              </span>
            </span>
          )}
          <span>{length}</span>
        </p>
        {copy && (
          <p>
            {copy === "damaged" ? words.restored : words.soundCopy}
            {original && (
              <a href={original} className="chrome me-3 whitespace-nowrap hover:text-accent">
                {copy === "damaged" ? words.restoredLink : words.soundCopyLink}
              </a>
            )}
            {sideBySide && (
              <a href={sideBySide} className="chrome me-3 whitespace-nowrap hover:text-accent">
                {words.restorationLink}
              </a>
            )}
          </p>
        )}
      </div>
    </header>
  );
}
