import { collect } from "../collect";
import type { Line } from "./lines";
import { leadingNumber } from "./numbers";

/** In code points, with the number and the final mark. */
const LONGEST = 45;
const SHORTEST_TEXT = 8;

/**
 * Finds the numbered headings that stand in one line with their text: 一、总体要求。坚持… Two of one form make it a habit of
 * the copy.
 *
 * @returns for each such line how many code points of it are the heading
 */
export function findRunInHeadings(lines: readonly Line[]): Map<Line, number> {
  const byForm = new Map<number, [Line, number][]>();
  for (const line of lines) {
    const number = line.hint === undefined ? leadingNumber(line.text) : undefined;
    if (!number) continue;
    const chars = Array.from(line.text);
    const end = chars.findIndex((char) => /[。！？]/u.test(char)) + 1;
    if (end <= number.length + 2 || end > LONGEST || chars.length - end < SHORTEST_TEXT) continue;
    collect(byForm, number.rank, [line, end]);
  }
  return new Map([...byForm.values()].filter((found) => found.length > 1).flat());
}
