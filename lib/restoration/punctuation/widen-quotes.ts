import { isChinese, isHan } from "../chinese/characters";
import type { Finding } from "../kind";
import type { MarkedLine } from "./around";

/** A quotation mark of ASCII. */
interface Mark {
  readonly at: number;
  readonly opens: boolean;
  /** Where the mark is that answers it, be it a Chinese one; -1 in a line above, undefined in one below or nowhere. */
  other?: number;
}

/**
 * ASCII quotation marks of a line that were “ ”: they open and close in turn, together with the Chinese ones that are
 * there, over several lines where a quotation goes on. Where that does not come out even, none is certain, and they are told. Pairs of the author's own stay.
 */
export function widenQuotes(line: MarkedLine): Finding[] {
  const { chars, style } = line;
  const { marks, even } = marksOf(line);
  const authors = style.authors.has('"');
  const own = ({ other = -1 }: Mark) => authors && (chars[other] ?? '"') === '"';
  if (even)
    return marks
      .filter((mark) => !own(mark) && (style.ascii || isOfChinese(chars, mark)))
      .map(({ at, opens }) => ({ start: at, end: at + 1, after: opens ? "“" : "”", certain: true }));
  return marks
    .filter((mark) => !own(mark) && isBesideChinese(chars, mark))
    .map(({ at }) => ({ start: at, end: at + 1, certain: false, note: "a quotation mark without its other one" }));
}

/** The ASCII quotation marks of a line, and whether they and the Chinese ones open and close in turn. */
function marksOf({ chars, text, start, end, fixed, quoted }: MarkedLine): { marks: Mark[]; even: boolean } {
  const marks: Mark[] = [];
  let even = true;
  // A line that goes on with a quotation may open it again.
  const goesOn = quoted?.before && !/^\s*["“]/u.test(text);
  let open: { at: number; mark?: Mark } | undefined = goesOn ? { at: -1 } : undefined;
  for (let at = start; at < end; at++) {
    const char = chars[at];
    if (fixed[at] || (char !== '"' && char !== "“" && char !== "”")) continue;
    // Behind a number it stands for seconds or inches: 5'30", 65"; a quotation begins behind a word.
    if (char === '"' && open === undefined && /\d/.test(chars[at - 1] ?? "")) continue;
    if ((char === "“" && open) || (char === "”" && !open)) even = false;
    const mark: Mark | undefined = char === '"' ? { at, opens: open === undefined } : undefined;
    if (mark) marks.push(mark);
    const closes = char === '"' ? open !== undefined : char === "”";
    if (closes && open) {
      if (mark) mark.other = open.at;
      if (open.mark) open.mark.other = at;
    }
    open = closes ? undefined : { at, ...(mark && { mark }) };
  }
  return { marks, even: even && (open !== undefined) === (quoted?.behind ?? false) };
}

/** Whether Chinese stands beside a mark; behind what ends a sentence, before that. */
function isBesideChinese(chars: readonly string[], { at }: Mark): boolean {
  const left = /[.,!?;:]/.test(chars[at - 1] ?? "") ? chars[at - 2] : chars[at - 1];
  return isChinese(left) || isChinese(chars[at + 1]);
}

/** Whether a pair is of the Chinese text, and not a quotation in another language inside of it: "big data" between spaces. */
function isOfChinese(chars: readonly string[], mark: Mark): boolean {
  const [from, to] = mark.opens ? [mark.at, mark.other ?? mark.at] : [mark.other ?? mark.at, mark.at];
  return (
    isHan(chars[from - 1]) ||
    isHan(chars[to + 1]) ||
    isChinese(chars[from + 1]) ||
    isBesideChinese(chars, { at: to, opens: false })
  );
}
