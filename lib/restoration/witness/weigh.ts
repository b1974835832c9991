import { codePoints } from "../code-points";
import { isModelled } from "../compare-again";
import type { Candidate, Change, Suspicion } from "../restoration";
import { foldText, letterOf } from "./fold";
import type { Reading } from "./read-places";

/**
 * What bears out that a reading of the witness is what stood in the copy: that the copy itself leaves it open (`copy`),
 * that the reading damaged again has to give the copy (`damage`, still to be tried), or nothing.
 */
export type Proof = "copy" | "damage" | "none";

/** Kinds of damage that leave nothing of what stood there, and how many characters one that is left may stand for. */
const GAPS = new Set(["masked", "mojibake"]);
const MOST = 4;
/** Kinds that put something in: what stood there is what stands there without it. */
const PUT_IN = new Set([
  "inserted",
  "pinyin",
  "doubled",
  "advertising",
  "random-letters",
  "watermark",
  "stray-marks",
  "invisible",
  "private-use",
  "tags",
]);

/**
 * Weighs a reading against what the copy shows.
 *
 * @param standing what stands at its place, as far as it was repaired
 */
export function weigh({ place, start, end, text, isSure, isDoubtful }: Reading, standing: string): Proof {
  const { told } = place;
  if (isDoubtful) return "none";
  if (start < place.start || end > place.end) return "damage";
  const [reading, own] = [foldText(text), foldText(standing)];
  const all = (is: (one: Change | Suspicion) => boolean) => told.every(is);
  if (candidatesOf(told).some((candidate) => isSame(foldText(candidate.text), reading))) return "copy";
  if (fits(own, reading)) return "copy";
  if (isSure && all(({ kind }) => PUT_IN.has(kind)) && isPartOf(reading, own)) return "copy";
  const isGap = all((one) => GAPS.has(one.kind) && !("after" in one));
  if (isSure && isGap && reading.length > 0 && reading.length <= MOST * codePoints(standing)) return "copy";
  return told.some(({ kind }) => isModelled(kind)) ? "damage" : "none";
}

/** Whether a reading takes letters away that nothing shows to have been put in, and has too few words around it to be trusted. */
export function takesAway({ place, text, isSure }: Reading, standing: string): boolean {
  if (isSure || place.told.every(({ kind }) => PUT_IN.has(kind))) return false;
  const [reading, own] = [text, standing].map((one) => Array.from(one).filter(letterOf).length);
  return (reading ?? 0) < (own ?? 0);
}

/** What the copy itself leaves open at a place; nothing where several things were told of it. */
export function candidatesOf(told: readonly (Change | Suspicion)[]): readonly Candidate[] {
  const [only, ...more] = told;
  return only && more.length === 0 && "candidates" in only ? only.candidates : [];
}

/** Whether a text is another one, in which each lost character (U+FFFD) may be one or a few. */
function fits(pattern: readonly string[], text: readonly string[]): boolean {
  let ends = new Set([0]);
  for (const char of pattern) {
    const next = new Set<number>();
    for (const end of ends)
      if (char === "\uFFFD") for (let n = 1; n <= MOST && end + n <= text.length; n++) next.add(end + n);
      else if (text[end] === char) next.add(end + 1);
    ends = next;
  }
  return ends.has(text.length);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((char, at) => char === b[at]);
}

/** Whether a text is left when something is taken out of another. */
function isPartOf(text: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const char of whole) if (char === text[at]) at++;
  return at === text.length;
}
