import { isAsciiWord, isHan, isSpace } from "../chinese/characters";
import type { Finding } from "../kind";
import type { MarkedLine } from "./around";

const OPERATOR = /[+×÷=*/^<>≤≥≈-]/;

/** A pair of brackets, by the places of both. */
interface Pair {
  readonly open: number;
  readonly close: number;
}

/**
 * ASCII brackets of a line that were full-width: those around Chinese text, and, in a copy that has ASCII marks throughout,
 * those beside it. A function's (f(x)), a formula's and a Markdown link's stay, and the author's own.
 */
export function widenBrackets(line: MarkedLine): Finding[] {
  const { chars, text } = line;
  if (!/[()]/.test(text)) return [];
  return pairsOf(line).flatMap(({ open, close }) => {
    const half = [open, close].filter((at) => chars[at] === "(" || chars[at] === ")");
    if (half.length === 0 || (half.length === 2 && !isChinesePair(line, open, close))) return [];
    return half.map((at) => ({ start: at, end: at + 1, after: chars[at] === "(" ? "（" : "）", certain: true }));
  });
}

function pairsOf({ chars, start, end, fixed }: MarkedLine): Pair[] {
  const opened: number[] = [];
  const pairs: Pair[] = [];
  for (let at = start; at < end; at++) {
    if (fixed[at]) continue;
    if (chars[at] === "(" || chars[at] === "（") opened.push(at);
    if (chars[at] !== ")" && chars[at] !== "）") continue;
    const open = opened.pop();
    if (open !== undefined) pairs.push({ open, close: at });
  }
  return pairs;
}

function isChinesePair({ chars, style }: MarkedLine, open: number, close: number): boolean {
  const left = chars[open - 1];
  const right = chars[close + 1];
  if (left === "]" || style.authors.has("(")) return false;
  // A formula of words, 基数×(达标率－目标值), is Chinese text too.
  const ofWords = style.ascii && isHan(chars[open - 2]) && isHan(chars[open + 1]);
  if (!ofWords && (OPERATOR.test(left ?? "") || /[×÷=*/^]/.test(right ?? ""))) return false;
  if (hasHan(chars, open + 1, close)) return !(isLatin(left) && isLatin(right));
  // An enumerator, (1) or (a), at a line's beginning or in a text belongs to the author's style; so does f(x).
  return style.ascii && !isAsciiWord(left) && (isHan(left) || isHan(right)) && !(isSpace(left) && isSpace(right));
}

/** Whether an English sentence goes on there. */
function isLatin(char: string | undefined): boolean {
  return isSpace(char) || /^[A-Za-z.,;:]$/.test(char ?? "");
}

/** How far into a bracket is looked, in code points: nested ones would else be read again and again. */
const FAR = 200;

function hasHan(chars: readonly string[], start: number, end: number): boolean {
  for (let at = start; at < Math.min(end, start + FAR); at++) if (isHan(chars[at])) return true;
  return false;
}
