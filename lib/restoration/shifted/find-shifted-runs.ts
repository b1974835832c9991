import { textOf } from "../chinese/text-of";
import { copyLexicon, ENOUGH_TEXT } from "../lexicon/copy-lexicon";
import type { Lexicon } from "../lexicon/lexicon";
import { POLICY_PHRASES } from "../lexicon/policy-words";
import { charOf } from "./gbk";
import { findWindows } from "./find-windows";
import { countSilentlyTorn, countTornMarks } from "./infer-marks";
import { inferProfile } from "./infer-profile";
import { dueBefore, openAfter } from "./open-marks";
import { hasPinyin } from "./pinyin-forms";
import { piecer } from "./pieces";
import { spellings } from "./spellings";
import { windowReader } from "./read-windows";
import type { Run } from "./runs";
import { simplified } from "./scripts";
import { stepper } from "./steps";
import { strayCommas } from "./stray-commas";
import { plainOf, unitsOf, type Stretch, type Unit } from "./units";

/**
 * Finds the byte-shifted runs of a copy and reads them.
 *
 * @param chars code points of the copy as it was decoded
 * @param terms of the glossary, in simplified characters
 */
export function findShiftedRuns(chars: readonly string[], terms: readonly string[], lexicon: Lexicon): Run[] {
  const source = textOf(chars);
  if (!mayBeShifted(source)) return [];
  const profile = inferProfile(source);
  const strays = strayCommas(chars);
  const units = unitsOf(chars, profile).filter(({ start }) => !strays.has(start));
  const bare = bareChars(units);
  const spelledSo = spellings(profile, bare);
  const windows = findWindows(units, profile, spelledSo, lexicon);
  if (windows.length === 0) return [];
  const sound = soundText(units, windows);
  const own = copyLexicon(simplified(sound), [...terms, ...POLICY_PHRASES], lexicon);
  const rarity = lexicon.alone.cost;
  const stepsOf = stepper({ traditional: profile.traditional, seen: new Set(sound), rarity });
  const lexicons = [own, lexicon];
  const reader = { profile, spelledSo, piecesOf: piecer(stepsOf, lexicons), lexicons, rarity };
  const read = windowReader(units, chars, reader);
  const runs: Run[] = [];
  let open = 0;
  let done = 0;
  const pass = (to: number) => {
    for (; done < to; done++) {
      const plain = plainOf(units[done]);
      for (let at = 0; at < plain.length; at++) open = openAfter(open, plain.charCodeAt(at));
    }
  };
  for (const [at, window] of windows.entries()) {
    const { from, to } = window;
    pass(from);
    const due = dueBefore(plainFrom(units, to, windows[at + 1]?.from));
    const found = read(window, { open, due, closed: to === units.length });
    if (found) {
      runs.push(...found.runs);
      open = found.open;
      done = to;
    } else pass(to);
  }
  return withoutQuestions(apart(runs)).map((run) => (isBehind(strays, run) ? { ...run, certain: false } : run));
}

/** Whether a copy shows anything that brings bytes out of step: pinyin, or marks before which bytes were lost. */
export function mayBeShifted(source: string): boolean {
  return hasPinyin(source) || countTornMarks(source) > 0 || countSilentlyTorn(source) > 0;
}

/** Whether a run was read as if a comma before it or in it were not there: the author may have put it. */
function isBehind(strays: ReadonlySet<number>, { start, end }: Run): boolean {
  for (let at = start - 1; strays.size > 0 && at < end; at++) if (strays.has(at)) return true;
  return false;
}

/** Read once more by itself, a run may reach into the next: then neither is certain, and the first counts. */
function apart(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last && run.start < last.end) kept[kept.length - 1] = { ...last, certain: false };
    else kept.push(run);
  }
  return kept;
}

/**
 * Leaves out question marks that are nothing else for certain, and all of them where no other run shows that the site
 * lost bytes at all.
 */
function withoutQuestions(runs: readonly Run[]): Run[] {
  const isQuestion = ({ start, end, candidates: [best] }: Run) => end === start + 1 && best?.text === "？";
  const others = runs.filter((run) => !isQuestion(run));
  return others.length === 0 ? [] : runs.filter((run) => !isQuestion(run) || !run.certain);
}

/** The sound characters from one unit to another, or to the end of the text, which ends a paragraph too. */
function* plainFrom(units: readonly Unit[], from: number, to: number | undefined): Generator<string> {
  for (let at = from; at < (to ?? units.length); at++) yield plainOf(units[at]);
  if (to === undefined) yield "\n";
}

/** Characters that the copy has without pinyin, more than once: one may be of a run. */
function bareChars(units: readonly Unit[]): Set<string> {
  const counts = new Uint32Array(0x10000);
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    // A lost byte between the two swallows the bracket: 里?lǐ).
    const next = units[at + 1]?.type === "orphan" ? units[at + 2] : units[at + 1];
    if (unit.type === "pair" && next?.type !== "pinyin") counts[unit.code]! += 1;
  }
  const bare = new Set<string>();
  for (const [code, count] of counts.entries()) if (count > 1) bare.add(charOf(code));
  return bare;
}

/** What stands outside of the windows, with full-width marks and without pinyin; not all of it. */
function soundText(units: readonly Unit[], windows: readonly Stretch[]): string {
  const parts: string[] = [];
  let next = 0;
  for (const [at, unit] of units.entries()) {
    while (at >= (windows[next]?.to ?? Infinity)) next++;
    if (at === windows[next]?.from) parts.push("\n");
    if (at >= (windows[next]?.from ?? Infinity)) continue;
    if (parts.length > ENOUGH_TEXT) break;
    if (unit.type === "pair" || unit.type === "mark") parts.push(charOf(unit.code));
    else if (unit.type === "ascii" || unit.type === "other") parts.push(unit.char);
  }
  return parts.join("");
}
