import type { ArticleEdition, BlockEdition, Run, SectionEdition } from "@/lib/edition";
import { localeRow, messagesFor } from "@/lib/locale";
import { articlePath } from "@/lib/locator";
import { blocksHtml, escapeHtml, runsHtml } from "./bare-blocks";
import { bylineHtml, titleHtml } from "./byline";

/** Writes the source of a VitePress site with an article in two scripts: its configuration and Markdown, by path. */
export function vitepressSource(editions: readonly ArticleEdition[], siteName: string): Map<string, string> {
  const config = {
    title: siteName,
    locales: Object.fromEntries(
      editions.map(({ locale }) => {
        const { path, name } = localeRow(locale);
        const words = messagesFor(locale);
        const nav = [
          { text: words.library, link: `/${path}/` },
          { text: words.glossary, link: `/${path}/glossary` },
        ];
        const outline = { label: words.contents };
        return [path, { label: name, lang: locale, link: `/${path}/`, themeConfig: { nav, outline } }];
      }),
    ),
    // Images and the pages of terms are addresses of our site: they are there to be written, not to be followed.
    vue: { template: { transformAssetUrls: false } },
  };
  return new Map([
    [".vitepress/config.mjs", `export default ${JSON.stringify(config, undefined, 2)};\n`],
    ...editions.map((edition): [string, string] => [
      `${articlePath(edition.slug, edition.locale).slice(1)}.md`,
      articleMarkdown(edition),
    ]),
  ]);
}

/** An article as somebody writes it for VitePress who wants ids on paragraphs and sentences, and terms as links. */
export function articleMarkdown(article: ArticleEdition): string {
  const { locale, title, summary, sections, footnotes } = article;
  const glossary = `/${localeRow(locale).path}/glossary`;
  const description = summary ?? sections[0]?.description ?? title;
  return [
    `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---`,
    `# ${titleHtml(article)} {#lead}`,
    ...bylineHtml(article),
    ...sections.flatMap((section) => sectionMarkdown(section, glossary)),
    ...(footnotes.length > 0 ? ["<hr>"] : []),
    ...footnotes.map(({ number, blocks }) => `<div id="_note-${number}">${blocksHtml(blocks, glossary)}</div>`),
    "",
  ].join("\n\n");
}

function sectionMarkdown({ id, heading, blocks }: SectionEdition, glossary: string): string[] {
  const own = heading ? [`## ${runs(heading.runs, glossary)} {#${id}}`] : [];
  return [...own, ...blocks.map((block) => blockMarkdown(block, glossary))];
}

/** Only paragraphs become Markdown; for the rest Markdown has no way to carry ids, and HTML is Markdown too. */
function blockMarkdown(block: BlockEdition, glossary: string): string {
  if (block.type !== "paragraph") return blocksHtml([block], glossary);
  const spans = block.sentences.map((sentence) => `<span id="${sentence.id}">${runs(sentence.runs, glossary)}</span>`);
  return `${spans.join("")} {#${block.id}${block.closing ? " .closing" : ""}}`;
}

/** Emphasis as HTML: between Chinese characters and punctuation Markdown's asterisks are often not seen. */
function runs(all: readonly Run[], glossary: string): string {
  return runsHtml(all, glossary, (text) =>
    escapeHtml(text).replace(/[\\`*_[\]{}~!|]/g, (mark) => `&#${mark.charCodeAt(0)};`),
  );
}
