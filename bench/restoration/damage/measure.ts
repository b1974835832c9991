import type { Lexicon } from "@/lib/restoration/lexicon/lexicon";
import { findShiftedRuns } from "@/lib/restoration/shifted/find-shifted-runs";
import type { Run } from "@/lib/restoration/shifted/runs";
import { damageTraced, type TrueRun } from "./damage-traced";
import { profileOf, type Site } from "./profiles";

/** What became of the runs of a text, or of several. */
export interface Tally {
  /** By how many pairs vanished: none, one or two, more. */
  runs: [number, number, number];
  exact: [number, number, number];
  listed: [number, number, number];
  certain: number;
  wronglyCertain: number;
  /** Found where the text was sound. */
  invented: number;
}

/** A tally of nothing. */
export const noRuns = (): Tally => ({
  runs: [0, 0, 0],
  exact: [0, 0, 0],
  listed: [0, 0, 0],
  certain: 0,
  wronglyCertain: 0,
  invented: 0,
});

/** What is told of each run, for who wants to look. */
export type Told = (told: {
  site: Site;
  before: string;
  truth: string;
  run: Run | undefined;
  rank: number;
  vanished: number;
}) => void;

/**
 * Damages a text as a site would, finds the runs and counts what was found right.
 *
 * @param text in the site's script
 */
export function measure(text: string, site: Site, seed: number, lexicon: Lexicon, tally: Tally, told?: Told): void {
  const { copy, runs } = damageTraced(text, profileOf(site, text, seed));
  const chars = Array.from(copy);
  const found = findShiftedRuns(chars, [], lexicon);
  const touched = new Set<Run>();
  for (const truth of runs) {
    const size = truth.vanished === 0 ? 0 : truth.vanished <= 2 ? 1 : 2;
    const all = found.filter(({ start, end }) => start < truth.end && end > truth.start);
    for (const each of all) touched.add(each);
    const run = joined(all, chars);
    tally.runs[size]++;
    const rank = run ? rankOf(run, runs, chars) : -1;
    if (rank === 0) tally.exact[size]++;
    if (rank >= 0) tally.listed[size]++;
    if (run?.certain) tally.certain++;
    if (run?.certain && rank !== 0) tally.wronglyCertain++;
    told?.({
      site,
      before: chars.slice(truth.start, truth.end).join(""),
      truth: truth.original,
      run,
      rank,
      vanished: truth.vanished,
    });
  }
  for (const run of found)
    if (!touched.has(run)) {
      tally.invented++;
      if (run.certain) tally.wronglyCertain++;
      told?.({ site, before: chars.slice(run.start, run.end).join(""), truth: "(sound)", run, rank: -1, vanished: 0 });
    }
}

/** Runs that lie in one place as one: all but the one with most to choose read as their best. */
function joined(runs: readonly Run[], chars: readonly string[]): Run | undefined {
  const [first, ...rest] = runs;
  if (!first || rest.length === 0) return first;
  const open = runs.reduce((a, b) => (b.margin < a.margin ? b : a));
  const read = (pick: (run: Run) => string) => {
    let text = "";
    let at = first.start;
    for (const run of runs) {
      text += chars.slice(at, run.start).join("") + pick(run);
      at = run.end;
    }
    return text;
  };
  return {
    ...open,
    start: first.start,
    end: rest.at(-1)?.end ?? first.end,
    certain: runs.every(({ certain }) => certain),
    candidates: open.candidates.map(({ text, likelihood }) => ({
      text: read((run) => (run === open ? text : (run.candidates[0]?.text ?? ""))),
      likelihood,
    })),
  };
}

/** Which candidate of a run gives what stood there; -1 for none. All true runs that it overlaps count together. */
function rankOf(run: Run, truths: readonly TrueRun[], chars: readonly string[]): number {
  const overlapping = truths.filter(({ start, end }) => start < run.end && end > run.start);
  const start = Math.min(run.start, ...overlapping.map((truth) => truth.start));
  const end = Math.max(run.end, ...overlapping.map((truth) => truth.end));
  let truth = "";
  let at = start;
  for (const { start: from, end: to, original } of overlapping) {
    truth += chars.slice(at, from).join("") + original;
    at = to;
  }
  truth = plain(truth + chars.slice(at, end).join(""));
  const around = (text: string) =>
    plain(chars.slice(start, run.start).join("") + text + chars.slice(run.end, end).join(""));
  return run.candidates.findIndex(({ text }) => around(text) === truth);
}

const WIDE: Record<string, string> = { ",": "，", "!": "！", "?": "？", "(": "（", ")": "）", ";": "；", ":": "：" };
const plain = (text: string) =>
  text.replace(/\([a-zà-ǿ\u01ce-\u01dc]+\)/g, "").replace(/[,!?();:]/g, (mark) => WIDE[mark] ?? mark);
