import { commonShare, GAIN, SOUND } from "../common-characters";
import type { Likelihood } from "../likelihood";
import { wordShare } from "../word-share";
import { readInStep } from "./in-step";
import { MISREADINGS, type Misreading, undoMisreading } from "./misreadings";

/**
 * How much of what is put right must be words where nearly any bytes give characters in daily use: Russian, Greek and kana
 * of GBK do in Big5. See `wordShare`.
 */
const WORDS = 1 / 3;

/** Of what tables and rules are drawn: ├────┤. */
const DRAWN = /[\u2500-\u259F]/g;

/** A line that can have been misread. */
export interface Line {
  readonly text: string;
  /** Code points before it. */
  readonly start: number;
}

/** A line as one misreading of it leaves it. */
export interface Undone {
  readonly misreading: Misreading;
  readonly after: string;
  /** As `commonShare` gives it; what was lost counts only where the line itself does not show that it was. */
  readonly share: number;
  /** Characters beyond ASCII that were not lost. */
  readonly weight: number;
  /** Whether the line shows each loss, so that all else is as it was written. */
  readonly isWhole: boolean;
  /** Whether what is put right tells by itself that it was misread. */
  readonly isProse: boolean;
}

/** All ways to put a line right that give better Chinese, the best first. */
export function undo(line: Line, likelihood: Likelihood): Undone[] {
  return MISREADINGS.flatMap((misreading) => undoBy(misreading, line, likelihood) ?? [])
    .filter((one) => one.share >= SOUND && isBetter(line, one))
    .toSorted((a, b) => Number(b.isProse) - Number(a.isProse) || b.share - a.share);
}

/** Undoes one misreading of a line; undefined where it cannot have come from it, or nothing changes. */
export function undoBy(misreading: Misreading, { text }: Line, likelihood: Likelihood): Undone | undefined {
  if (weightOf(text) === 0) return undefined;
  const after = misreading.isStrict ? undoMisreading(misreading, text) : inStep(misreading, text);
  if (after === undefined || after === text) return undefined;
  const known = after.replaceAll("\uFFFD", "");
  const isWhole = after.length - known.length <= (text.match(/\uFFFD+|\?+/g)?.length ?? 0);
  const share = commonShare(isWhole ? known : after);
  const isProse = misreading.isStrict || (share >= SOUND && wordShare(known, likelihood) >= WORDS);
  return { misreading, after, share, weight: weightOf(known), isWhole, isProse };
}

function inStep(misreading: Misreading, text: string): string | undefined {
  return readInStep(text, misreading)
    ?.map(({ after = "\uFFFD" }) => after)
    .join("")
    .replace(/\uFFFD+/gu, "\uFFFD");
}

/** Whether a line of a text that was misread as a whole can have been misread too. */
export function isLikely(line: Line, { misreading, share, weight, isWhole }: Undone): boolean {
  return share >= SOUND || (misreading.isStrict && isWhole && (weight === 0 || !isSound(line)));
}

/** Whether a line looks like Chinese as it stands. */
export function isSound({ text }: Line): boolean {
  return commonShare(text.replace(DRAWN, "")) >= SOUND;
}

/** Whether a line becomes much better. */
export function isBetter({ text }: Line, { share }: Undone): boolean {
  return share - commonShare(text) >= GAIN;
}

/** Characters beyond ASCII. */
export function weightOf(text: string): number {
  let weight = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) weight++;
  return weight;
}
