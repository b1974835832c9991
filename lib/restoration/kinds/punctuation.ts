import { isAsciiWord, isChinese, isHan, isSpace } from "../chinese/characters";
import { findFixed } from "../chinese/find-fixed";
import { linesOf, type Line } from "../chinese/lines";
import type { Finding, Kind } from "../kind";
import { widenBrackets } from "../punctuation/widen-brackets";
import { widenQuotes } from "../punctuation/widen-quotes";

const FULL: Readonly<Record<string, string>> = { ",": "，", ".": "。", ";": "；", ":": "：", "?": "？", "!": "！" };
/** An entry of a list of references keeps its marks, which a standard sets: [1] 张三. 治理[J]. */
const REFERENCE = /^\s*\[\d+\]|\[(?:[JMDCRNSPGZ]|[A-Z]{1,2}\/OL)\]/;
/** Words without which a lost character is likelier than a question. */
const QUESTION = /[吗嗎呢吧么麼何谁誰哪几幾怎否啥难難]|多少|岂|豈|能不|是不/;
/** How far back a question looks for its word, in code points. */
const CLAUSE = 40;

/** ASCII marks where Chinese ones were; numbers, times, formulae, addresses and Latin text keep theirs. */
export const punctuation: Kind = {
  name: "punctuation",
  what: "ASCII marks in Chinese text",
  find({ chars }): Finding[] {
    const fixed = findFixed(chars);
    const ascii = isAsciiStyle(chars, fixed);
    return linesOf(chars).flatMap((line) => {
      if (!isChineseLine(chars, line, fixed) || REFERENCE.test(chars.slice(line.start, line.end).join(""))) return [];
      return [
        ...indentation(chars, line),
        ...marks(chars, line, fixed),
        ...widenBrackets(chars, line, fixed, ascii),
        ...widenQuotes(chars, line, fixed),
      ];
    });
  },
};

/** Whether a copy has ASCII marks throughout: then brackets around Latin letters were full-width too. */
function isAsciiStyle(chars: readonly string[], fixed: Uint8Array): boolean {
  let ascii = 0;
  let full = 0;
  for (const [at, char] of chars.entries()) {
    if (char === "，" || char === "；") full++;
    else if ((char === "," || char === ";") && isHan(chars[at - 1]) && !fixed[at]) ascii++;
  }
  return ascii > full;
}

function isChineseLine(chars: readonly string[], { start, end }: Line, fixed: Uint8Array): boolean {
  let han = 0;
  let latin = 0;
  for (let at = start; at < end; at++) {
    if (isHan(chars[at])) han++;
    else if (!fixed[at] && /[A-Za-z]/.test(chars[at] ?? "")) latin++;
  }
  return han > 0 && han * 2 >= latin;
}

/** `?` for each ideographic space with which a paragraph begins: no sentence begins with a question mark. */
function indentation(chars: readonly string[], { start, end }: Line): Finding[] {
  const found: Finding[] = [];
  let at = start;
  while (at < end && at < start + 8 && (chars[at] === "?" || isSpace(chars[at]))) {
    if (chars[at] === "?") found.push({ start: at, end: at + 1, after: "\u3000", certain: true });
    at++;
  }
  return isChinese(chars[at]) ? found : [];
}

function marks(chars: readonly string[], line: Line, fixed: Uint8Array): Finding[] {
  const found: Finding[] = [];
  let at = line.start;
  while (at < line.end && (chars[at] === "?" || isSpace(chars[at]))) at++;
  for (; at < line.end; at++) {
    const char = chars[at] ?? "";
    if (FULL[char] === undefined || fixed[at]) continue;
    const dots = char === "." ? dotsFrom(chars, at) : 1;
    const finding = dots > 2 ? ellipsis(chars, line, at, dots) : mark(chars, line, at);
    if (finding) found.push(finding);
    at += Math.max(dots, finding ? finding.end - at : 1) - 1;
  }
  return found;
}

function dotsFrom(chars: readonly string[], start: number): number {
  let at = start;
  while (chars[at] === ".") at++;
  return at - start;
}

function ellipsis(chars: readonly string[], line: Line, start: number, dots: number): Finding | undefined {
  const around = [before(chars, line, start), after(chars, line, start + dots - 1)];
  return around.some(isChinese) ? { start, end: start + dots, after: "……", certain: true } : undefined;
}

function mark(chars: readonly string[], line: Line, at: number): Finding | undefined {
  const char = chars[at] ?? "";
  const left = before(chars, line, at);
  const right = after(chars, line, at);
  if (!(char === "." ? isFullStop(chars, line, at, left, right) : isInChinese(chars, at, left, right)))
    return undefined;
  if (char === "!" && chars[at + 1] === "[") return undefined;
  let start = at;
  let end = at + 1;
  while (start > line.start && isSpace(chars[start - 1]) && isHan(left)) start--;
  while (end < line.end && isSpace(chars[end]) && right !== undefined) end++;
  const doubtful =
    char === "?" && isHan(right) && !QUESTION.test(chars.slice(Math.max(line.start, at - CLAUSE), at).join(""));
  return {
    start,
    end,
    after: FULL[char] ?? char,
    certain: !doubtful,
    ...(doubtful && { note: "no word of a question stands before it: may be a lost character" }),
  };
}

function isInChinese(chars: readonly string[], at: number, left?: string, right?: string): boolean {
  if (isChinese(left)) return true;
  if (isHan(right) || (right !== undefined && "“‘《（「".includes(right)))
    return left !== undefined && !isSpace(chars[at + 1]);
  // Behind a number at the end of a line: 增长5%; a line that is Chinese.
  return right === undefined && left === "%";
}

/** A full stop ends a sentence; behind a number or a letter it may as well begin an item (1.、一.) or name a file. */
function isFullStop(chars: readonly string[], line: Line, at: number, left?: string, right?: string): boolean {
  if (left === undefined || isSpace(chars[at - 1]) || isAsciiWord(chars[at + 1])) return false;
  if (isNumeral(chars, line, at)) return false;
  if (isChinese(left))
    return right === undefined || isChinese(right) || isSpace(chars[at + 1]) || "\"')".includes(chars[at + 1] ?? "");
  return left === "%"
    ? right === undefined || isHan(right)
    : isAsciiWord(left) && right === undefined && hasHan(chars, line, at);
}

/** Whether a line begins with a Chinese numeral or a number and the stop at `at`. */
function isNumeral(chars: readonly string[], { start }: Line, at: number): boolean {
  return (
    at - start < 8 && /^[\s*#>-]*(?:[一二三四五六七八九十百零〇]+|\d+|[A-Za-z])$/.test(chars.slice(start, at).join(""))
  );
}

function hasHan(chars: readonly string[], { start }: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(start, at - CLAUSE); i--) if (isHan(chars[i])) return true;
  return false;
}

/** The nearest character of a line before a mark that is neither space nor an ASCII bracket, quote or emphasis. */
function before(chars: readonly string[], { start }: Line, at: number): string | undefined {
  let i = at - 1;
  while (i >= start && i > at - 4 && /[\s")\]*]/.test(chars[i] ?? "")) i--;
  return i < start ? undefined : chars[i];
}

function after(chars: readonly string[], { end }: Line, at: number): string | undefined {
  let i = at + 1;
  while (i < end && i < at + 4 && /[\s"(*]/.test(chars[i] ?? "")) i++;
  return i >= end ? undefined : chars[i];
}
