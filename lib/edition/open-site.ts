import { parseArticle, parseText } from "@/lib/article";
import { convert } from "@/lib/conversion";
import { findOccurrences, inParagraph, nameTable, type FindOptions, type Occurrence } from "@/lib/glossary";
import type { ArticleSource, Content, Locale, Problem, Script, TermSource } from "@/lib/library";
import { createSegmenter } from "@/lib/segmentation";
import { editArticle, summarise, type ArticleParts } from "./edit-article";
import { editCard, editTerm, type TermParts } from "./edit-term";
import { deadReferences } from "./dead-references";
import { doubtsOf, type Doubt } from "./doubts-of";
import { editSideRow } from "./edit-side-row";
import type { ArticleEdition, ArticleSummary, SideRow, TermCard, TermEdition } from "./edition";
import { explainArticle, type ExplainedText } from "./explain-article";
import { inOrder } from "./glossary-order";
import { occurrencesOf } from "./occurrences-of";
import { once } from "./once";
import { createReader } from "./reader";
import { textsOf } from "./texts-of";
import { unusedOverrides } from "./unused-overrides";

/** A site made of its content: every page asks here, by locale, and gets an edition. */
export interface Site {
  readonly content: Content;
  /** What is wrong with the content: what the library found, and what shows only when all of it comes together. */
  readonly problems: readonly Problem[];
  /** Converts a text of the interface or of `site.yaml`. */
  read(text: string, from: Script, locale: Locale): string;
  articles(locale: Locale): readonly ArticleSummary[];
  article(slug: string, locale: Locale): ArticleEdition | undefined;
  /** In the order of the glossary: by category, then by pinyin. */
  terms(locale: Locale): readonly TermEdition[];
  term(id: string, locale: Locale): TermEdition | undefined;
  /** The cards of the terms that occur in an article; undefined for an article that does not exist. */
  cards(slug: string, locale: Locale): readonly TermCard[] | undefined;
  /** Why the characters of an article are converted as they are; undefined for an article that does not exist. */
  explain(slug: string, locale: Locale): readonly ExplainedText[] | undefined;
  /** The same for each character in its place on the page. */
  doubts(slug: string, locale: Locale): readonly Doubt[] | undefined;
  /** Lines of an article's restoration, converted as the article is; undefined for an article that does not exist. */
  sideRows(slug: string, locale: Locale, rows: readonly SideRow[]): readonly SideRow[] | undefined;
}

/** Joins articles, glossary and conversion. Parses at once; finds, converts and edits when first asked, and keeps it. */
export function openSite(content: Content): Site {
  const { quotationMarks } = content.site;
  const names = nameTable(content.terms.map((term) => ({ id: term.id, names: simplifiedNames(term) })));
  const segment = createSegmenter([...names.ids.keys()]);
  const finding = once((from: Script): FindOptions => ({
    names,
    segment,
    simplify: (text) => convert(text, { from, to: "zh-Hans" }),
  }));

  const articles = new Map(content.articles.map((source) => [source.slug, { source, ...parseArticle(source) }]));
  const terms = new Map(inOrder(content).map((source) => [source.id, { source, ...parseDefinition(source) }]));

  const occurrences = once((slug: string): readonly Occurrence[] => {
    const open = articles.get(slug);
    return open ? findOccurrences(open.article, finding(open.source.script)) : [];
  });

  // The glossary's terms are words of the language of this site: they end where they end.
  const wordsIn = once((script: Script) =>
    [...names.ids.keys()].map((name) => convert(name, { from: "zh-Hans", to: script }).text),
  );
  const choicesOf = (source: ArticleSource | TermSource) => ({
    overrides: [...("overrides" in source ? source.overrides : []), ...content.overrides],
    words: wordsIn(source.script),
    quotationMarks,
  });

  const readerOf = once((locale: Locale) =>
    once((source: ArticleSource | TermSource) => createReader(source.script, locale, choicesOf(source))),
  );

  const articleIn = once((locale: Locale) =>
    once((slug: string) => {
      const open = articles.get(slug);
      if (open === undefined) return undefined;
      const parts: ArticleParts = { ...open, occurrences: occurrences(slug), image: imageOf(content) };
      return editArticle(parts, readerOf(locale)(open.source));
    }),
  );

  const partsOf = once((id: string): TermParts | undefined => {
    const open = terms.get(id);
    if (open === undefined) return undefined;
    const found = (paragraph: (typeof open.paragraphs)[number]) =>
      inParagraph(paragraph, finding(open.source.script))
        .filter(({ term, linkable }) => linkable && term !== id)
        .filter(({ term }, at, all) => all.findIndex((other) => other.term === term) === at)
        .map(({ term, start, end }) => ({ type: "term" as const, term, start, end }));
    return {
      source: open.source,
      definition: open.paragraphs.map((paragraph) => ({ paragraph, terms: found(paragraph) })),
    };
  });

  const linkIn = once((locale: Locale) => (id: string) => {
    const source = terms.get(id)?.source;
    return source && { id, term: readerOf(locale)(source).read(source.term) };
  });

  const cardIn = once((locale: Locale) =>
    once((id: string) => {
      const parts = partsOf(id);
      return parts && editCard(parts, readerOf(locale)(parts.source), linkIn(locale));
    }),
  );

  const termsIn = once((locale: Locale) => {
    const editions = content.articles.flatMap(({ slug }) => articleIn(locale)(slug) ?? []);
    const places = occurrencesOf(editions, occurrences);
    return [...terms.keys()].flatMap((id) => {
      const parts = partsOf(id);
      return parts ? editTerm(parts, readerOf(locale)(parts.source), linkIn(locale), places.get(id) ?? []) : [];
    });
  });

  const explained = once((locale: Locale) =>
    once((slug: string) => {
      const open = articles.get(slug);
      return (
        open &&
        explainArticle(open.source, open.article, { from: open.source.script, to: locale, ...choicesOf(open.source) })
      );
    }),
  );

  return {
    content,
    problems: [
      ...content.problems,
      ...[...articles.values(), ...terms.values()].flatMap(({ problems }) => problems),
      ...[...articles.values()].flatMap(({ source, article }) => deadReferences(source, article, content.assets)),
      ...unusedOverrides(
        [...content.overrides, ...content.articles.flatMap(({ overrides }) => overrides)],
        textsOf(content, (slug) => articles.get(slug)?.article),
      ),
    ],
    read: (text, from, locale) =>
      createReader(from, locale, { overrides: content.overrides, quotationMarks }).read(text),
    articles: once((locale) =>
      [...articles.values()].map(({ source, article }) => summarise(source, article, readerOf(locale)(source))),
    ),
    article: (slug, locale) => articleIn(locale)(slug),
    terms: termsIn,
    term: (id, locale) => termsIn(locale).find((term) => term.id === id),
    cards: (slug, locale) => articleIn(locale)(slug)?.terms.flatMap((id) => cardIn(locale)(id) ?? []),
    sideRows: (slug, locale, rows) => {
      const open = articles.get(slug);
      return open && rows.map((row) => editSideRow(row, readerOf(locale)(open.source)));
    },
    explain: (slug, locale) => explained(locale)(slug),
    doubts: (slug, locale) => {
      const open = articles.get(slug);
      return open && doubtsOf(explained(locale)(slug) ?? [], open.article, readerOf(locale)(open.source).align);
    },
  };
}

function simplifiedNames({ term, aliases, script }: TermSource): string[] {
  return [term, ...aliases].map(createReader(script, "zh-Hans", {}).read);
}

function parseDefinition(source: TermSource) {
  const { file, definition: markdown, bodyLine, script, id } = source;
  return parseText({ file, markdown, bodyLine, script }, id);
}

/** Images stand in `content/articles/` and are served below `/media/`. */
function imageOf({ assets }: Content) {
  const sizes = new Map(assets.map((asset) => [asset.path, asset]));
  return (src: string) => {
    const asset = sizes.get(src.replace(/^\.\//, ""));
    return { src: `/media/${src.replace(/^\.\//, "")}`, ...(asset && { width: asset.width, height: asset.height }) };
  };
}
