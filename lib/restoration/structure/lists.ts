import { codePoints } from "../code-points";
import type { Line } from "./lines";
import { valueOf } from "./numbers";

/** What a line is as an item of a list. */
export interface ListItem {
  /** The number of an ordered list's item. */
  readonly number?: number;
  /** Code points at its beginning that the list itself shows: the number or the mark. */
  readonly cut: number;
  /** Whether a list begins here. */
  readonly first: boolean;
}

/** In code points: an item is a line, not a paragraph. */
const LONGEST = 70;

const ORDERED: readonly RegExp[] = [
  /^(\d{1,2})[.．、](?!\d)\s*/u,
  /^[（(](\d{1,2})[）)]\s*/u,
  /^(\d{1,2})[）)]\s*/u,
  /^([①-⑳㉑-㉟])\s*/u,
];
const MARKS: readonly RegExp[] = [/^[●•·■◆▪○◎★☆►▶➤√✓※](?![●•·■◆▪○◎★☆►▶➤√✓※])\s*/u, /^[—–－-](?![—–－-])\s*/u];

/**
 * Finds lists in plain text: lines under one another that are short, hold one sentence each and are numbered from 1 on in
 * one form, or have one mark. A year or a decimal is no such number, and headings have text between them.
 */
export function findLists(lines: readonly Line[]): Map<Line, ListItem> {
  const found = new Map<Line, ListItem>();
  for (let at = 0; at < lines.length;) {
    const run = runAt(lines, at);
    if (run.length > 1) for (const [n, [line, item]] of run.entries()) found.set(line, { ...item, first: n === 0 });
    at += Math.max(1, run.length);
  }
  return found;
}

type Run = (readonly [Line, Omit<ListItem, "first">])[];

/** The longest run of items of one form that begins at a line. */
function runAt(lines: readonly Line[], start: number): Run {
  let longest: Run = [];
  for (const form of [...ORDERED, ...MARKS]) {
    const run: Run = [];
    for (let at = start; at < lines.length; at++) {
      const line = lines[at];
      const [mark, number] = (line && form.exec(line.text)) || [];
      if (!line || mark === undefined || !isItem(line)) break;
      if (number !== undefined && valueOf(number) !== run.length + 1) break;
      run.push([line, { cut: codePoints(mark), ...(number !== undefined && { number: run.length + 1 }) }]);
    }
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

function isItem({ text, hint }: Line): boolean {
  return hint === undefined && codePoints(text) <= LONGEST && !/[。！？]./u.test(text);
}
