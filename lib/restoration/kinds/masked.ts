import { isAsciiWord, isHan } from "../chinese/characters";
import { findMatches, type Match } from "../chinese/find-matches";
import { linesOf } from "../chinese/lines";
import type { Finding, Kind } from "../kind";

const ASTERISKS = /\*{3,}/gu;

/** Letters that a site has covered: P***模式. What stood there no byte shows. */
export const masked: Kind = {
  name: "masked",
  what: "letters masked by asterisks",
  find({ chars }): Finding[] {
    const rows = findMatches(chars, ASTERISKS);
    if (rows.length === 0 || isMarkdown(chars, rows)) return [];
    return rows
      .filter(({ start, end }) => [chars[start - 1], chars[end]].some((char) => isHan(char) || isAsciiWord(char)))
      .map(({ start, end }) => ({ start, end, certain: false, note: "letters may be masked" }));
  },
};

/** ***strong and emphasised*** text of Markdown has its asterisks in pairs, three each, in every line. */
function isMarkdown(chars: readonly string[], rows: readonly Match[]): boolean {
  let next = 0;
  return linesOf(chars).every(({ end }) => {
    const from = next;
    while (next < rows.length && (rows[next]?.start ?? 0) < end) next++;
    const own = rows.slice(from, next).filter(({ start, end: to }) => isText(chars[start - 1]) || isText(chars[to]));
    return (
      own.length % 2 === 0 &&
      own.every(
        ({ start, end: to, text }, index) => text === "***" && !isAsciiWord(index % 2 ? chars[to] : chars[start - 1]),
      )
    );
  });
}

function isText(char: string | undefined): boolean {
  return char !== undefined && char.trim() !== "";
}
