import type { ByteGraph } from "./byte-graph";
import { openAfter } from "./open-marks";
import { runOf, type Run } from "./runs";
import type { Surroundings } from "./search";
import { stretches } from "./stretches";
import type { Stretch, Unit } from "./units";
import { FIRST_LOOK, PROOFS, readWays, type Effort, type Reader, type Reading } from "./ways";

/** Units on both sides of a run that a reading of it is judged by. */
const AROUND = 10;

/** What was read of a window: its runs, and the marks that are open after it. */
export interface WindowRead {
  readonly runs: readonly Run[];
  readonly open: number;
}

/**
 * Reads the runs of a window.
 *
 * @param units of the window
 * @param chars code points of the whole text
 * @returns undefined when nothing can have stood there
 */
export function readRuns(
  units: readonly Unit[],
  chars: readonly string[],
  reader: Reader,
  surroundings: Surroundings,
): WindowRead | undefined {
  const read = readWays(units, chars, reader, surroundings, { from: 0, to: units.length }, FIRST_LOOK);
  const { best } = read;
  if (!best) return undefined;
  const found = stretches(best, read.graph, units);
  const opens = openAtUnits(best, read.graph, surroundings.open);
  const runs = found.map((stretch) => {
    const { from, to } = around(stretch, found, units);
    const near = units.slice(from, to);
    const open = opens[from] ?? surroundings.open;
    const after = opens[to];
    const due = to === units.length || after === undefined ? surroundings.due : { open: after, known: -1 };
    const here = { open, due, closed: surroundings.closed && to === units.length };
    const among = { from: stretch.from - from, to: stretch.to - from };
    const alone = (effort: Effort) => {
      const again = readWays(near, chars, reader, here, among, effort);
      const own = again.best && stretches(again.best, again.graph, near);
      const start = stretch.from - from;
      const whole = own?.find((it) => it.from <= start && it.to >= stretch.to - from);
      return whole && runOf(whole, near, again.all(), reader);
    };
    // By itself, also beside readings in which more has vanished: with others in one window few would be among the best.
    const run = alone(PROOFS[0]);
    if (!run) return { ...runOf(stretch, units, read.all(), reader), certain: false };
    return (run.unproven ? alone(PROOFS[1]) : undefined) ?? run;
  });
  return { runs, open: opens[units.length] ?? 0 };
}

/** Some units on both sides, and the whole of any other run that begins or ends among them. */
function around({ from, to }: Stretch, all: readonly Stretch[], units: readonly Unit[]): Stretch {
  let start = Math.max(0, from - AROUND);
  start = all.find((other) => other.from < start && start < other.to)?.from ?? start;
  while (start > 0 && units[start]?.type === "pinyin") start--;
  let end = Math.min(units.length, to + AROUND);
  end = all.find((other) => other.from < end && end < other.to)?.to ?? end;
  while (units[end]?.type === "pinyin") end++;
  return { from: start, to: end };
}

/** Which marks are open by a reading, by how many units have ended; none where the reading is inside of a unit. */
function openAtUnits({ steps }: Reading, { unitsEnded }: ByteGraph, before: number): (number | undefined)[] {
  const opens: (number | undefined)[] = [before];
  let open = before;
  for (const { unit, to } of steps) {
    open = openAfter(open, unit);
    const ended = unitsEnded[to] ?? -1;
    if (ended >= 0) opens[ended] = open;
  }
  return opens;
}
