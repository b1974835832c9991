import { linesOf } from "../chinese/lines";
import { scriptOf } from "../chinese/script-of";
import type { RepairedCopy } from "../repair-copy";
import { stretchOf, type Change, type Suspicion } from "../restoration";
import { readFrontLines } from "../structure/front-lines";
import { splitLines } from "../structure/lines";
import { covered, stretchFrom, type Stretch } from "../traced-text";
import type { Script } from "@/lib/library";
import { letterOf } from "./fold";
import { rowsOfStars } from "./stars";
import { skeletonOf, type Skeleton } from "./skeleton";

/** A place of a repaired copy of which nobody can be sure. Offsets are code points of the repaired text. */
export interface Place extends Stretch {
  /** What the report says of it; of several in a row, each. */
  readonly told: readonly (Change | Suspicion)[];
}

/** A repaired copy, made ready to be laid beside another one. All offsets are code points of the repaired text. */
export interface Side {
  readonly copy: RepairedCopy;
  /** The repaired text, with an empty one for each code point that is of the page and not of the article. */
  readonly chars: readonly string[];
  readonly script: Script;
  readonly places: readonly Place[];
  /** For each code point whether a place holds it. */
  readonly unsure: Uint8Array;
  /** Whether it is read into the front matter, which every site words in its own way. */
  readonly margin: Uint8Array;
  readonly skeleton: Skeleton;
}

/** A change of so many letters is evidence itself, since it cannot be like the other copy by chance. */
const EVIDENCE = 12;

/** Kinds of damage that no letter was lost by. */
const OF_MARKS = new Set(["stray-marks", "unbalanced", "spaces"]);

/**
 * Makes a copy ready.
 *
 * @param hole a negative number for what is no evidence, of this copy only
 */
export function sideOf(copy: RepairedCopy, hole: number): Side {
  const chars = [...copy.text.chars];
  for (const { start, end } of furnitureOf(copy)) chars.fill("", start, end);
  const places = placesOf(copy, chars);
  return {
    copy,
    chars,
    script: scriptOf(chars).script,
    places,
    unsure: covered(chars.length, places),
    margin: marginOf(copy),
    skeleton: skeletonOf(
      chars,
      places.filter((place) => !isEvidence(place) && !isOfMarks(place)),
      hole,
    ),
  };
}

/** Changes that are not certain and what was left damaged; those of a line without a letter between them are one. */
function placesOf({ text, changes, suspicions }: RepairedCopy, chars: readonly string[]): Place[] {
  const told = [...changes.filter(({ certain }) => !certain), ...suspicions, ...rowsOfStars(text)].map((one) => {
    const { start, end } = stretchOf(one);
    return { ...stretchFrom(text, start, end), told: [one] };
  });
  const places: Place[] = [];
  for (const place of told.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = places.at(-1);
    const joins =
      last &&
      (place.start < last.end ||
        (!isEvidence(last) && !isEvidence(place) && !chars.slice(last.end, place.start).some(isParting)));
    if (!joins) places.push(place);
    else
      places[places.length - 1] = {
        start: last.start,
        end: Math.max(last.end, place.end),
        told: [...last.told, ...place.told],
      };
  }
  return places;
}

/** Whether what stands on both sides of a character cannot be read as one. */
function isParting(char: string): boolean {
  return char === "\n" || letterOf(char) > 0;
}

/** Whether only marks are in question, so that the letters around stand in a row all the same. */
function isOfMarks({ told }: Place): boolean {
  return told.every(({ kind }) => OF_MARKS.has(kind));
}

function isEvidence({ told }: Place): boolean {
  return told.some((one) => "after" in one && Array.from(one.after).filter(letterOf).length >= EVIDENCE);
}

/** Lines that the format says are of the page. */
function furnitureOf({ source, text }: RepairedCopy) {
  const lines = linesOf(Array.from(source.text));
  return source.hints.flatMap(({ line, is }) => {
    const { start, end } = lines[line] ?? { start: 0, end: 0 };
    return is.type === "furniture" && start < end ? [stretchFrom(text, start, end)] : [];
  });
}

/** The lines that are read into the front matter. */
function marginOf({ source, text }: RepairedCopy): Uint8Array {
  return covered(text.chars.length, readFrontLines(splitLines(text, source)).used);
}
