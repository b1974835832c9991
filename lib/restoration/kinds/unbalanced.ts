import { linesOf, type Line } from "../chinese/lines";
import type { Finding, Kind } from "../kind";
import { openQuotations } from "../punctuation/open-quotations";

const OPENS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["（", "）"],
  ["《", "》"],
  ["「", "」"],
  ["『", "』"],
  ["【", "】"],
]);
const CLOSES = new Set(OPENS.values());
/** A closing bracket behind a number or a letter is an enumerator: 1）, 一）, a）. */
const ENUMERATOR = /(?:^|[\s，。；：、])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Za-z])$/u;

/** A line of a title is at most so long, in code points. */
const TITLE = 40;
/** Of an author's note at the end of a text, in code points. */
const LONGEST_NOTE = 80;

/** Quotation marks and brackets without their other one. Balanced where the place is certain, else told. */
export const unbalanced: Kind = {
  name: "unbalanced",
  what: "quotation marks and brackets without their other one",
  find({ chars }): Finding[] {
    const lines = linesOf(chars);
    const last = lines.findLastIndex(({ start, end }) => end > start);
    const odd = lines.map((line) => oddMarks(chars, line));
    answerNextLine(chars, lines, odd);
    answerNewWordings(chars, lines, odd);
    const quoted = quotationsOverLines(chars, lines);
    return lines.flatMap((line, index) => {
      const turned = turnedQuotes(chars, line);
      const told = (odd[index] ?? []).filter((at) => !(isQuote(chars[at]) && (turned.length > 0 || quoted)));
      return [...turned, ...whole(chars, line, told, index === last)];
    });
  },
};

/** Marks of a line that no other one answers. */
function oddMarks(chars: readonly string[], { start, end }: Line): number[] {
  const opened: number[] = [];
  const odd: number[] = [];
  for (let at = start; at < end; at++) {
    const char = chars[at] ?? "";
    if (OPENS.has(char)) opened.push(at);
    if (!CLOSES.has(char)) continue;
    const last = [opened.length - 1, opened.length - 2].find(
      (index) => OPENS.get(chars[opened[index] ?? -1] ?? "") === char,
    );
    // One that stands between both, as （ in “（”, has no other one.
    if (last !== undefined) odd.push(...opened.splice(last).slice(1));
    else if (char !== "）" || !ENUMERATOR.test(chars.slice(Math.max(start, at - 5), at).join(""))) odd.push(at);
  }
  return [...odd, ...opened].toSorted((a, b) => a - b);
}

/**
 * Takes out the marks that are answered in the line right below, where a program broke the one above between them; of a
 * title in two lines a blank one may stand between.
 */
function answerNextLine(chars: readonly string[], lines: readonly Line[], odd: number[][]): void {
  for (const [index, { start, end }] of lines.entries()) {
    const own = odd[index] ?? [];
    if (own.length === 0 || /[。！？；]/u.test(chars[end - 1] ?? "")) continue;
    let below = index + 1;
    if (chars[own.at(-1) ?? -1] === "《" && end - start <= TITLE)
      while (lines[below]?.start === lines[below]?.end && below < lines.length) below++;
    const next = odd[below] ?? [];
    while (own.length > 0 && next.length > 0 && OPENS.get(chars[own.at(-1) ?? -1] ?? "") === chars[next[0] ?? -1]) {
      own.pop();
      next.shift();
    }
  }
}

/** Takes out the marks that open a quotation of several lines and close it, as laws write a new wording: 修改为：“… */
function answerNewWordings(chars: readonly string[], lines: readonly Line[], odd: number[][]): void {
  const inside = openQuotations(chars, lines);
  for (const [index, own] of odd.entries())
    odd[index] = own.filter((at) => !inside.has(chars[at] === "“" ? index + 1 : chars[at] === "”" ? index : -1));
}

function isQuote(char: string | undefined): boolean {
  return char === "“" || char === "”";
}

/**
 * Whether the quotation marks of a whole text answer one another when a quotation may go over several lines; then each
 * of its lines may open it again.
 */
function quotationsOverLines(chars: readonly string[], lines: readonly Line[]): boolean {
  let open = false;
  for (const { start, end } of lines)
    for (let at = start, first = true; at < end; at++) {
      const char = chars[at];
      if ((char === "“" && open && !first) || (char === "”" && !open)) return false;
      if (isQuote(char)) open = char === "“";
      if (char !== " " && char !== "\u3000") first = false;
    }
  return !open;
}

/** Pairs of which one mark stands the wrong way round: “磁场“. Where both do, a mark may as well be missing. */
function turnedQuotes(chars: readonly string[], { start, end }: Line): Finding[] {
  const marks: number[] = [];
  for (let at = start; at < end; at++) if (isQuote(chars[at])) marks.push(at);
  if (marks.length % 2 === 1) return [];
  const turned = marks.filter((at, index) => chars[at] !== (index % 2 === 0 ? "“" : "”"));
  if (turned.length === 0 || isNested(chars, marks)) return [];
  const both = marks.some((at, index) => index % 2 === 0 && chars[at] === "”" && chars[marks[index + 1] ?? -1] === "“");
  const isDoubled = marks.some((at) => chars[at + 1] === chars[at]);
  // What was lost may have been the other one.
  const isLost = chars.slice(start, end).includes("\uFFFD");
  if (both || isDoubled || isLost) return [];
  return turned.map((at) => ({
    start: at,
    end: at + 1,
    after: chars[at] === "“" ? "”" : "“",
    certain: turned.length === 1,
  }));
}

/** Whether all marks answer one another, one pair inside of another: “服务“三农”的做法”. */
function isNested(chars: readonly string[], marks: readonly number[]): boolean {
  let depth = 0;
  for (const at of marks) if ((depth += chars[at] === "“" ? 1 : -1) < 0) return false;
  return depth === 0;
}

/** A line that is one bracket, as of an author's note, ends where the line does; other places are told. */
function whole(chars: readonly string[], { start, end }: Line, odd: readonly number[], isLast: boolean): Finding[] {
  const [only] = odd;
  if (odd.length === 1 && only === start && chars[start] === "（" && isLast && end - start < LONGEST_NOTE)
    return [{ start: end, end, after: "）", certain: true }];
  return odd.map((at) => ({ start: at, end: at + 1, certain: false, note: "without its other one" }));
}
