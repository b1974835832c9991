import type { Locale, Override, QuotationMarks, Script } from "@/lib/library";
import { cutAtOverrides, settledForm, type Fixed, type Piece } from "./cut-at-overrides";
import { engine } from "./engine";
import { toCornerMarks } from "./quotation-marks";

/** A converted text that still knows where each character came from. */
export interface Converted {
  readonly text: string;
  /** For each code point of `text` the code point of the source from which it came; never decreasing. */
  readonly sourceOf: readonly number[];
  /** The stretch that came from `[start, end)` of the source. Stretches that cover the source cover `text`. */
  slice(start: number, end: number): string;
}

export interface ConvertOptions {
  readonly from: Script;
  readonly to: Locale;
  /** An article's own before the site's. Default: none. */
  readonly overrides?: readonly Override[];
  /** Stretches that are not left to dictionaries and overrides, such as code. Default: none. */
  readonly fixed?: readonly Fixed[];
  /** Words of the site's own in the source script, such as the terms of its glossary: the same array each time. */
  readonly words?: readonly string[] | undefined;
  /** Of a text that becomes traditional; one that is so keeps its own. Default: as written. */
  readonly quotationMarks?: QuotationMarks;
}

/**
 * Converts a paragraph whole, so that no cut made later (a term, an emphasis, a link) splits a phrase for the
 * dictionary. Dictionaries keep the number of code points; an override may change it, and then its last code points
 * stand for the rest.
 */
export function convert(
  text: string,
  { from, to, overrides = [], fixed = [], words, quotationMarks }: ConvertOptions,
): Converted {
  const byWords = engine(from, to, words);
  const corner = quotationMarks === "corner" && from === "zh-Hans" && to !== from;
  const run = corner ? (piece: string) => toCornerMarks(byWords(piece)) : byWords;
  const pieces = from === to ? [] : cutAtOverrides(text, from, overrides, fixed);
  if (!pieces.some(isSettled)) return new ConvertedText(run(text));
  let unit = 0;
  const written = pieces.map((piece): Written => {
    const begin = unit;
    unit = unitBehind(text, unit, piece.end - piece.start);
    const own = text.slice(begin, unit);
    return { ...piece, text: isSettled(piece) ? (settledForm(piece, to) ?? own) : run(own) };
  });
  return new ConvertedText(written.map((piece) => piece.text).join(""), written);
}

/** A piece, and how it is written. */
interface Written extends Piece {
  readonly text: string;
}

/** The UTF-16 unit that stands so many code points behind another. */
function unitBehind(text: string, unit: number, points: number): number {
  let at = unit;
  for (let left = points; left > 0; left--) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}

function isSettled({ override, fixed }: Piece): boolean {
  return override !== undefined || fixed !== undefined;
}

/** Alignment is asked for less often than text, and made then. One to one, where nothing else is given. */
class ConvertedText implements Converted {
  readonly text: string;
  readonly #written: readonly Written[] | undefined;
  #places: readonly number[] | undefined;
  #chars: readonly string[] | undefined;

  constructor(text: string, written?: readonly Written[]) {
    this.text = text;
    this.#written = written;
  }

  get sourceOf(): readonly number[] {
    return this.#aligned() ?? this.#output().map((_, at) => at);
  }

  slice(start: number, end: number): string {
    return this.#output().slice(this.#firstFrom(start), this.#firstFrom(end)).join("");
  }

  #aligned(): readonly number[] | undefined {
    return (this.#places ??= this.#written?.flatMap(({ text, start, end }) =>
      Array.from(text, (_, at) => Math.min(start + at, end - 1)),
    ));
  }

  #output(): readonly string[] {
    return (this.#chars ??= Array.from(this.text));
  }

  /** The first code point of the text that came from `offset` of the source or from behind it. */
  #firstFrom(offset: number): number {
    const aligned = this.#aligned();
    if (aligned === undefined) return offset;
    let low = 0;
    let high = aligned.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((aligned[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
