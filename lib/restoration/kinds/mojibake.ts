import { findMatches } from "../chinese/find-matches";
import { charsOf, textOf } from "../chinese/text-of";
import { codePoints } from "../code-points";
import { GAIN } from "../common-characters";
import type { Finding, Kind } from "../kind";
import type { Likelihood } from "../likelihood";
import { readInStep, type Reading } from "./in-step";
import { cutAtLost } from "./lost-places";
import { misreadStretches } from "./misread-stretches";
import type { Misreading } from "./misreadings";
import { isBetter, isLikely, isSound, undo, undoBy, weightOf, type Line, type Undone } from "./undo-misreading";

/** Of so many characters of Chinese a line stands for itself. */
const LONG = 8;
/** With more against the misreading of a whole text, a line that looks sound is not trusted to it. */
const DISPUTED = 0.1;

/** Pinyin in brackets shows a text that was read rightly: its vowels with tones are not what was misread. */
const PINYIN = /\([a-zà-ǿ\u01ce-\u01dc]{1,8}\)/gu;

/** What no program can put right: U+FFFD read as GBK, U+FFFD, and memory that was never written. */
const HOPELESS = /(?:锟斤拷)+|\uFFFD+|烫{3,}|屯{3,}/gu;

const LOST = "characters that were lost in decoding";

/** What a copy shows of how it was misread. */
interface Shown {
  /** The misreading of the whole text. */
  readonly whole: Misreading | undefined;
  /** Which part of what it explains, 0 to 1 and more, is in lines that are sound and cannot have come from it. */
  readonly disputed: number;
  /** Misreadings of long lines, to which short ones may be trusted if they become better. */
  readonly seen: ReadonlySet<Misreading>;
}

/** Text that was written in one encoding and read in another: put right where nothing else explains it, else told. */
export const mojibake: Kind = {
  name: "mojibake",
  what: "text read in another encoding than it was written in",
  find({ chars }, { likelihood }) {
    const lines = linesOf(chars);
    const undone = new Map(lines.filter(isDoubtful).map((line) => [line, undo(line, likelihood)]));
    const shown = shownBy(lines, undone, likelihood);
    return lines.flatMap((line) => {
      const one = ofWhole(line, shown, likelihood) ?? alone(undone.get(line) ?? [], shown);
      return one ? findings(line, one.undone, one.isClear) : inLine(line);
    });
  },
};

/** A line that was read rightly as a whole: stretches of it that were not, and what is lost. */
function inLine(line: Line): Finding[] {
  const chars = charsOf(line.text);
  const lost = lostIn(chars, line.start);
  if (isDrawn(line.text)) return lost;
  const found = misreadStretches(line.text).map((one) => {
    const [start, end] = [line.start + one.start, line.start + one.end];
    if (one.misreading === undefined || one.after === undefined) return { start, end, certain: false, note: LOST };
    return finding(chars.slice(one.start, one.end), start, one.after, one.misreading, one.certain);
  });
  const others = lost.filter(({ start, end }) => !found.some((one) => one.start < end && start < one.end));
  return [...found, ...others];
}

/** A line as the misreading of the whole text leaves it; undefined where it cannot have come from it. */
function ofWhole(line: Line, { whole, disputed }: Shown, likelihood: Likelihood) {
  const undone = whole && !isDrawn(line.text) ? undoBy(whole, line, likelihood) : undefined;
  if (!undone || !isLikely(line, undone) || (isSound(line) && disputed > DISPUTED)) return undefined;
  return { undone, isClear: disputed === 0 || isBetter(line, undone) };
}

/** A line for itself: the best way to put it right, if it is evidence enough. */
function alone([best, second]: readonly Undone[], { whole, seen }: Shown) {
  if (!best?.isProse || (best.weight < LONG && !seen.has(best.misreading))) return undefined;
  const isClear = whole !== undefined || !second?.isProse || second.share < best.share - GAIN;
  return { undone: best, isClear };
}

function isDoubtful({ text, start }: Line): boolean {
  const read = text.replace(PINYIN, "");
  return !isDrawn(read) && isVaried(read) && !isSound({ text: read, start });
}

function isDrawn(text: string): boolean {
  return /[\u2500-\u259F]{4}/.test(text);
}

/** Whether a line has more beside a table's ├ and │ than one character again and again. */
function isVaried(text: string): boolean {
  const [first] = /[^\p{ASCII}\u2500-\u259F]/u.exec(text) ?? [];
  return first !== undefined && /[^\p{ASCII}\u2500-\u259F]/u.test(text.replaceAll(first, ""));
}

function linesOf(chars: readonly string[]): Line[] {
  let behind = 0;
  return textOf(chars)
    .split("\n")
    .map((text) => {
      const start = behind;
      behind += codePoints(text) + 1;
      return { text, start };
    });
}

/** The misreading of a whole text explains more than half of what is beyond ASCII. */
function shownBy(lines: readonly Line[], undone: ReadonlyMap<Line, readonly Undone[]>, likelihood: Likelihood): Shown {
  const explained = new Map<Misreading, { before: number; after: number }>();
  const seen = new Set<Misreading>();
  for (const [line, [best]] of undone) {
    if (!best?.isProse) continue;
    if (best.weight >= LONG) seen.add(best.misreading);
    const sum = explained.get(best.misreading) ?? { before: 0, after: 0 };
    explained.set(best.misreading, { before: sum.before + weightOf(line.text), after: sum.after + best.weight });
  }
  const all = lines.reduce((sum, { text }) => sum + weightOf(text), 0);
  const [whole, sum] = [...explained].find(([, { before, after }]) => before * 2 > all && after >= LONG) ?? [];
  const against = lines.reduce((weight, line) => {
    if (!whole || undone.has(line) || !isSound(line)) return weight;
    const one = undoBy(whole, line, likelihood);
    return one && isLikely(line, one) ? weight : weight + weightOf(line.text);
  }, 0);
  return { whole, seen, disputed: against / (sum?.before ?? 1) };
}

/** Replaces what changes; of a line that lost something, what stands before, between and behind it is told by itself. */
function findings(line: Line, { misreading, after }: Undone, isClear: boolean): Finding[] {
  const chars = Array.from(line.text);
  return readingsOf(line.text, after, misreading).flatMap((one) => {
    const from = chars.slice(one.start, one.end);
    const place = { start: line.start + one.start, end: line.start + one.end };
    if (one.after === undefined || (from.join("") === one.after && one.after.includes("\uFFFD")))
      return { ...place, certain: false, note: LOST };
    return from.join("") === one.after ? [] : finding(from, place.start, one.after, misreading, isClear && one.certain);
  });
}

function readingsOf(text: string, after: string, misreading: Misreading): readonly Reading[] {
  if (!misreading.isStrict) return readInStep(text, misreading) ?? [];
  const whole = [{ start: 0, end: codePoints(text), after }];
  const stretches = after.includes("\uFFFD") ? cutAtLost(text, after, misreading) : whole;
  return stretches.map((one) => ({ ...one, certain: !one.after.includes("\uFFFD") }));
}

/** Replaces what changes, without the ASCII around it that does not. */
function finding(
  from: readonly string[],
  start: number,
  after: string,
  misreading: Misreading,
  certain: boolean,
): Finding {
  const to = Array.from(after);
  const isKept = (a: string | undefined, b: string | undefined) => a !== undefined && a < "\x80" && a === b;
  let head = 0;
  while (isKept(from[head], to[head])) head++;
  let tail = 0;
  const most = Math.min(from.length, to.length) - head;
  while (tail < most && isKept(from[from.length - 1 - tail], to[to.length - 1 - tail])) tail++;
  const written = to.slice(head, to.length - tail);
  const lost = written.filter((char) => char === "\uFFFD").length;
  const note = `${misreading.written} read as ${misreading.read}`;
  return {
    start: start + head,
    end: start + from.length - tail,
    after: written.join(""),
    certain,
    note: lost === 0 ? note : `${note}; characters that were lost: ${lost}`,
  };
}

/** Places of a line at which something stood that nobody can know. */
function lostIn(chars: readonly string[], before: number): Finding[] {
  return findMatches(chars, HOPELESS).map(({ start, end, text: found }) => {
    const note = /^[烫屯]/.test(found) ? "memory that was never written" : LOST;
    return { start: before + start, end: before + end, certain: false, note };
  });
}
