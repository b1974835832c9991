import { isAsciiWord, isHan } from "../chinese/characters";
import type { Finding } from "../kind";
import { before, type MarkedLine } from "./around";
import { asks } from "./asks";

/** What is counted, and digits. */
const COUNTED = /^(?:\d|[年月日时時点點个個名亿億万萬元%％]|小[时時])/;
/** A number with which a line begins, by which something is counted; in code points it is no longer. */
const ITEM = /^\s*[\d.]+$/;
const LONGEST_ITEM = 12;
const STOPS = new Set("，、。；：,;:");

/**
 * What a `?` stands for beside a letter or a digit of ASCII, where nobody asks: a space (GDP?增长, 1?优势), a digit or a sign
 * that the site did not know (5.3‰).
 */
export function lostSpace(line: MarkedLine, at: number): Finding | undefined {
  const { chars, start } = line;
  const [left, right] = [chars[at - 1], chars[at + 1]];
  if (chars[at] !== "?" || asks(chars, start, at)) return undefined;
  const place = { start: at, end: at + 1, certain: false };
  // A mark or a space would hide that a number is not whole.
  if (before(line, at) !== undefined && COUNTED.test(chars.slice(at + 1, at + 3).join("")))
    return { ...place, note: "a digit may be lost here" };
  const isBetween = (isAsciiWord(left) && isHan(right)) || (isHan(left) && isAsciiWord(right));
  const isItem = at - start <= LONGEST_ITEM && ITEM.test(chars.slice(start, at).join(""));
  if (isBetween && (isItem || !isDigit(left)))
    return { ...place, after: " ", note: "may be a space or a question mark" };
  const isSign = isAsciiWord(left) && (isHan(right) || isAsciiWord(right) || STOPS.has(right ?? ""));
  return isSign ? { ...place, note: "may be a space or a lost character" } : undefined;
}

const isDigit = (char: string | undefined): boolean => char !== undefined && /^[0-9]$/.test(char);
