import type { Locale } from "@/lib/library";

/**
 * The article tree. A paragraph keeps its text whole, with marks standing off it by offsets, so that conversion sees
 * whole phrases and a term may cross an emphasis. All offsets are code points of the paragraph's text, end exclusive.
 */
export interface Article {
  /** In reading order. The lead comes first, when there is text before the first heading, with the id `lead`. */
  readonly sections: readonly Section[];
  /** Footnotes in the order of their first reference; the paragraphs of each have ids `notes.{n}`. */
  readonly footnotes: readonly Footnote[];
}

export interface Section {
  /** ASCII, unique in the article, the same in every locale. */
  readonly id: string;
  /** Absent in the lead. */
  readonly heading?: Heading;
  readonly blocks: readonly Block[];
}

/** A text with marks on it: what a paragraph, a heading and a table cell have in common. */
export interface RichText {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Line of the file, from 1. */
  readonly line: number;
}

export interface Heading extends RichText {
  readonly type: "heading";
  /** The section's id for a heading of level 2; `{section}.h{n}` or the explicit id for one below. */
  readonly id: string;
  /** 2 to 5. */
  readonly level: number;
}

export interface Paragraph extends RichText {
  readonly type: "paragraph";
  /** `{section}.{n}`, n counted from 1 through the section, also inside lists, quotes and tables. */
  readonly id: string;
  readonly sentences: readonly Sentence[];
  /** A closing note: a paragraph at the very end of the article that stands whole in full-width brackets. */
  readonly closing: boolean;
}

/** The sentences of a paragraph follow one another without a gap and cover its text. */
export interface Sentence {
  /** `{section}.{n}.{m}` */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface List {
  readonly type: "list";
  readonly ordered: boolean;
  /** Number of the first item. */
  readonly start: number;
  readonly items: readonly (readonly Block[])[];
}

export interface Quote {
  readonly type: "quote";
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly type: "table";
  readonly align: readonly ("left" | "right" | "center" | null)[];
  /** The first row is the head. */
  readonly rows: readonly (readonly Paragraph[])[];
}

export interface Figure {
  readonly type: "figure";
  readonly image: Image;
  /** Absent where the Markdown gives no title. */
  readonly caption?: Paragraph;
}

export interface Code {
  readonly type: "code";
  readonly text: string;
}

export interface Rule {
  readonly type: "rule";
}

export type Block = Paragraph | Heading | List | Quote | Table | Figure | Code | Rule;

export interface Image {
  /** As written: a path relative to the article's file. */
  readonly src: string;
  readonly alt: string;
}

export interface Footnote {
  /** Counted from 1 in the order of first reference. */
  readonly number: number;
  readonly blocks: readonly Block[];
}

/** A property of a stretch of text. `start` equals `end` for what stands between two characters. */
export type Mark = { readonly start: number; readonly end: number } & (
  | { readonly type: "strong" | "emphasis" | "code" | "break" }
  | { readonly type: "link"; readonly href: string }
  | { readonly type: "footnote"; readonly number: number }
  | { readonly type: "image"; readonly image: Image }
  /** How an editor wants this stretch written in each locale; without forms, as it stands. */
  | { readonly type: "override"; readonly forms?: Readonly<Partial<Record<Locale, string>>> }
);
