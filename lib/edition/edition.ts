import type { ArticleSource, Locale, Script, TermSource } from "@/lib/library";

/**
 * What a page renders and what the JSON shows: plain data, converted for one locale, nothing left to decide. A field
 * that does not apply is absent.
 */
export type Run =
  /** Plain text. */
  | string
  | { readonly type: "strong" | "emphasis" | "code"; readonly runs: readonly Run[] }
  | { readonly type: "link"; readonly href: string; readonly runs: readonly Run[] }
  | { readonly type: "term"; readonly term: string; readonly runs: readonly Run[] }
  | { readonly type: "footnote"; readonly number: number }
  | { readonly type: "image"; readonly image: ImageEdition }
  | { readonly type: "break" };

export interface ImageEdition {
  /** Path below the site's root. */
  readonly src: string;
  readonly alt: string;
  /** CSS pixels; absent when the image is not at hand. */
  readonly width?: number;
  readonly height?: number;
}

export interface SentenceEdition {
  readonly id: string;
  readonly runs: readonly Run[];
}

export interface ParagraphEdition {
  readonly type: "paragraph";
  readonly id: string;
  readonly sentences: readonly SentenceEdition[];
  /** Whether it is a closing note in brackets, such as the one on the author. */
  readonly closing?: true;
}

export interface HeadingEdition {
  readonly type: "heading";
  readonly id: string;
  readonly level: number;
  readonly runs: readonly Run[];
}

export type BlockEdition =
  | ParagraphEdition
  | HeadingEdition
  | {
      readonly type: "list";
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly BlockEdition[])[];
    }
  | { readonly type: "quote"; readonly blocks: readonly BlockEdition[] }
  | {
      readonly type: "table";
      readonly align: readonly ("left" | "right" | "center" | null)[];
      readonly rows: readonly (readonly ParagraphEdition[])[];
    }
  | { readonly type: "figure"; readonly image: ImageEdition; readonly caption?: ParagraphEdition }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "rule" };

export interface SectionEdition {
  readonly id: string;
  /** The heading as plain text; the article's title for the lead. */
  readonly title: string;
  /** How the section begins, for previews: up to 110 code points, cut at a sentence where one ends. */
  readonly description: string;
  /** Absent in the lead. */
  readonly heading?: HeadingEdition;
  readonly blocks: readonly BlockEdition[];
}

export interface FootnoteEdition {
  readonly number: number;
  /** The sentence that refers to it first; absent when a heading does. */
  readonly reference?: string;
  readonly blocks: readonly BlockEdition[];
}

/** What a list of articles shows. */
export interface ArticleSummary extends Partial<
  Pick<ArticleSource, "author" | "authorRole" | "date" | "source" | "sourceUrl" | "summary">
> {
  readonly slug: string;
  readonly locale: Locale;
  readonly sourceScript: Script;
  readonly title: string;
  readonly titleSource: ArticleSource["titleSource"];
  readonly dateSource: ArticleSource["dateSource"];
  /** How many characters its text has, blanks apart. */
  readonly characters: number;
  /** Minutes, at 400 characters a minute, at least 1. */
  readonly minutes: number;
  /** What the copy was like from which the text was imported; absent where an editor wrote the file. */
  readonly copy?: "damaged" | "sound";
}

export interface ArticleEdition extends ArticleSummary {
  readonly sections: readonly SectionEdition[];
  readonly footnotes: readonly FootnoteEdition[];
  /** Ids of the terms that occur, in reading order. */
  readonly terms: readonly string[];
}

export interface TermLink {
  readonly id: string;
  readonly term: string;
}

/** What the card beside a word shows. */
export interface TermCard
  extends Pick<TermSource, "pinyin" | "english" | "englishDefinition" | "certainty" | "scope">, TermLink {
  readonly definition: readonly (readonly Run[])[];
  readonly origins: TermSource["origins"];
  readonly note?: string;
  /** The terms of which it is made. */
  readonly parts: readonly TermLink[];
}

/** Where a term stands in one section of an article: every sentence once. */
export interface TermOccurrences {
  readonly slug: string;
  readonly articleTitle: string;
  readonly section: string;
  readonly sectionTitle: string;
  readonly sentences: readonly { readonly id: string; readonly text: string }[];
}

export interface TermEdition extends TermCard {
  readonly locale: Locale;
  readonly aliases: readonly string[];
  readonly englishSource?: string;
  readonly category: string;
  readonly seeAlso: readonly TermLink[];
  readonly occurrences: readonly TermOccurrences[];
}

/** How sure a change of a restoration is; a reading of another copy is as sure as that copy. */
export type Sureness = "certain" | "likely" | "settled" | "witness";

/** A piece of a line: as it was, or changed. */
export interface SidePiece {
  readonly text: string;
  readonly change?: Sureness;
}

/** A line of a damaged copy beside what became of it. */
export interface SideRow {
  /** From 1. */
  readonly line: number;
  readonly copy: readonly SidePiece[];
  readonly restored: readonly SidePiece[];
}
