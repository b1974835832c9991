import { codePoints } from "../code-points";
import type { Emphasis, LineHint, SourceText } from "../source";

/** A line as a reader of a format found it; offsets of its emphasis count from its own beginning. */
export interface ReadLine {
  /** Without a line break. */
  readonly text: string;
  readonly emphasis: readonly Emphasis[];
  readonly is?: LineHint["is"];
}

/** Puts lines under one another. */
export function assemble(lines: readonly ReadLine[]): Pick<SourceText, "text" | "hints" | "emphasis"> {
  const hints: LineHint[] = [];
  const emphasis: Emphasis[] = [];
  let offset = 0;
  for (const [line, read] of lines.entries()) {
    if (read.is) hints.push({ line, is: read.is });
    for (const { start, end, type } of read.emphasis) emphasis.push({ start: offset + start, end: offset + end, type });
    offset += codePoints(read.text) + 1;
  }
  return { text: lines.map(({ text }) => text).join("\n"), hints: levelled(hints), emphasis };
}

/** Levels such that the highest of the document is 1. */
function levelled(hints: readonly LineHint[]): LineHint[] {
  let highest = Infinity;
  for (const { is } of hints) if (is.type === "heading") highest = Math.min(highest, is.level);
  return hints.map((hint) =>
    hint.is.type === "heading" ? { ...hint, is: { type: "heading", level: hint.is.level - highest + 1 } } : hint,
  );
}
