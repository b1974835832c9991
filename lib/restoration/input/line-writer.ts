import type { Emphasis } from "../source";
import { codePoints } from "../code-points";

/** How a piece of text is set. */
export interface Style {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly raised: boolean;
  readonly linked: boolean;
  /** Whether spaces and line breaks stand as they are written. */
  readonly preformatted: boolean;
}

/** A line that is written to its end. */
export interface WrittenLine {
  readonly text: string;
  readonly emphasis: readonly Emphasis[];
  /** Code points of it that are a link. */
  readonly linked: number;
}

const SPACE = /[ \t\n\f\r]+/g;
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF“”‘’…—]/;
/** Mirrors put paragraphs behind one another, each with the indent of its first line. */
const INDENTED = /(?<=[。！？…；：”’）」』.!?;:)"'])(?=　　|(?:\u00A0 ?){4})/;
const ENDED = /[。！？…；：”’）」』.!?;:)"']$/;

/** Writes the text of a page line by line: spaces are joined as a browser joins them, others stay. */
export class LineWriter {
  /** Pieces, and not a text: to ask a text that grows for its end takes time in proportion to it. */
  private pieces: string[] = [];
  private length = 0;
  private linked = 0;
  private emphasis: Emphasis[] = [];

  constructor(private readonly finish: (line: WrittenLine) => void) {}

  /** Writes a piece of text. */
  add(text: string, style: Style): void {
    const lines = style.preformatted ? text.split("\n") : joined(text).split(INDENTED);
    for (const [n, line] of lines.entries()) {
      if (n > 0 || (!style.preformatted && ENDED.test(this.last()) && INDENTED.test(`。${line}`))) this.end();
      this.put(line, style);
    }
  }

  /** The last characters of the line as it is so far. */
  get ending(): string {
    return this.pieces.slice(-3).join("").slice(-12);
  }

  /** Writes what divides two cells of a row. */
  tab(): void {
    this.trim();
    this.pieces.push("\t");
    this.length++;
  }

  /** Ends the line; one without anything to see is none. */
  end(): void {
    this.trim();
    const { emphasis, linked } = this;
    const text = this.pieces.join("");
    if (text.trim() !== "") this.finish({ text, emphasis, linked });
    this.pieces = [];
    this.length = 0;
    this.linked = 0;
    this.emphasis = [];
  }

  /** Takes back a space that turned out to be the last. */
  private trim(): void {
    const piece = this.pieces.at(-1);
    if (!piece?.endsWith(" ")) return;
    this.pieces.splice(-1, 1, ...[piece.slice(0, -1)].filter((rest) => rest !== ""));
    this.length--;
    const ended: Emphasis[] = [];
    for (let stretch = this.emphasis.at(-1); stretch && stretch.end > this.length; stretch = this.emphasis.at(-1)) {
      this.emphasis.pop();
      if (stretch.start < this.length) ended.unshift({ ...stretch, end: this.length });
    }
    this.emphasis.push(...ended);
  }

  private last(): string {
    return this.pieces.at(-1)?.at(-1) ?? "";
  }

  private put(text: string, style: Style): void {
    const isOpen = ["", " ", "\t"].includes(this.last());
    const written = !style.preformatted && isOpen ? text.replace(/^ /, "") : text;
    if (written === "") return;
    const start = this.length;
    this.pieces.push(written);
    this.length += codePoints(written);
    if (style.linked) this.linked += this.length - start;
    if (style.strong) this.mark("strong", start);
    if (style.emphasis) this.mark("emphasis", start);
    if (style.raised) this.mark("raised", start);
  }

  private mark(type: Emphasis["type"], start: number): void {
    const before = this.emphasis.findLastIndex((stretch) => stretch.type === type);
    const last = this.emphasis[before];
    if (last?.end === start) this.emphasis[before] = { ...last, end: this.length };
    else this.emphasis.push({ start, end: this.length, type });
  }
}

/** Joins spaces. A line break between two Chinese characters is only the file's: it is no space. */
function joined(text: string): string {
  return text.replace(SPACE, (space, at: number) => {
    const isBroken = space.includes("\n") && at > 0 && at + space.length < text.length;
    return isBroken && WIDE.test(text[at - 1] ?? "") && WIDE.test(text[at + space.length] ?? "") ? "" : " ";
  });
}
