import { isHan } from "../chinese/characters";
import type { Disagreement } from "../restoration";
import { lineFinder } from "../chinese/lines";
import { sourceOf } from "../traced-text";
import type { Testimony } from "./bring-into-script";
import { byPlace } from "./by-place";
import { differencesIn, type Difference } from "./differences";
import { gapsOf, placesIn } from "./gaps";
import type { Place, Side } from "./side";

/**
 * Lists where a copy and its witness differ though both are sound. Where the copy is unsure and the witness could not be
 * put in, what it has is listed too, for the editor who has to look there anyway.
 *
 * @param match for each letter of the copy its place among the letters of the witness, or -1
 * @param filled places that the witness has filled
 */
export function disagree(
  copy: Side,
  witness: Side,
  testimony: Testimony,
  match: Int32Array,
  filled: ReadonlySet<Place>,
): Disagreement[] {
  const source = Array.from(copy.copy.source.text);
  const lineAt = lineFinder(source);
  const witnessLineAt = lineFinder(Array.from(witness.copy.source.text));
  const settledAt = byPlace(copy.copy.settled);
  return [...inGaps(copy, witness, testimony, match, filled), ...variants(copy, witness, match)]
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end, from, to, about, open }) => {
      const stretch = sourceOf(copy.copy.text, start, end);
      if (settledAt(stretch).length > 0) return [];
      return {
        offset: stretch.start,
        line: lineAt(stretch.start),
        before: source.slice(stretch.start, stretch.end).join(""),
        after: copy.chars.slice(start, end).join(""),
        witness: oneLine(testimony.chars.slice(from, to)),
        witnessLine: witnessLineAt(sourceOf(witness.copy.text, from, to).start),
        about,
        open,
      };
    });
}

type Open = Difference & Pick<Disagreement, "open">;

function inGaps(
  copy: Side,
  witness: Side,
  testimony: Testimony,
  match: Int32Array,
  filled: ReadonlySet<Place>,
): Open[] {
  return gapsOf(copy, witness, match).flatMap((gap) => {
    const places = placesIn(copy.places, gap.start, gap.end);
    if (places.some((place) => filled.has(place)) || placesIn(witness.places, gap.from, gap.to).length > 0) return [];
    return differencesIn(gap, copy.chars, testimony.chars).map((one) => {
      const isWords = one.about === "words" || (one.about === "only-in-witness" && !gap.isOutside);
      return { ...one, open: isWords && places.length === 0 && !isMargin(one, copy, witness) };
    });
  });
}

/** What is in the front matter every site words in its own way. */
function isMargin({ start, end, from, to }: Difference, copy: Side, witness: Side): boolean {
  return copy.margin.subarray(start, end).includes(1) || witness.margin.subarray(from, to).includes(1);
}

/** Characters that are the same in another form; between two scripts all are. */
function variants(copy: Side, witness: Side, match: Int32Array): Open[] {
  if (copy.script !== witness.script) return [];
  const found: Open[] = [];
  for (const [index, other] of match.entries()) {
    if (other === -1) continue;
    const [start, from] = [copy.skeleton.at[index] ?? 0, witness.skeleton.at[other] ?? 0];
    if (copy.chars[start] === witness.chars[from] || !isHan(copy.chars[start])) continue;
    // What was unsure and is alike in both is no difference of theirs.
    if (copy.unsure[start] || witness.unsure[from]) continue;
    const last = found.at(-1);
    const joins = last?.end === start && last.to === from;
    if (joins) found[found.length - 1] = { ...last, end: start + 1, to: from + 1 };
    else found.push({ start, end: start + 1, from, to: from + 1, about: "variants", open: false });
  }
  return found;
}

function oneLine(chars: readonly string[]): string {
  return chars
    .join("")
    .trim()
    .replace(/\s*\n\s*/gu, "");
}
