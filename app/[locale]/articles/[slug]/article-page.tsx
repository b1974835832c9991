import { ArticleHead } from "@/components/article/ArticleHead";
import { ArticleText } from "@/components/article/ArticleText";
import { DoubtMarks } from "@/components/conversion/DoubtMarks";
import { DoubtsButton } from "@/components/conversion/DoubtsButton";
import { TermCards } from "@/components/glossary/TermCards";
import { Contents } from "@/components/reading/Contents";
import { ContentsButton } from "@/components/reading/ContentsButton";
import { PreferenceSwitch } from "@/components/reading/PreferenceSwitch";
import { OpenAtSection } from "@/components/reading/OpenAtSection";
import { ShareLinks } from "@/components/share/ShareLinks";
import type { ArticleEdition } from "@/lib/edition";
import { articlePath } from "@/lib/locator";
import { fill, formatDate, localeRow, messagesFor } from "@/lib/locale";
import { PageFrame } from "../../../page-frame";
import { originalOf } from "./original-of";
import { restorationOf } from "./restoration-of";

export interface ArticlePageProps {
  readonly article: ArticleEdition;
  /** The section at which the page opens. Default: the beginning. */
  readonly section?: string;
}

/** An article as its page shows it; opened at a section it is the same page at another address. */
export function ArticlePage({ article, section }: ArticlePageProps) {
  const { locale, sourceScript, slug, date, minutes, characters, sections, footnotes } = article;
  const words = messagesFor(locale);
  const path = articlePath(slug, locale);
  const glossary = `/${localeRow(locale).path}/glossary`;
  const contents = sections.map(({ id, title, heading }) => ({ id, title: heading ? title : words.lead }));
  const isConverted = locale !== sourceScript;
  const length = `${fill(words.characters, { characters })}，${fill(words.minutes, { minutes })}`;
  return (
    <PageFrame
      locale={locale}
      path={`/articles/${slug}${section ? `/${section}` : ""}`}
      room="library"
      skipTo="_article"
      tools={<ContentsButton label={words.contents} />}
    >
      <div className="wide:grid wide:grid-cols-[14.5rem_minmax(0,1fr)] wide:gap-x-14 print:block">
        <aside className="chrome wide:pt-16">
          <Contents label={words.contents} sections={contents}>
            <PreferenceSwitch label={words.marks} preference="marks" />
            {isConverted && (
              <div className="highlights">
                <PreferenceSwitch label={words.doubts} preference="conversion" />
                <DoubtsButton label={words.doubtsOpen} />
              </div>
            )}
          </Contents>
        </aside>
        <article
          id="_article"
          tabIndex={-1}
          className="mx-auto max-w-measure text-body outline-none tablet:text-body-wide wide:mx-0"
        >
          <ArticleHead
            article={article}
            words={words}
            date={date && formatDate(date)}
            length={length}
            original={originalOf(slug) === undefined ? undefined : `${path}/original.txt`}
            sideBySide={restorationOf(slug) ? `${path}/restoration` : undefined}
          />
          <ArticleText
            sections={sections.map(({ id, title, heading, blocks }) => ({
              id,
              title,
              blocks,
              ...(heading && { heading }),
            }))}
            footnotes={footnotes}
            words={textWords(words)}
            glossary={glossary}
            path={path}
          />
        </article>
      </div>
      <OpenAtSection section={section} />
      <TermCards source={`${path}/terms.json`} glossary={glossary} words={cardWords(words)} />
      {isConverted && <DoubtMarks source={`${path}/conversion.json`} />}
      <ShareLinks words={shareWords(words)} path={path} />
    </PageFrame>
  );
}

// Only what a client component shows goes to the browser: its props are in the page a second time.
type Words = ReturnType<typeof messagesFor>;

function textWords({ lead, previous, next, shareSection, footnotes, backToText }: Words) {
  return { lead, previous, next, shareSection, footnotes, backToText };
}

function cardWords({ more, origin, parts, certaintyContextual }: Words) {
  return { more, origin, parts, certaintyContextual };
}

function shareWords({ shareSentence, copyLink, share, copied, copyRefused }: Words) {
  return { shareSentence, copyLink, share, copied, copyRefused };
}
