import { distance } from "fastest-levenshtein";
import { firstIndex } from "@/lib/restoration/first-index";
import type { Kind, Copy } from "@/lib/restoration/kind";
import type { Repaired } from "@/lib/restoration/run-kinds";
import { runKinds } from "@/lib/restoration/run-kinds";
import { trace, type TracedText } from "@/lib/restoration/traced-text";
import { wordLikelihood } from "@/lib/restoration/word-likelihood";

/** What became of a damaged text, or of several. Places are stretches that lie together. */
export interface Score {
  /** Characters of the clean text, and how many edits away from it the copy and the restored text are. */
  characters: number;
  before: number;
  after: number;
  /** Damaged places: all, those that are as they were, and those that are not but are told. */
  places: number;
  exact: number;
  told: number;
  /** Places that were changed with certainty, and those of them that are wrong. */
  certain: number;
  wrong: number;
}

/** A score of nothing. */
export const noScore = (): Score => ({
  characters: 0,
  before: 0,
  after: 0,
  places: 0,
  exact: 0,
  told: 0,
  certain: 0,
  wrong: 0,
});

/** Tells of a place that is not as it was. */
export type Tell = (place: { is: "missed" | "told" | "wrong"; copy: string; restored: string; clean: string }) => void;

/** A stretch, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Repairs a copy as the importer does, without making an article of it. */
export function repairText(source: string, kinds: readonly Kind[], terms: readonly string[] = []): Repaired {
  const copy: Copy = { source, terms, likelihood: wordLikelihood(), undoRewording: false };
  return runKinds(trace(source), kinds, copy, []);
}

/** How many edits lie between two texts, blank lines left out: no reader sees them. */
export function editsBetween(a: string, b: string): number {
  return distance(withoutBlank(a), withoutBlank(b));
}

/**
 * Compares a repaired copy with what it was.
 *
 * @param damaged the copy, traced to the clean text
 * @param into is added to
 */
export function score(clean: string, damaged: TracedText, repaired: Repaired, into: Score, tell?: Tell): void {
  const chars = Array.from(clean);
  const text = repaired.text.chars.join("");
  into.characters += chars.length;
  into.before += editsBetween(clean, damaged.chars.join(""));
  into.after += editsBetween(clean, text);
  const compare = comparer(chars, damaged, repaired);
  for (const place of damagedPlaces(chars, damaged)) {
    const { isExact, isOpen, ...texts } = compare(place);
    into.places++;
    if (isExact) into.exact++;
    else if (isOpen) into.told++;
    if (!isExact) tell?.({ is: isOpen ? "told" : "missed", ...texts });
  }
  for (const { offset, before, certain } of repaired.changes) {
    if (!certain) continue;
    const { isExact, isOpen, ...texts } = compare({ start: offset, end: offset + Array.from(before).length });
    into.certain++;
    if (isExact || isOpen) continue;
    into.wrong++;
    tell?.({ is: "wrong", ...texts });
  }
}

function withoutBlank(text: string): string {
  return text.replace(/\n{2,}/g, "\n").replace(/^\n|\n$/g, "");
}

/** Where a copy differs from the clean text; offsets of the copy. */
function damagedPlaces(clean: readonly string[], { chars, from, to }: TracedText): Stretch[] {
  const places: { start: number; end: number }[] = [];
  const add = (start: number, end: number) => {
    const last = places.at(-1);
    if (last?.end === start) last.end = end;
    else places.push({ start, end });
  };
  let next = 0;
  for (const [at, char] of chars.entries()) {
    const start = from[at] ?? 0;
    if (start > next) add(at, at);
    next = Math.max(next, to[at] ?? 0);
    if (next !== start + 1 || clean[start] !== char || (to[at] ?? 0) === start) add(at, at + 1);
  }
  return places;
}

/** Compares what stands for a stretch of the copy with what stood there. */
function comparer(clean: readonly string[], damaged: TracedText, { text, changes, suspicions }: Repaired) {
  const doubtful = changes.filter(({ certain }) => !certain).map(({ offset, before }) => span(offset, before));
  const open = doubtful.concat(suspicions.map(({ offset, text: told }) => span(offset, told)));
  return (place: Stretch) => {
    let { start, end } = place;
    if (start === end) {
      start = Math.max(0, start - 1);
      end = Math.min(damaged.chars.length, end + 1);
    }
    // Neither an edit of the damage nor one of the repair may lie partly in it.
    for (let before = -1; before !== end - start;) {
      before = end - start;
      const cleanStart = damaged.from[start] ?? 0;
      const cleanEnd = damaged.to[end - 1] ?? 0;
      while (start > 0 && (damaged.to[start - 1] ?? 0) > cleanStart) start--;
      while (end < damaged.chars.length && (damaged.from[end] ?? 0) < cleanEnd) end++;
      const first = firstFrom(text.to, start + 1);
      if ((text.from[first] ?? start) < start) start = text.from[first] ?? start;
      const last = firstFrom(text.from, end) - 1;
      if ((text.to[last] ?? end) > end) end = text.to[last] ?? end;
    }
    const written = text.chars.slice(firstFrom(text.from, start), firstFrom(text.from, end)).join("");
    const truth = clean.slice(damaged.from[start] ?? 0, damaged.to[end - 1] ?? 0).join("");
    return {
      isExact: written.replaceAll("\n", "") === truth.replaceAll("\n", ""),
      isOpen: open.some((one) => one.start <= end && start <= one.end),
      copy: damaged.chars.slice(start, end).join(""),
      restored: written,
      clean: truth,
    };
  };
}

function span(offset: number, text: string): Stretch {
  return { start: offset, end: offset + Array.from(text).length };
}

/** The first index of a list that never decreases at which it is so much or more. */
function firstFrom(list: ArrayLike<number>, least: number): number {
  return firstIndex(list.length, (index) => (list[index] ?? 0) < least);
}
