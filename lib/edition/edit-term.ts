import type { Paragraph } from "@/lib/article";
import type { TermSource } from "@/lib/library";
import type { Run, TermCard, TermEdition, TermLink, TermOccurrences } from "./edition";
import { intoRuns, type TermMark } from "./into-runs";
import type { Reader } from "./reader";

/** A term with its definition parsed and the terms in that definition found. */
export interface TermParts {
  readonly source: TermSource;
  readonly definition: readonly { readonly paragraph: Paragraph; readonly terms: readonly TermMark[] }[];
}

/** Gives the link to another term, by its id; undefined for one that does not exist. */
export type LinkTo = (id: string) => TermLink | undefined;

/** Makes what the card beside a word shows. */
export function editCard({ source, definition }: TermParts, reader: Reader, linkTo: LinkTo): TermCard {
  const { id, pinyin, english, englishDefinition, certainty, scope, note } = source;
  return {
    id,
    term: reader.read(source.term),
    pinyin,
    // English text quotes the Chinese: “a play on 跑”.
    english: reader.read(english),
    englishDefinition: reader.read(englishDefinition),
    certainty,
    scope,
    definition: definition.map(({ paragraph, terms }) => defining(paragraph, terms, reader)),
    origins: source.origins.map(({ body, document, note: remark, ...rest }) => ({
      ...rest,
      ...(body !== undefined && { body: reader.read(body) }),
      ...(document !== undefined && { document: reader.read(document) }),
      ...(remark !== undefined && { note: reader.read(remark) }),
    })),
    ...(note !== undefined && { note: reader.read(note) }),
    parts: source.parts.flatMap((part) => linkTo(part) ?? []),
  };
}

/** Makes all that a term's own page shows. */
export function editTerm(
  parts: TermParts,
  reader: Reader,
  linkTo: LinkTo,
  occurrences: readonly TermOccurrences[],
): TermEdition {
  const { aliases, englishSource, category, seeAlso } = parts.source;
  return {
    ...editCard(parts, reader, linkTo),
    locale: reader.locale,
    aliases: aliases.map(reader.read),
    ...(englishSource !== undefined && { englishSource: reader.read(englishSource) }),
    category: reader.read(category),
    seeAlso: seeAlso.flatMap((other) => linkTo(other) ?? []),
    occurrences,
  };
}

function defining(paragraph: Paragraph, terms: readonly TermMark[], reader: Reader): Run[] {
  const whole = { start: 0, end: Array.from(paragraph.text).length };
  const image = (src: string, alt: string) => ({ src, alt });
  return intoRuns(paragraph, reader.align(paragraph), whole, { terms, image });
}
