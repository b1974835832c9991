import { readRuns, type WindowRead } from "./read-runs";
import type { Surroundings } from "./search";
import type { Stretch, Unit } from "./units";
import type { Reader } from "./ways";

/** Only rows of pinyin without characters make a window so long, in units. */
const TOO_LONG = 2000;

/**
 * Reads windows; one that stands as another did, between the same marks, is read only once.
 *
 * @param chars code points of the whole text
 * @returns undefined for a window where nothing can have stood there, or anything
 */
export function windowReader(
  units: readonly Unit[],
  chars: readonly string[],
  reader: Reader,
): (window: Stretch, surroundings: Surroundings) => WindowRead | undefined {
  const known = new Map<string, { start: number; read: WindowRead | undefined }>();
  return ({ from, to }, surroundings) => {
    const own = units.slice(from, to);
    if (!isReadable(own)) return undefined;
    const start = own[0]?.start ?? 0;
    const text = chars.slice(start, own.at(-1)?.end).join("");
    // What begins with pinyin that has lost its bracket reads like letters, of which there are more.
    const key = JSON.stringify([surroundings, to - from, text]);
    const before = known.get(key);
    if (before) return before.read && moved(before.read, start - before.start);
    const read = readRuns(own, chars, reader, surroundings);
    known.set(key, { start, read });
    return read;
  };
}

const moved = (read: WindowRead, by: number): WindowRead => ({
  ...read,
  runs: read.runs.map((run) => ({ ...run, start: run.start + by, end: run.end + by })),
});

/** Where most characters have lost a byte, any text could have stood there, and to look for it would not end. */
function isReadable(units: readonly Unit[]): boolean {
  if (units.length > TOO_LONG) return false;
  const lost = units.filter(({ type }) => type === "orphan").length;
  return lost <= 24 || lost < units.length / 5;
}
