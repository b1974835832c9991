import { allParagraphs, type Article, type Block, type Heading, type Paragraph, type Section } from "@/lib/article";
import type { Occurrence } from "@/lib/glossary";
import type { ArticleSource } from "@/lib/library";
import { describe } from "./describe";
import type {
  ArticleEdition,
  ArticleSummary,
  BlockEdition,
  HeadingEdition,
  ImageEdition,
  ParagraphEdition,
  Run,
  SectionEdition,
} from "./edition";
import { intoRuns, plainRuns, type TermMark } from "./into-runs";
import type { Reader } from "./reader";
import { sentencesOf } from "./sentences-of";

/** Code points a minute: adults read Chinese prose at 300 to 500. */
const PACE = 400;

export interface ArticleParts {
  readonly source: ArticleSource;
  readonly article: Article;
  readonly occurrences: readonly Occurrence[];
  readonly image: (src: string) => Omit<ImageEdition, "alt">;
}

/** Makes an article ready for one locale. */
export function editArticle({ source, article, occurrences, image }: ArticleParts, reader: Reader): ArticleEdition {
  const marks = new Map<string, TermMark[]>();
  for (const { marked, paragraph: id, term, start, end } of occurrences)
    if (marked) marks.set(id, [...(marks.get(id) ?? []), { type: "term", term, start, end }]);
  const title = reader.read(source.title);

  const runOptions = { image: (src: string, alt: string) => ({ ...image(src), alt: reader.read(alt) }) };

  function paragraph(block: Paragraph, verbatim = false): ParagraphEdition {
    const converted = reader.align(block, verbatim);
    const terms = marks.get(block.id) ?? [];
    const sentences = block.sentences.map((sentence) => ({
      id: sentence.id,
      runs: intoRuns(block, converted, sentence, { ...runOptions, terms }),
    }));
    return { type: "paragraph", id: block.id, sentences, ...(block.closing && { closing: true }) };
  }

  function heading(block: Heading): HeadingEdition {
    const whole = { start: 0, end: Array.from(block.text).length };
    const runs = intoRuns(block, reader.align(block), whole, runOptions);
    return { type: "heading", id: block.id, level: block.level, runs };
  }

  function edit(block: Block, verbatim = false): BlockEdition {
    switch (block.type) {
      case "paragraph":
        return paragraph(block, verbatim);
      case "heading":
        return heading(block);
      case "list":
        return { ...block, items: block.items.map((item) => item.map((one) => edit(one, verbatim))) };
      case "quote":
        return { ...block, blocks: block.blocks.map((one) => edit(one, true)) };
      case "table":
        return { ...block, rows: block.rows.map((row) => row.map((cell) => paragraph(cell, verbatim))) };
      case "figure": {
        const caption = block.caption && { caption: paragraph(block.caption) };
        return { type: "figure", image: runOptions.image(block.image.src, block.image.alt), ...caption };
      }
      default:
        return block;
    }
  }

  function section({ id, heading: own, blocks }: Section): SectionEdition {
    const edited = blocks.map((block) => edit(block));
    const top = own && heading(own);
    return {
      id,
      title: top ? plainRuns(top.runs) : title,
      description: describe(edited.flatMap(sentencesOf).map(({ runs }) => plainRuns(runs))),
      ...(top && { heading: top }),
      blocks: edited,
    };
  }

  const sections = article.sections.map(section);
  return {
    ...summarise(source, article, reader),
    sections,
    footnotes: article.footnotes.map(({ number, blocks }) => {
      const reference = sections
        .flatMap((one) => one.blocks.flatMap(sentencesOf))
        .find(({ runs }) => refersTo(runs, number))?.id;
      return { number, ...(reference !== undefined && { reference }), blocks: blocks.map((block) => edit(block)) };
    }),
    terms: [...new Set(occurrences.map(({ term }) => term))],
  };
}

/** What a list of articles shows of one. */
export function summarise(source: ArticleSource, article: Article, reader: Reader): ArticleSummary {
  const texts = allParagraphs(article).map(({ text }) => text);
  const characters = Array.from(texts.join("").replace(/\s/g, "")).length;
  const { slug, date, sourceUrl, script, titleSource, dateSource } = source;
  const converted = Object.fromEntries(
    (["author", "authorRole", "source", "summary"] as const)
      .filter((key) => source[key] !== undefined)
      .map((key) => [key, reader.read(source[key] ?? "")]),
  );
  return {
    slug,
    locale: reader.locale,
    sourceScript: script,
    title: reader.read(source.title),
    titleSource,
    dateSource,
    ...(date !== undefined && { date }),
    ...(sourceUrl !== undefined && { sourceUrl }),
    ...converted,
    characters,
    minutes: Math.max(1, Math.round(characters / PACE)),
    ...(source.restoredFrom && { copy: source.restoredFrom.isSound ? ("sound" as const) : ("damaged" as const) }),
  };
}

function refersTo(runs: readonly Run[], footnote: number): boolean {
  return runs.some((run) => {
    if (typeof run === "string") return false;
    return run.type === "footnote" ? run.number === footnote : "runs" in run && refersTo(run.runs, footnote);
  });
}
