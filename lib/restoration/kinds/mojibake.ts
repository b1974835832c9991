import { commonShare } from "../common-characters";
import type { Finding, Kind } from "../kind";
import type { Likelihood } from "../likelihood";
import { wordShare } from "../word-share";
import { MISREADINGS, type Misreading } from "./misreadings";

/** Below it a line may be misread, from it on one that was put right is sound; see `commonShare`. */
const SOUND = 0.75;
/** By how much a line must become better, and in how many characters of Chinese if it stands for itself. */
const GAIN = 0.3;
const LONG = 8;
/**
 * How much of what is put right must be words where nearly any bytes give characters in daily use: Russian, Greek and kana
 * of GBK do in Big5. See `wordShare`.
 */
const WORDS = 1 / 3;

/** Pinyin in brackets shows a text that was read rightly: its vowels with tones are not what was misread. */
const PINYIN = /\([a-zà-ǿ\u01ce-\u01dc]{1,8}\)/gu;

/** What no program can put right: U+FFFD read as GBK, U+FFFD, and memory that was never written. */
const HOPELESS = /(?:锟斤拷)+|\uFFFD+|烫{3,}|屯{3,}/g;

/** Of what tables and rules are drawn: ├────┤. */
const DRAWN = /[\u2500-\u259F]/g;

/** A line that can have been misread. */
interface Line {
  readonly text: string;
  /** Code points before it. */
  readonly start: number;
}

interface Undone {
  readonly misreading: Misreading;
  readonly after: string;
  /** As `commonShare` gives it. */
  readonly share: number;
  /** Characters beyond ASCII. */
  readonly weight: number;
  /** Whether what is put right tells by itself that it was misread. */
  readonly isProse: boolean;
}

/** Text that was written in one encoding and read in another: put right where nothing else explains it, else told. */
export const mojibake: Kind = {
  name: "mojibake",
  what: "text read in another encoding than it was written in",
  find({ chars }, { likelihood }) {
    const lines = linesOf(chars);
    const doubtful = lines.filter((line) => {
      const text = line.text.replace(PINYIN, "");
      return isVaried(text) && commonShare(text.replace(DRAWN, "")) < SOUND;
    });
    const undone = new Map(doubtful.map((line) => [line, undo(line.text, likelihood)]));
    const whole = ofWholeText(lines, undone);
    return lines.flatMap((line) => {
      const ways = undone.get(line) ?? [];
      const [best, second] = ways;
      const chosen = whole === undefined ? best : (ways.find(({ misreading }) => misreading === whole) ?? best);
      const stands =
        chosen && (chosen.misreading === whole || (isBetter(line, chosen) && chosen.isProse && chosen.weight >= LONG));
      if (!stands) return told(line);
      const isAlone = whole !== undefined || !second?.isProse || second.share < chosen.share - GAIN;
      return [finding(line, chosen, isAlone && isBetter(line, chosen))];
    });
  },
};

/** Whether no line is drawn in a line of text, and it has more beside a table's ├ and │ than one character again and again. */
function isVaried(text: string): boolean {
  if (/[\u2500-\u259F]{4}/.test(text)) return false;
  const [first] = /[^\p{ASCII}\u2500-\u259F]/u.exec(text) ?? [];
  return first !== undefined && /[^\p{ASCII}\u2500-\u259F]/u.test(text.replaceAll(first, ""));
}

function linesOf(chars: readonly string[]): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= chars.length; at++) {
    if (at < chars.length && chars[at] !== "\n") continue;
    lines.push({ text: chars.slice(start, at).join(""), start });
    start = at + 1;
  }
  return lines;
}

/** All ways to put a line right that give Chinese, the best first. */
function undo(line: string, likelihood: Likelihood): Undone[] {
  return MISREADINGS.flatMap((misreading) => {
    const after = misreading.undo(line);
    if (after === undefined || after === line) return [];
    const share = commonShare(after);
    if (share < SOUND) return [];
    const isProse = misreading.isStrict || wordShare(after, likelihood) >= WORDS;
    return [{ misreading, after, share, weight: weightOf(after), isProse }];
  }).toSorted((a, b) => Number(b.isProse) - Number(a.isProse) || b.share - a.share);
}

/** The misreading of a whole text: it explains more than half of what is beyond ASCII. Its short lines may be trusted to it. */
function ofWholeText(lines: readonly Line[], undone: ReadonlyMap<Line, readonly Undone[]>): Misreading | undefined {
  const explained = new Map<Misreading, { before: number; after: number }>();
  for (const [line, [best]] of undone) {
    if (!best?.isProse || !isBetter(line, best)) continue;
    const sum = explained.get(best.misreading) ?? { before: 0, after: 0 };
    explained.set(best.misreading, { before: sum.before + weightOf(line.text), after: sum.after + best.weight });
  }
  const all = lines.reduce((sum, { text }) => sum + weightOf(text), 0);
  return [...explained].find(([, { before, after }]) => before * 2 > all && after >= LONG)?.[0];
}

function isBetter({ text }: Line, { share }: Undone): boolean {
  return share - commonShare(text) >= GAIN;
}

/** Replaces what changes, without the ASCII around it that does not. */
function finding({ text, start }: Line, { misreading, after }: Undone, isClear: boolean): Finding {
  const from = Array.from(text);
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
    certain: isClear && lost === 0,
    note: lost === 0 ? note : `${note}; characters that were lost: ${lost}`,
  };
}

/** Places of a line at which something stood that nobody can know. */
function told({ text, start }: Line): Finding[] {
  let at = 0;
  let offset = start;
  return [...text.matchAll(HOPELESS)].map((found) => {
    offset += weighed(text, at, found.index);
    at = found.index;
    const length = Array.from(found[0]).length;
    const note = /^[烫屯]/.test(found[0]) ? "memory that was never written" : "characters that were lost in decoding";
    return { start: offset, end: offset + length, certain: false, note };
  });
}

/** Code points from one index to another. */
function weighed(text: string, from: number, to: number): number {
  let points = 0;
  for (let at = from; at < to; at++) if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00) points++;
  return points;
}

/** Characters beyond ASCII. */
function weightOf(text: string): number {
  let weight = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) weight++;
  return weight;
}
