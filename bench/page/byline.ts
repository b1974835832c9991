import type { ArticleEdition } from "@/lib/edition";
import { fill, formatDate, messagesFor } from "@/lib/locale";
import { articlePath } from "@/lib/locator";
import { escapeHtml } from "./bare-blocks";

/** The title as HTML, with the remark on who gave it. */
export function titleHtml({ title, titleSource, locale }: ArticleEdition): string {
  const { editorialTitle } = messagesFor(locale);
  return escapeHtml(title) + (titleSource === "editorial" ? ` <small>〔${editorialTitle}〕</small>` : "");
}

/** What our page says below the title, one line of HTML each: author, date and source and length, restoration. */
export function bylineHtml(article: ArticleEdition): string[] {
  const { slug, locale, author, authorRole, date, dateSource, source, sourceUrl, copy } = article;
  const { characters, minutes } = article;
  const words = messagesFor(locale);
  const about = [
    date && formatDate(date) + (dateSource === "inferred" ? `（${words.dateInferred}）` : ""),
    source && `${words.source}：${linked(source, sourceUrl)}`,
    `${fill(words.characters, { characters })}，${fill(words.minutes, { minutes })}`,
  ];
  const original = `${articlePath(slug, locale)}/original.txt`;
  return [
    ...(author
      ? [
          [author, authorRole]
            .filter(Boolean)
            .map((text) => escapeHtml(text ?? ""))
            .join(" "),
        ]
      : []),
    about.filter(Boolean).join(" "),
    ...(copy === "damaged" ? [`${words.restored}<a href="${original}">${words.restoredLink}</a>`] : []),
  ];
}

function linked(text: string, href: string | undefined): string {
  return href === undefined ? escapeHtml(text) : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}
