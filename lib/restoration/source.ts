/** What a reader of a format has found of a line's place in the document; a line without a hint is plain text. */
export interface LineHint {
  /** From 0, as lines stand in `text`. */
  readonly line: number;
  readonly is:
    | { readonly type: "title" }
    /** 1 is the document's highest. */
    | { readonly type: "heading"; readonly level: number }
    /** Of a list; `depth` is 1 for an outermost one, `number` where the format gives it. */
    | { readonly type: "item"; readonly ordered: boolean; readonly depth: number; readonly number?: number }
    | { readonly type: "quote" }
    /** A row of a table, cells divided by tabs. */
    | { readonly type: "row" }
    /** Text of the page that is not of the article: menus, copyright, what to read next. */
    | { readonly type: "furniture" };
}

/** A stretch of a line in code points of `text`, end exclusive, that stood out. */
export interface Emphasis {
  readonly start: number;
  readonly end: number;
  /** Raised above the line, as marks of notes are. */
  readonly type: "strong" | "emphasis" | "raised";
}

/** A copy as it was read: all of its text, line by line, and what the format says of it. */
export interface SourceText {
  /** Lines end with `\n`; a paragraph is one line, however the file broke it. */
  readonly text: string;
  /** Where in `text` the file has `\r\n` for `\n`, in code points; only of plain text, whose offsets are those of the file. */
  readonly wide?: readonly number[];
  readonly format: "text" | "markdown" | "html" | "docx" | "pdf";
  /** As `iconv-lite` names it; absent for a format that has none of its own. */
  readonly encoding?: string;
  readonly hints: readonly LineHint[];
  readonly emphasis: readonly Emphasis[];
  /** Ids of sections that the copy itself gives, by the text of their headings. */
  readonly ids?: ReadonlyMap<string, string>;
  /** What the head of a saved page says; values as written there. */
  readonly head: {
    readonly title?: string;
    /** An absolute address: where the page says that it is at home. */
    readonly canonical?: string;
    readonly author?: string;
    readonly date?: string;
    readonly source?: string;
  };
  /** What an editor should know of the reading: characters that were no characters, a picture left out. */
  readonly remarks: readonly string[];
}

/** Why a copy cannot be read: one clear line, and how to mend it. */
export class UnreadableCopy extends Error {
  override readonly name = "UnreadableCopy";
}
