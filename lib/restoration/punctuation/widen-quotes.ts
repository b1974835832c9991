import { isChinese, isHan } from "../chinese/characters";
import type { Line } from "../chinese/lines";
import type { Finding } from "../kind";

/**
 * ASCII quotation marks of a line that were “ ”: they open and close in turn, together with the Chinese ones that are
 * there. Where that does not come out even, none is certain, and they are told.
 */
export function widenQuotes(chars: readonly string[], { start, end }: Line, fixed: Uint8Array): Finding[] {
  const marks: { at: number; opens: boolean }[] = [];
  let open = false;
  let even = true;
  for (let at = start; at < end; at++) {
    const char = chars[at];
    if (fixed[at] || (char !== '"' && char !== "“" && char !== "”")) continue;
    if ((char === "“" && open) || (char === "”" && !open)) even = false;
    if (char === '"') marks.push({ at, opens: !open });
    open = char === '"' ? !open : char === "“";
  }
  const chinese = marks.filter(({ at }) => isBesideChinese(chars, at));
  if (chinese.length === 0) return [];
  if (open || !even)
    return chinese.map(({ at }) => ({
      start: at,
      end: at + 1,
      certain: false,
      note: "a quotation mark without its other one",
    }));
  return pairUp(chars, marks).map(({ at, opens }) => ({
    start: at,
    end: at + 1,
    after: opens ? "“" : "”",
    certain: true,
  }));
}

function isBesideChinese(chars: readonly string[], at: number): boolean {
  return [chars[at - 1], chars[at + 1]].some((char) => isChinese(char));
}

/** Leaves out a quotation in another language inside a Chinese line: "big data" between spaces. */
function pairUp<T extends { at: number; opens: boolean }>(chars: readonly string[], marks: readonly T[]): T[] {
  return marks.filter((mark, index) => {
    const other = marks[mark.opens ? index + 1 : index - 1];
    if (other === undefined || other.opens === mark.opens) return true;
    const [from, to] = mark.opens ? [mark.at, other.at] : [other.at, mark.at];
    return isHan(chars[from - 1]) || isHan(chars[to + 1]) || isChinese(chars[from + 1]) || isChinese(chars[to - 1]);
  });
}
