import type { Locale, Override, Script } from "@/lib/library";
import { cutAtOverrides, formFor } from "./cut-at-overrides";
import { engine } from "./engine";

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
}

/**
 * Converts a paragraph whole, so that no cut made later (a term, an emphasis, a link) splits a phrase for the
 * dictionary. Dictionaries keep the number of code points; an override may change it, and then its last code points
 * stand for the rest.
 *
 * @throws {RangeError} when a dictionary changes the number of code points: alignment would be a guess
 */
export function convert(text: string, { from, to, overrides = [] }: ConvertOptions): Converted {
  const source = Array.from(text);
  if (from === to)
    return converted(
      source,
      source.map((_, at) => at),
    );
  const run = engine(from, to);
  const output: string[] = [];
  const sourceOf: number[] = [];
  for (const { start, end, override } of cutAtOverrides(text, from, overrides)) {
    const before = source.slice(start, end).join("");
    const after = Array.from(override ? formFor(override, to) : run(before));
    if (!override && after.length !== end - start)
      throw new RangeError(
        `“${before}” has ${end - start} code points and its conversion ${after.length}: write an override for what differs`,
      );
    for (const [i, char] of after.entries()) {
      output.push(char);
      sourceOf.push(Math.min(start + i, end - 1));
    }
  }
  return converted(output, sourceOf);
}

function converted(output: readonly string[], sourceOf: readonly number[]): Converted {
  const firstFrom = (offset: number): number => {
    let low = 0;
    let high = sourceOf.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sourceOf[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    text: output.join(""),
    sourceOf,
    slice: (start, end) => output.slice(firstFrom(start), firstFrom(end)).join(""),
  };
}
