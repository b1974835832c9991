import { isAsciiWord, isChinese, isHan, isSpace } from "../chinese/characters";
import { after, before, type MarkedLine } from "./around";

/** How far back a Latin sentence is looked for, in code points. */
const CLAUSE = 40;
/** How long what stands before a stop is looked at, in code points: 1.5, 6:3:1, APP. */
const WORD = 16;

/**
 * Whether the stop at a place ends a sentence; behind a number or a letter it may as well begin an item (1., 一.), stand in
 * a number or name a file.
 */
export function isFullStop(line: MarkedLine, at: number): boolean {
  const { chars, style } = line;
  const left = before(line, at);
  const right = after(line, at);
  const next = chars[at + 1];
  if (left === undefined || isSpace(chars[at - 1]) || isNumeral(line, at)) return false;
  const replaced = style.ascii || !style.authors.has(".");
  // A name with stops of its own, 主版本.次版本, stands in a copy that has Chinese ones.
  if (!replaced && right !== undefined && !isSpace(next)) return false;
  if (isAsciiWord(next)) return style.mixed && isChinese(left) && /\d/.test(next ?? "");
  if (isChinese(left)) return right === undefined || isChinese(right) || isSpace(next) || "\"')".includes(next ?? "");
  if (left === "%") return right === undefined || isHan(right);
  if (!isAsciiWord(left)) return false;
  if (right === undefined) return hasHan(line, at);
  return style.mixed && isHan(right) && !isSpace(next) && !isItem(line, at);
}

/** Whether a line begins with a Chinese numeral or a number and the stop at `at`. */
function isNumeral({ chars, start }: MarkedLine, at: number): boolean {
  return (
    at - start < 8 && /^[\s*#>-]*(?:[一二三四五六七八九十百零〇]+|\d+|[A-Za-z])$/.test(chars.slice(start, at).join(""))
  );
}

/**
 * Whether what stands before a stop may number an item, 1. or a., or begin a name: a letter or two digits. Behind a mark, as
 * in 强调:1.坚持, too; a number goes on there: 6:3.
 */
function isItem({ chars, start }: MarkedLine, at: number): boolean {
  if (')）”"'.includes(chars[at - 1] ?? "")) return false;
  let from = at;
  while (from > start && from > at - WORD && /[\w.:+/-]/.test(chars[from - 1] ?? "")) from--;
  return /^[.:]?(?:\d{1,2}|[A-Za-z])$/.test(chars.slice(from, at).join(""));
}

/** Whether Chinese text stands before a place, not too far; addresses do not count. */
function hasHan({ chars, start, fixed }: MarkedLine, at: number): boolean {
  for (let i = at - 1, looked = 0; i >= start && looked < CLAUSE; i--) {
    if (isHan(chars[i])) return true;
    if (!fixed[i]) looked++;
  }
  return false;
}
