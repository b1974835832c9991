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
  const source = Array.from(text);
  const sourceOf: number[] = [];
  let output = "";
  for (const one of pieces) {
    const { start, end } = one;
    const written = source.slice(start, end).join("");
    const piece = isSettled(one) ? (settledForm(one, to) ?? written) : run(written);
    output += piece;
    for (const i of Array.from(piece).keys()) sourceOf.push(Math.min(start + i, end - 1));
  }
  return new ConvertedText(output, sourceOf);
}

function isSettled({ override, fixed }: Piece): boolean {
  return override !== undefined || fixed !== undefined;
}

/** Alignment is asked for less often than text, and made then. One to one, where nothing else is given. */
class ConvertedText implements Converted {
  readonly text: string;
  readonly #aligned: readonly number[] | undefined;
  #chars: readonly string[] | undefined;

  constructor(text: string, aligned?: readonly number[]) {
    this.text = text;
    this.#aligned = aligned;
  }

  get sourceOf(): readonly number[] {
    return this.#aligned ?? this.#output().map((_, at) => at);
  }

  slice(start: number, end: number): string {
    return this.#output().slice(this.#firstFrom(start), this.#firstFrom(end)).join("");
  }

  #output(): readonly string[] {
    return (this.#chars ??= Array.from(this.text));
  }

  /** The first code point of the text that came from `offset` of the source or from behind it. */
  #firstFrom(offset: number): number {
    if (this.#aligned === undefined) return offset;
    let low = 0;
    let high = this.#aligned.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#aligned[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
