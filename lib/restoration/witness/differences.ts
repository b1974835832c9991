import type { Disagreement } from "../restoration";
import { foldMark, foldText, letterOf } from "./fold";
import type { Gap } from "./gaps";

/** A difference of two repaired texts; in the copy it has a code point at least, but before its first line and behind its last. */
export interface Difference extends Omit<Gap, "isOutside"> {
  readonly about: Disagreement["about"];
}

/** A stretch of both texts, and whether a letter that both have stands at its ends. */
interface Piece extends Omit<Gap, "isOutside"> {
  readonly before: boolean;
  readonly after: boolean;
}

type Chars = readonly string[];

/** What differs in a gap: whole lines, where the gap has ends of lines in both copies; else words, or marks. */
export function differencesIn(gap: Gap, own: Chars, other: Chars): Difference[] {
  const [here, there] = [linesIn(own, gap.start, gap.end), linesIn(other, gap.from, gap.to)];
  const whole: Piece = { ...gap, before: gap.start > 0, after: gap.end < own.length };
  if (!here.breaks || !there.breaks) return compare(whole, own, other);
  const place = { start: here.head, end: here.head + (own[here.head] === "\n" ? 1 : 0) };
  return [
    ...compare({ ...whole, end: here.head, to: there.head, after: false }, own, other),
    ...here.whole.map((line) => ({ ...line, from: there.head, to: there.head, about: "only-here" as const })),
    ...there.whole.map((line) => ({ ...place, from: line.start, to: line.end, about: "only-in-witness" as const })),
    ...compare({ ...whole, start: here.tail, from: there.tail, before: false }, own, other),
  ];
}

/** The lines that a stretch has whole and that hold letters, and where those begin and end of which it has a part. */
function linesIn(chars: Chars, start: number, end: number) {
  const cuts: number[] = [];
  for (let at = start; at < end; at++) if (chars[at] === "\n") cuts.push(at);
  const edges = [...(start === 0 ? [-1] : []), ...cuts, ...(end === chars.length ? [end] : [])];
  const lines = edges.slice(1).map((edge, n) => ({ start: (edges[n] ?? 0) + 1, end: edge }));
  return {
    breaks: edges.length > 0,
    head: Math.max(start, edges[0] ?? end),
    tail: Math.min(end, (edges.at(-1) ?? start - 1) + 1),
    whole: lines.filter((line) => chars.slice(line.start, line.end).some(letterOf)),
  };
}

function compare(piece: Piece, own: Chars, other: Chars): Difference[] {
  let { start, end, from, to } = withoutSame(piece, own, other);
  const [here, there] = [own.slice(start, end), other.slice(from, to)];
  if (foldText(here.join("")).join("") === foldText(there.join("")).join("")) return [];
  const about = [...here, ...there].some(letterOf) ? "words" : "marks";
  // Where the copy has nothing, the letter beside it stands for the place, so that a decision can name it.
  if (start === end && piece.before) [start, from] = [piece.start - 1, piece.from - 1];
  else if (start === end && piece.after) [end, to] = [piece.end + 1, piece.to + 1];
  return [{ start, end, from, to, about }];
}

/** Takes blanks off the ends of a piece, and marks that are the same. */
function withoutSame(piece: Piece, own: Chars, other: Chars): Omit<Gap, "isOutside"> {
  let { start, end, from, to } = piece;
  const isBlank = (char = "") => !letterOf(char) && foldMark(char) === "";
  const isSame = (a = "", b = "") => !letterOf(a) && !letterOf(b) && foldMark(a) === foldMark(b);
  for (;;) {
    while (start < end && isBlank(own[start])) start++;
    while (from < to && isBlank(other[from])) from++;
    if (start === end || from === to || !isSame(own[start], other[from])) break;
    [start, from] = [start + 1, from + 1];
  }
  for (;;) {
    while (start < end && isBlank(own[end - 1])) end--;
    while (from < to && isBlank(other[to - 1])) to--;
    if (start === end || from === to || !isSame(own[end - 1], other[to - 1])) break;
    [end, to] = [end - 1, to - 1];
  }
  return { start, end, from, to };
}
