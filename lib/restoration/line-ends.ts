import { codePoints } from "./code-points";
import { firstIndex } from "./first-index";
import type { Report } from "./report";

/** A text with `\n` at the end of each line, and what the file has there. */
export interface LineEnds {
  readonly text: string;
  /** Where in `text`, in code points, the file has `\r\n` for `\n`; rising. */
  readonly wide: readonly number[];
}

/** Makes each line end with `\n`. A carriage return alone ends a line too. */
export function toLineFeeds(written: string): LineEnds {
  const wide: number[] = [];
  let [at, offset] = [0, 0];
  for (let found = written.indexOf("\r\n"); found >= 0; found = written.indexOf("\r\n", at)) {
    offset += codePoints(written.slice(at, found));
    wide.push(offset++);
    at = found + 2;
  }
  return { text: written.replace(/\r\n?/gu, "\n"), wide };
}

/** The offset in a text with line feeds alone of one in the file. */
export function fromFile(wide: readonly number[], offset: number): number {
  return offset - firstIndex(wide.length, (n) => (wide[n] ?? 0) + n < offset);
}

/** A report on a text with line feeds alone becomes one on the file: its text, and all that stands at an offset of it. */
export function toFile(report: Report, wide: readonly number[]): Report {
  if (wide.length === 0) return report;
  const chars = Array.from(report.source.text);
  for (const at of wide) chars[at] = "\r\n";
  const shift = (offset: number) => offset + firstIndex(wide.length, (n) => (wide[n] ?? 0) < offset);
  const slice = (offset: number, text: string) =>
    text.includes("\n") ? chars.slice(offset, offset + codePoints(text)).join("") : text;
  const place =
    <K extends string>(key: K) =>
    <T extends { readonly offset: number } & Readonly<Record<K, string>>>(one: T): T => ({
      ...one,
      offset: shift(one.offset),
      [key]: slice(one.offset, one[key]),
    });
  return {
    ...report,
    source: { ...report.source, text: chars.join(""), characters: report.source.characters + wide.length },
    counts: { ...report.counts, untouched: report.counts.untouched + wide.length },
    changes: report.changes.map(place("before")),
    settled: report.settled.map(place("before")),
    suspicions: report.suspicions.map(place("text")),
    removals: report.removals.map(place("text")),
    differences: report.differences.map(place("copy")),
    ...(report.disagreements && { disagreements: report.disagreements.map(place("before")) }),
  };
}
