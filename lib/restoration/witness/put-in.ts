import type { RepairedCopy } from "../repair-copy";
import { stretchOf, type Change, type Suspicion } from "../restoration";
import { isModelled } from "../compare-again";
import { lineFinder } from "../chinese/lines";
import { edit, sourceOf, stretchFrom, type Edit, type Stretch, type TracedText } from "../traced-text";
import { byPlace } from "./by-place";
import { foldText } from "./fold";
import type { Reading } from "./read-places";
import { isRowOfStars } from "./stars";
import { candidatesOf, takesAway, weigh, type Proof } from "./weigh";

/** A copy with the readings of its witness in it. */
export interface Filled {
  readonly text: TracedText;
  /** In the order of the text; those from the witness last, since they stand over all that was done before. */
  readonly changes: readonly Change[];
  readonly suspicions: readonly Suspicion[];
  /** Readings whose damage has to be done again before they are certain. */
  readonly toProve: ReadonlySet<Change>;
  /** Places that are read now. */
  readonly filled: ReadonlySet<Reading["place"]>;
}

type Told = Change | Suspicion;

const NOTES: Readonly<Record<Proof, string>> = {
  copy: "the witness has it, and this copy leaves it open",
  damage: "the witness has it, and damaged again it is this copy",
  none: "the witness has it, but nothing in this copy bears it out",
};
/** Of a reading whose damage was done again and gives something else. */
export const NOT_PROVED = "the witness has it, but damaged again it would look different";

/** Puts readings where a copy is unsure. What both copies have stays, and is certain where it was repaired so. */
export function putIn(copy: RepairedCopy, readings: readonly Reading[]): Filled {
  const chars = Array.from(copy.source.text);
  const lineAt = lineFinder(chars);
  const toldAt = byPlace<Told>([...copy.settled, ...copy.changes, ...copy.suspicions]);
  const settled = new Set<Told>(copy.settled);
  const edits: Edit[] = [];
  const made: Change[] = [];
  const toProve = new Set<Change>();
  const over = new Set<Told>();
  const agreed = new Set<Suspicion>();
  const filled = new Set<Reading["place"]>();
  for (const reading of readings) {
    const { place, start, end, text } = reading;
    const standing = copy.text.chars.slice(start, end).join("");
    const isSame = (text === "") === (standing === "") && foldText(text).join("") === foldText(standing).join("");
    if (text === "" && place.told.every(isRowOfStars)) continue;
    // Damage may be in both copies: that they are alike settles what was repaired, not what was left.
    const left = place.told.filter((one): one is Suspicion => !("after" in one));
    if (isSame && left.length > 0) {
      for (const one of left) agreed.add(one);
      continue;
    }
    if (isSame && reading.isDoubtful) continue;
    const source = widen(stretchOfReading(copy, reading), place.told, toldAt, settled);
    if (source === undefined) continue;
    const whole = stretchFrom(copy.text, source.start, source.end);
    const head = copy.text.chars.slice(whole.start, start).join("");
    const tail = copy.text.chars.slice(end, whole.end).join("");
    const after = head + (isSame ? standing : text) + tail;
    const proof = weigh(reading, standing);
    // Sound letters beside a place are touched only where the damage of bytes can be tried on them.
    if (proof === "none" && (start < place.start || end > place.end || takesAway(reading, standing))) continue;
    const change: Change = {
      kind: (place.told.find(({ kind }) => isModelled(kind)) ?? place.told[0])?.kind ?? "",
      offset: source.start,
      line: lineAt(source.start),
      before: chars.slice(source.start, source.end).join(""),
      after,
      certain: proof !== "none",
      candidates: candidatesOf(place.told),
      from: "witness",
      note: isSame ? "both copies have it" : NOTES[proof],
    };
    made.push(change);
    if (proof === "damage") toProve.add(change);
    edits.push({ ...whole, text: after });
    for (const one of toldAt(source)) over.add(one);
    filled.add(place);
  }
  return {
    text: edit(copy.text, edits),
    changes: [...copy.changes.filter((one) => !over.has(one)), ...made],
    suspicions: copy.suspicions
      .filter((one) => !over.has(one))
      .map((one) => (agreed.has(one) ? { ...one, note: `${one.note}; the witness has the same` } : one)),
    toProve,
    filled,
  };
}

/**
 * The stretch of the source that a reading replaces, with all changes that reach across its edge.
 *
 * @returns undefined where an editor has settled some of it, or something else in it is unsure too
 */
function widen(
  read: Stretch,
  place: readonly Told[],
  toldAt: (stretch: Stretch) => readonly Told[],
  settled: ReadonlySet<Told>,
): Stretch | undefined {
  let stretch = read;
  for (let grows = true; grows;) {
    grows = false;
    for (const one of toldAt(stretch)) {
      const isUnsure = !("after" in one) || !one.certain;
      if (settled.has(one) || (isUnsure && !place.includes(one))) return undefined;
      if (isInside(one, stretch)) continue;
      stretch = join(stretch, stretchOf(one));
      grows = true;
    }
  }
  return stretch;
}

/** What a reading replaces of the source, at the least. */
function stretchOfReading({ text }: RepairedCopy, { place, start, end }: Reading): Stretch {
  const told = place.told.map(stretchOf).reduce((a, b) => join(a, b));
  return start < end ? join(told, sourceOf(text, start, end)) : told;
}

function join(a: Stretch, b: Stretch): Stretch {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function isInside(one: Told, { start, end }: Stretch): boolean {
  const own = stretchOf(one);
  return start <= own.start && own.end <= end;
}
