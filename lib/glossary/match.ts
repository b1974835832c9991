import { isQuote, type NameTable } from "./names";

/** One place where a term stands. Offsets are code points, end exclusive. */
export interface Match {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const OPENING = new Map([
  ["”", "“"],
  ["’", "‘"],
  ["」", "「"],
  ["』", "『"],
]);

const CLOSING = new Map([...OPENING].map(([closing, opening]) => [opening, closing]));

/**
 * Finds terms in one text in simplified characters: the longest at each place, none overlapping, in reading order, and
 * only where a word begins and ends. Quotation marks inside a name are passed over: “两山”理论 is 两山理论.
 *
 * @param edges offsets at which a word begins or ends, from `lib/segmentation`, of this very text
 */
export function matchTerms(text: string, { ids, longest }: NameTable, edges: ReadonlySet<number>): Match[] {
  const chars = Array.from(text);
  const found: Match[] = [];
  let free = 0;
  for (let start = 0; start < chars.length; start++) {
    if (start < free || !edges.has(start) || isQuote(chars[start] ?? "")) continue;
    const match = longestAt(start);
    if (match === undefined) continue;
    found.push(match);
    free = match.end;
  }
  return found;

  function longestAt(start: number): Match | undefined {
    let name = "";
    let length = 0;
    let best: Match | undefined;
    for (let at = start; at < chars.length && length < longest; at++) {
      const char = chars[at] ?? "";
      if (isQuote(char)) continue;
      name += char;
      length++;
      const term = edges.has(at + 1) ? ids.get(name) : undefined;
      if (term !== undefined) best = { term, start, end: at + 1 };
    }
    return best && withQuotes(best);
  }

  /** 两山”理论 was found in “两山”理论, 两山“理论 in 两山“理论”: take in the other mark of the pair. */
  function withQuotes({ term, start, end }: Match): Match {
    const inside = chars.slice(start, end);
    const partner = (pairs: ReadonlyMap<string, string>) =>
      inside.map((char) => pairs.get(char)).find((mark) => mark !== undefined && !inside.includes(mark));
    const opening = partner(OPENING);
    const closing = partner(CLOSING);
    return {
      term,
      start: opening !== undefined && chars[start - 1] === opening && start > free ? start - 1 : start,
      end: closing !== undefined && chars[end] === closing ? end + 1 : end,
    };
  }
}
