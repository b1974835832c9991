import { diffArrays } from "diff";
import { isHan, isSpace } from "./chinese/characters";
import { linesOf, type Line } from "./chinese/lines";
import { toTraditional } from "./chinese/script-of";
import { textOf } from "./chinese/text-of";
import type { Difference } from "./report";
import { stretchOf, type Change } from "./restoration";
import { becomes } from "./shifted/becomes";
import { damageAgain } from "./shifted/damage-again";
import { inferProfile } from "./shifted/infer-profile";
import type { Profile, SpelledChar } from "./shifted/profile";
import { supposedSpelling } from "./shifted/supposed-spelling";
import { covered, edit, sourceOf, stretchFrom, trace, type Edit, type TracedText } from "./traced-text";

/** Kinds of damage that the inferred profile does again; what others have found is taken for known. */
const MODELLED = new Set(["pinyin", "shifted-bytes", "punctuation", "script", "decision"]);

/** Kinds that change a mark, or pinyin, and the spaces beside it in one: that is done again, and the spaces are known. */
const WITH_SPACES = new Set(["punctuation", "pinyin"]);

/** Stands in both texts for what is not compared; no copy has it, and as a byte of ASCII it parts the bytes around it. */
const NOT_COMPARED = "\x1a";

/** Whether a kind of damage is done again; of another the copy keeps nothing to compare with. */
export function isModelled(kind: string): boolean {
  return MODELLED.has(kind);
}

/** More than so many differences in a line, and the line as a whole differs. */
const MOST = 200;

/** So many lines that differ are compared character by character; with more, nothing explains the copy, and all others differ as a whole. */
const MOST_LINES = 300;

/** What came of damaging a restored text again. */
export interface Again {
  /** Whether the copy was mapped to traditional characters one by one. */
  readonly mapped: boolean;
  /** Places where that is not the copy; without their lines. */
  readonly differences: readonly Omit<Difference, "line">[];
}

/**
 * Damages a restored text again, by the profile that its copy shows, and compares it with the copy, line by line.
 *
 * @param changes all that was done to the copy: what is of no modelled kind, such as a watermark taken out, is no difference
 */
export function compareAgain(source: string, restored: TracedText, changes: readonly Change[]): Again {
  const known = withoutKnown(source, changes);
  // Of what the site did nothing shows before text that was misread as a whole is read as it was written.
  const copy = textOf(known.chars);
  const profile = withMoreMarks(inferProfile(copy), copy, changes);
  const compared = withoutTestimony(restored, changes);
  // A simplified copy may have a few characters in traditional form, which its pinyin shows.
  const isMapped = profile.traditional || changes.some(({ kind }) => kind === "script");
  const written = isMapped
    ? mappedAgain(known, compared, outOfStep(source, changes), profile.traditional)
    : compared.chars;
  const again = likest(known, textOf(written), profile, changes);
  const lines = linesOf(known.chars);
  const copied = copy.split("\n");
  const { length } = known.chars;
  let differing = 0;
  const differences = Array.from({ length: Math.max(lines.length, again.length) }, (_, at) => {
    if (copied[at] === again[at]) return [];
    const { start, end } = lines[at] ?? { start: length, end: length };
    const found = compareLine(known, { start, end }, Array.from(again[at] ?? ""), differing < MOST_LINES);
    if (found.length > 0) differing++;
    return found;
  });
  return { mapped: profile.traditional, differences: differences.flat() };
}

/** Marks that few sites replace: bytes out of step show nothing of them, but that a copy has none of them. */
const SELDOM_REPLACED = [
  ["。", "."],
  ["“", '"'],
  ["”", '"'],
] as const;

/** What a site did, with the marks that were put again where the copy has ASCII ones only. */
function withMoreMarks(profile: Profile, copy: string, changes: readonly Change[]): Profile {
  const widened = new Set(
    changes.filter(({ kind }) => kind === "punctuation").map(({ before, after }) => before + after),
  );
  const more = SELDOM_REPLACED.filter(([mark, by]) => widened.has(by + mark) && !copy.includes(mark));
  if (more.length === 0) return profile;
  return {
    ...profile,
    marks: [...more.map(([mark, by]) => ({ mark, by, reach: "characters" as const })), ...profile.marks],
  };
}

/** The lines of a text damaged again; as in the copy, where they may have become that with characters that only runs show to be spelled. */
function likest(copy: TracedText, text: string, profile: Profile, changes: readonly Change[]): string[] {
  const again = damageAgain(text, profile).split("\n");
  const copied = textOf(copy.chars).split("\n");
  const lines = text.split("\n");
  let supposed: SpelledChar[] | undefined;
  return again.map((line, at) => {
    const own = copied[at];
    if (own === undefined || line === own) return line;
    supposed ??= supposedSpelling(copy, text, changes);
    return becomes(lines[at] ?? "", own, profile, supposed) ? own : line;
  });
}

/**
 * Maps a restored text to traditional characters one by one, as the site did: each to what stands for it most often in the
 * copy; what stands there nowhere by itself, to its usual form where the copy is `traditional`.
 *
 * @param read 1 by offset of the source where one character does not stand for one, though there may be as many
 */
function mappedAgain(
  known: TracedText,
  { chars, from, to }: TracedText,
  read: Uint8Array,
  traditional: boolean,
): string[] {
  const counts = new Map<string, Map<string, number>>();
  let copied = 0;
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? "";
    const start = from[at] ?? 0;
    if ((to[at] ?? 0) - start !== 1 || !isHan(char) || read[start]) continue;
    while ((known.to[copied] ?? Infinity) <= start) copied++;
    const copy = known.chars[copied] ?? "";
    let written = counts.get(char);
    if (written === undefined) counts.set(char, (written = new Map()));
    written.set(copy, (written.get(copy) ?? 0) + 1);
  }
  const mostOften = (written: ReadonlyMap<string, number>) => [...written].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  const table = new Map([...counts].map(([char, written]) => [char, mostOften(written) ?? char]));
  return chars.map((char) => {
    let mapped = table.get(char);
    if (mapped === undefined) table.set(char, (mapped = traditional && isHan(char) ? toTraditional(char) : char));
    return mapped;
  });
}

/** Where bytes were read out of step or an editor has settled what stood there: 1 by offset of the source. */
function outOfStep(source: string, changes: readonly Change[]): Uint8Array {
  const read = changes.filter(({ kind }) => kind === "shifted-bytes" || kind === "decision");
  return covered(source.length, read.map(stretchOf));
}

/** Whether a change is known from the witness alone, so that nothing in the copy can bear it out. */
function isTestimony({ kind, from }: Change): boolean {
  return from !== undefined && !isModelled(kind);
}

function withoutTestimony(restored: TracedText, changes: readonly Change[]): TracedText {
  const edits = changes.filter(isTestimony).map((change) => {
    const { start, end } = stretchOf(change);
    return { ...stretchFrom(restored, start, end), text: NOT_COMPARED };
  });
  return edit(restored, edits);
}

/** The source with the changes that no profile does again; of those of one place the last, which says what came of all. */
function withoutKnown(source: string, changes: readonly Change[]): TracedText {
  const text = trace(source);
  const taken = new Uint8Array(text.chars.length);
  const edits = changes.toReversed().flatMap((change) => {
    const { kind, after } = change;
    if (isModelled(kind)) return WITH_SPACES.has(kind) ? spacesOf(change) : [];
    return { ...stretchOf(change), text: isTestimony(change) ? NOT_COMPARED : after };
  });
  const first = edits.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (taken[at]) return false;
    taken.fill(1, start, end);
    return true;
  });
  return edit(text, first);
}

/** The spaces that a change has taken out beside a mark or a bracket, or put where a mark stood for them. */
function spacesOf(change: Change): Edit[] {
  const { offset, before, after } = change;
  if (isSpace(after)) return [{ ...stretchOf(change), text: after }];
  const chars = [...before];
  if (!chars.some(isSpace)) return [];
  // A whole run of damaged bytes keeps its spaces: they may have been part of it.
  if (chars.some(isHan) || Array.from(after).some(isSpace)) return [];
  const [first, last] = [chars.findIndex((char) => !isSpace(char)), chars.findLastIndex((char) => !isSpace(char))];
  const isBeside = (at: number) => first < 0 || at < first || at > last;
  return chars.flatMap((_, at) => (isBeside(at) ? { start: offset + at, end: offset + at + 1, text: "" } : []));
}

function compareLine(
  known: TracedText,
  { start, end }: Line,
  again: readonly string[],
  inDetail: boolean,
): Omit<Difference, "line">[] {
  const chars = known.chars.slice(start, end);
  const offsetOf = (at: number) => sourceOf(known, start + at, start + at).start;
  if (chars.length === again.length && chars.every((char, at) => char === again[at])) return [];
  const parts = inDetail ? diffArrays(chars, [...again], { maxEditLength: MOST }) : undefined;
  if (parts === undefined) return [{ offset: offsetOf(0), copy: chars.join(""), again: again.join("") }];
  const differences: { offset: number; copy: string; again: string }[] = [];
  let at = 0;
  let open: { offset: number; copy: string; again: string } | undefined;
  for (const { value, added, removed } of parts) {
    if (!added && !removed) {
      at += value.length;
      open = undefined;
      continue;
    }
    if (open === undefined) differences.push((open = { offset: offsetOf(at), copy: "", again: "" }));
    if (added) open.again += value.join("");
    else {
      open.copy += value.join("");
      at += value.length;
    }
  }
  return differences;
}
