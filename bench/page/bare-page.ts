import type { ArticleEdition, SectionEdition } from "@/lib/edition";
import { localeRow, messagesFor, type Locale } from "@/lib/locale";
import { blocksHtml, escapeHtml, runsHtml } from "./bare-blocks";
import { bylineHtml, titleHtml } from "./byline";

export interface BarePageOptions {
  /** The same article in the other script. */
  readonly other: { readonly locale: Locale; readonly href: string };
  /** Address of the style sheet. */
  readonly stylesheet: string;
}

/**
 * Writes an article as a person would by hand: everything that a reader reads on our page, with the same ids, terms and
 * table of contents, and nothing else. It is the measure for the weight of our page.
 */
export function barePage(article: ArticleEdition, { other, stylesheet }: BarePageOptions): string {
  const { locale, title, summary, sections } = article;
  const words = messagesFor(locale);
  const glossary = `/${localeRow(locale).path}/glossary`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(summary ?? sections[0]?.description ?? title)}">
<link rel="stylesheet" href="${stylesheet}">
</head>
<body>
<header>
<a rel="alternate" hreflang="${other.locale}" href="${other.href}">${localeRow(other.locale).name}</a>
</header>
<main>
<h1>${titleHtml(article)}</h1>
${bylineHtml(article)
  .map((line) => `<p>${line}</p>`)
  .join("\n")}
<nav aria-label="${words.contents}">
<ol>
${sections.map((section) => `<li><a href="#${section.id}">${escapeHtml(nameOf(section, words.lead))}</a></li>`).join("\n")}
</ol>
</nav>
${sections.map((section) => sectionHtml(section, glossary)).join("\n")}
${footnotesHtml(article, glossary)}</main>
</body>
</html>
`;
}

function nameOf({ heading, title }: SectionEdition, lead: string): string {
  return heading ? title : lead;
}

function sectionHtml({ id, heading, blocks }: SectionEdition, glossary: string): string {
  const own = heading ? `<h2>${runsHtml(heading.runs, glossary)}</h2>\n` : "";
  return `<section id="${id}">\n${own}${blocksHtml(blocks, glossary)}\n</section>`;
}

function footnotesHtml({ footnotes }: ArticleEdition, glossary: string): string {
  if (footnotes.length === 0) return "";
  const items = footnotes.map(({ number, blocks, reference }) => {
    const back = reference === undefined ? "" : ` <a href="#${reference}">↩</a>`;
    return `<li id="_note-${number}">${blocksHtml(blocks, glossary)}${back}</li>`;
  });
  return `<section id="notes">\n<ol>\n${items.join("\n")}\n</ol>\n</section>\n`;
}
