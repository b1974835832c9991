import type { Stretch } from "../traced-text";
import { findLeadIns } from "./lead-ins";
import type { Line } from "./lines";
import { findRunInHeadings } from "./run-in-headings";

/**
 * Finds what stands out in the text: what the format says, and headings that stand in one line with their text. Where
 * nothing of a section does, its lead-ins.
 *
 * @param levels of the headings, which divide the sections
 */
export function findStrong(
  lines: readonly Line[],
  levels: ReadonlyMap<Line, number>,
): ReadonlyMap<Line, readonly Stretch[]> {
  const strong = new Map<Line, readonly Stretch[]>();
  const runIn = findRunInHeadings(lines.filter((line) => !levels.has(line)));
  let section: Line[] = [];
  const finish = () => {
    const own = section.map((line) => line.emphasis.filter(({ type }) => type === "strong"));
    const isPlain = section.every((line, at) => own[at]?.length === 0 && !runIn.has(line));
    const leadIns = isPlain ? findLeadIns(section.map(({ text }) => text)) : [];
    for (const [at, line] of section.entries()) {
      const end = runIn.get(line);
      const ofFormat = own[at] ?? [];
      strong.set(line, leadIns[at] ?? (ofFormat.length === 0 && end !== undefined ? [{ start: 0, end }] : ofFormat));
    }
    section = [];
  };
  for (const line of lines) {
    if (levels.has(line)) finish();
    else if (line.hint === undefined) section.push(line);
    else
      strong.set(
        line,
        line.emphasis.filter(({ type }) => type === "strong"),
      );
  }
  finish();
  return strong;
}
