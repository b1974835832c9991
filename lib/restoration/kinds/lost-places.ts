import type { Stretch } from "../traced-text";
import { type Misreading, undoMisreading } from "./misreadings";

/** A stretch of a line that was misread, and what was written there. */
export interface Misread extends Stretch {
  readonly after: string;
}

/** So many characters before a lost byte, and behind it, can lie across those that were written. */
const BEFORE = 8;
const BEHIND = 3;

/**
 * Cuts a line at the bytes that it has lost, so that of what stands between them nothing is in doubt.
 *
 * @param after the line put right as a whole
 * @returns the stretches in order, which together are the line; one, where it cannot be cut
 */
export function cutAtLost(line: string, after: string, misreading: Misreading): Misread[] {
  const chars = Array.from(line);
  const read = (start: number, end: number) => {
    const text = chars.slice(start, end).join("");
    return undoMisreading(misreading, text) ?? text;
  };
  const stretches: Misread[] = [];
  let start = 0;
  const close = (end: number) => {
    if (start < end) stretches.push({ start, end, after: read(start, end) });
    start = end;
  };
  const lost = runsOf(chars, read);
  let from = 0;
  for (const [n, run] of lost.entries()) {
    const next = lost[n + 1]?.start ?? chars.length;
    const place = placeOf(read, { from, ...run, next });
    from = place?.end ?? run.end;
    if (place === undefined) continue;
    close(place.start);
    close(place.end);
  }
  close(chars.length);
  const isSame = stretches.map((one) => one.after).join("") === after;
  return isSame ? stretches : [{ start: 0, end: chars.length, after }];
}

type Read = (start: number, end: number) => string;

/** Where marks of lost bytes stand; those between which nothing can be read are one. */
function runsOf(chars: readonly string[], read: Read) {
  const runs: { start: number; end: number }[] = [];
  for (const [at, char] of chars.entries()) {
    if (char !== "\uFFFD" && char !== "?") continue;
    const last = runs.at(-1);
    const joins = last && (last.end === at || (at - last.end < BEFORE && read(last.end, at) === "\uFFFD"));
    if (joins) last.end = at + 1;
    else runs.push({ start: at, end: at + 1 });
  }
  return runs;
}

/** The least around a mark that holds all of what was lost; undefined where nothing was. */
function placeOf(
  read: Read,
  { from, start, end, next }: { from: number; start: number; end: number; next: number },
): Stretch | undefined {
  const isSound = (text: string) => !text.includes("\uFFFD");
  for (let reach = 0; reach <= BEFORE + BEHIND; reach++)
    for (let before = Math.min(reach, BEFORE, start - from); before >= 0 && reach - before <= BEHIND; before--) {
      const place = { start: start - before, end: end + reach - before };
      if (place.end > next) continue;
      const head = read(from, place.start);
      if (!isSound(head)) continue;
      const lost = read(place.start, place.end);
      const holds = head + lost + read(place.end, next) === read(from, next);
      if (holds) return isSound(lost) ? undefined : place;
    }
  return undefined;
}
