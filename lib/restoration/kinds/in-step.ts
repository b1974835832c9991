import { codePoints } from "../code-points";
import { commonShare, GAIN, SOUND } from "../common-characters";
import type { Stretch } from "../traced-text";
import type { Misreading } from "./misreadings";

/** A stretch of a line that was misread. */
export interface Reading extends Stretch {
  /** What was written there; absent where nothing tells. */
  readonly after?: string;
  /** Whether it was read from where a character begins, so that nothing else can have been written. */
  readonly certain: boolean;
}

/** So many characters beyond ASCII tell which of two readings it is. */
const TELLING = 3;

/** What stands for lost bytes, and what then stands up to an ASCII character that is no half of another. */
const PIECE = /(?<lost>[\uFFFD?]*)(?<behind>[^\uFFFD?\0-\x3e]*)(?<inStep>[^\uFFFD?]*)/gu;

/**
 * Reads a line in an encoding that takes two bytes for a character. Behind a lost place nobody knows whether one byte was lost
 * or two, and so whether a character begins there or ends: it is read in both ways, until both come into step. From there
 * on it is certain; before it, what reads much better is likely, and where neither does the place is left.
 *
 * @returns the stretches in order, which together are the line; undefined where it cannot have come from the misreading
 */
export function readInStep(line: string, { toBytes, decode }: Misreading): Reading[] | undefined {
  const bytes = toBytes(line);
  if (bytes === undefined) return undefined;
  if (!/[\uFFFD?]/u.test(line)) {
    const after = decode(bytes);
    const lost = after.indexOf("\uFFFD");
    // One at the end is the first half of a character whose second is missing.
    if (lost < 0 || lost < after.length - 1) return [{ start: 0, end: codePoints(line), after, certain: lost < 0 }];
  }
  const bytesOf = (text: string) => toBytes(text) ?? new Uint8Array();
  const readings: Reading[] = [];
  let offset = 0;
  const push = (text: string, after: string | undefined, certain: boolean) => {
    const start = offset;
    offset += codePoints(text);
    if (start < offset) readings.push({ start, end: offset, ...(after !== undefined && { after }), certain });
  };
  // The first half of a character whose second was lost.
  let half = "";
  for (const { groups } of line.matchAll(PIECE)) {
    const { lost = "", behind = "", inStep = "" } = groups ?? {};
    const place = half + lost;
    half = "";
    const [open, joined] = place !== "" ? cutWhereJoined(behind, bytesOf) : ["", behind];
    if (place !== "") {
      const likely = likelierOf(bytesOf(open), decode);
      if (likely !== undefined) push(place + open, `\uFFFD${likely}`, false);
      else if (open === "" && /^\?+$/u.test(place)) push(place, place, true);
      else push(place + open, undefined, false);
    }
    let sure = joined + inStep;
    let after = decode(bytesOf(sure));
    if (after.endsWith("\uFFFD")) {
      [sure, half] = cutLast(sure);
      after = decode(bytesOf(sure));
    }
    push(sure, after, !after.includes("\uFFFD"));
  }
  push(half, undefined, false);
  return readings;
}

/** Cuts what stands behind a lost place where both ways to read it come into step. */
function cutWhereJoined(text: string, bytesOf: (text: string) => Uint8Array): [open: string, joined: string] {
  const bytes = bytesOf(text);
  const sizeAt = (at: number) => ((bytes[at] ?? 0) < 0x80 ? 1 : 2);
  let [one, other] = [0, 1];
  while (one !== other && Math.min(one, other) < bytes.length)
    if (one < other) one += sizeAt(one);
    else other += sizeAt(other);
  if (one !== other) return [text, ""];
  const chars = Array.from(text);
  let count = 0;
  for (let at = 0; at < one; count++) at += bytesOf(chars[count] ?? "").length || 1;
  return [chars.slice(0, count).join(""), chars.slice(count).join("")];
}

/** Which of both ways to read bytes behind a lost place reads like Chinese, if only one does. */
function likelierOf(bytes: Uint8Array, decode: Misreading["decode"]): string | undefined {
  const [best, other] = [decode(bytes), decode(bytes.subarray(1))]
    .map((text) => ({ text, share: commonShare(text), known: text.replace(/[\p{ASCII}\uFFFD]/gu, "").length }))
    .toSorted((a, b) => b.share - a.share);
  if (!best || !other || best.share < SOUND || best.share - other.share < GAIN) return undefined;
  return best.known < TELLING ? undefined : best.text;
}

function cutLast(text: string): [rest: string, last: string] {
  const last = Array.from(text).at(-1) ?? "";
  return [text.slice(0, text.length - last.length), last];
}
