import { isSpace } from "../chinese/characters";
import type { Line } from "../chinese/lines";

/** A quotation goes on over no more lines, so that one mark that is missing does not turn all others. */
const MOST = 30;

/**
 * Lines at whose beginning a quotation is open that began in a line above: a new wording of several paragraphs, of which each
 * may open it again and the last closes it.
 *
 * @param fixed set for each code point that is no mark of the text
 * @returns by their numbers, from 0
 */
export function openQuotations(
  chars: readonly string[],
  lines: readonly Line[],
  fixed?: Uint8Array,
): ReadonlySet<number> {
  const inside = new Set<number>();
  let opened: number | undefined;
  for (const [number, { start, end }] of lines.entries()) {
    let [first, last] = [start, end - 1];
    while (first <= last && isSpace(chars[first])) first++;
    while (last > first && (isSpace(chars[last]) || "。；".includes(chars[last] ?? ""))) last--;
    const marks: number[] = [];
    for (let at = first; at <= last; at++) {
      if (!isQuote(chars[at]) || fixed?.[at]) continue;
      // A quotation inside of the quotation is whole; the mark that opens it again is not of one.
      const kept = opened !== undefined && marks[0] === first ? 1 : 0;
      if (chars[at] === "”" && marks.length > kept && chars[marks.at(-1) ?? -1] === "“") marks.pop();
      else marks.push(at);
    }
    const final = marks.at(-1);
    if (opened !== undefined) {
      const again = marks[0] === first ? 1 : 0;
      const closes = final === last && marks.length === again + 1;
      if (closes) for (let one = opened + 1; one <= number; one++) inside.add(one);
      else if (marks.length <= again && number - opened < MOST) continue;
      opened = undefined;
      if (closes) continue;
    }
    const opens = final === first || "：:".includes(chars[(final ?? start) - 1] ?? "\n");
    if (marks.length % 2 === 1 && opens) opened = number;
  }
  return inside;
}

function isQuote(char: string | undefined): boolean {
  return char === '"' || char === "“" || char === "”";
}
