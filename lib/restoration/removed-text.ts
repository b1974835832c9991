import { codePoints } from "./code-points";
import type { Removal } from "./restoration";
import type { Line } from "./structure/lines";
import type { LeftOut } from "./structure/make-article";
import { sourceOf, type TracedText } from "./traced-text";

/**
 * What was left out as the source has it, where the article has it repaired, in one script and without line breaks.
 *
 * @param repaired the text of which it is
 * @param source code points of the copy
 */
export function removedText(
  repaired: TracedText,
  source: readonly string[],
  { line, start, text }: Omit<LeftOut, "note">,
): Pick<Removal, "offset" | "text"> {
  const from = placeOf(repaired.chars, line, start);
  const to = placeOf(repaired.chars, line, start + codePoints(text));
  const { start: offset, end } = sourceOf(repaired, from, to);
  // What a witness has put in alone is nowhere in the source.
  return { offset, text: offset < end ? source.slice(offset, end).join("") : text };
}

/** Where in a repaired text a place of one of its lines is, in which what parted it there may be a blank or nothing. */
function placeOf(chars: readonly string[], { text, start, end }: Line, at: number): number {
  let place = start;
  for (const char of Array.from(text).slice(0, at))
    if (chars[place] === char) place++;
    else if (char.trim() !== "") {
      while (place < end && chars[place] !== char) place++;
      place++;
    }
  return place;
}
