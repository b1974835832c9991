import { takeDay, type Front } from "./front";
import type { Line } from "./lines";
import { bylineOf } from "./names";
import { plausibleNames } from "./plausible-names";

/** How many characters a name has, and how many names are worth cutting apart. */
const [LEAST, MOST, NAMES] = [2, 4, 8];
/** 2021-12-14 07:09王小明李四 */
const DATED = /^\d{4}-\d{1,2}-\d{1,2}\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(\p{Script=Han}{2,24}?)等?$/u;

/** Names with nothing between them, parted by 、, where there is but one way to cut them; else undefined. */
export function cutNames(run: string): string | undefined {
  const [way, other] = waysToCut(run);
  return other === undefined ? way?.join("、") : undefined;
}

/** Whether a line is a day, an hour and, close behind them, names or what else that is not understood. */
export function isDatedRun(text: string): boolean {
  return DATED.test(text);
}

/**
 * Reads such a line whose names cannot be cut apart by themselves: its day, and its names if a line below has them apart.
 *
 * @returns whether all of it was read
 */
export function readDatedRun(text: string, below: readonly Line[], front: Front): boolean {
  const [, run] = DATED.exec(text) ?? [];
  if (run === undefined) return false;
  takeDay(front, text);
  const names = below
    .map((line) => bylineOf(line.text) ?? plausibleNames(line.text))
    .find((names) => names?.replaceAll("、", "").startsWith(run));
  if (names !== undefined) front.author ??= names;
  return names !== undefined;
}

function waysToCut(run: string): string[][] {
  const chars = Array.from(run);
  if (chars.length > MOST * NAMES) return [];
  // From each place to the end, in as many ways as matter: one, or more than one.
  const ways: string[][][] = Array.from({ length: chars.length + 1 }, () => []);
  ways[chars.length] = [[]];
  for (let from = chars.length - LEAST; from >= 0; from--)
    for (let to = from + LEAST; to <= Math.min(chars.length, from + MOST); to++) {
      const name = chars.slice(from, to).join("");
      if (plausibleNames(name) === undefined) continue;
      for (const rest of (ways[to] ?? []).slice(0, 2)) ways[from]?.push([name, ...rest]);
    }
  return ways[0] ?? [];
}
