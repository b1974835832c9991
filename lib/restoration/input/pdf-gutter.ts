import type { Piece } from "./pdf-page";
import type { Row } from "./pdf-rows";

const BINS = 400;
/** In which part of a page's width the gutter is. */
const [FROM, TO] = [0.3 * BINS, 0.7 * BINS];
/** How many lines a column has at least, and how far apart the lines of two that stand side by side may be, in characters. */
const [FEWEST, BESIDE] = [4, 0.85];
/** Of the rows that have a gap at the emptiest place, how many have one in all of the gutter. */
const ALIKE = 0.8;

/** An empty strip between two columns, and the edges of the page's text; in points from the left. */
export interface Gutter {
  readonly middle: number;
  readonly page: { readonly left: number; readonly right: number };
}

/**
 * Whether a row stands over both columns: text crosses the gutter, or is in the middle of the page with a gap just there,
 * as names of authors are and a running head.
 */
export function isAcross(row: Row, { middle, page }: Gutter): boolean {
  const size = row[0]?.size ?? 0;
  const { left, right } = edges(row);
  const crossing = row.find((piece) => crosses(piece, { middle, page }));
  if (crossing) return !isOverhanging(crossing, { middle, page });
  const isInside = left > page.left + 3 * size && right < page.right - 3 * size;
  const isCentred = Math.abs(left + right - page.left - page.right) < 2 * size;
  const widest = gapsOf(row).reduce((most, [from, to]) => Math.max(most, to - from), 0);
  return isInside && isCentred && widest < 0.2 * (page.right - page.left);
}

/**
 * Finds the gutter of a page: the place in the middle at which most rows have a gap, with lines on both sides that fill
 * theirs. Rows over both columns, as titles and abstracts are, say nothing of it.
 */
export function gutterOf(rows: readonly Row[]): Gutter | undefined {
  const page = edges(rows.flat());
  const { left, right } = page;
  const width = right - left;
  if (!(width > 0)) return undefined;
  const changes = Array.from({ length: BINS + 2 }, () => 0);
  const bin = (x: number) => Math.round(((x - left) / width) * BINS);
  for (const [n, row] of rows.entries())
    for (const [from, to] of gapsOf(besideOf(row, rows[n + 1]))) {
      changes[bin(from)]! += 1;
      changes[bin(to)]! -= 1;
    }
  const counts: number[] = [];
  let open = 0;
  for (const change of changes) counts.push((open += change));
  const most = Math.max(...counts.slice(FROM, TO));
  if (most < FEWEST) return undefined;
  // A gap of one row alone must not move it.
  const isEmpty = (at: number) => (counts[at] ?? 0) >= ALIKE * most;
  let from = counts.indexOf(most, FROM);
  let to = from;
  while (isEmpty(from - 1)) from--;
  while (isEmpty(to + 1)) to++;
  const gutter = { middle: left + ((from + to + 1) / 2 / BINS) * width, page };
  const divided = rows.filter((row) => !isAcross(row, gutter) && !row.some((piece) => crosses(piece, gutter)));
  const sides = divided.map((row) => halvesOf(row, gutter));
  return isColumn(sides.map(([half]) => half)) && isColumn(sides.map(([, half]) => half)) ? gutter : undefined;
}

/** What of a row stands on the left and on the right of a gutter that it does not cross. */
export function halvesOf(row: Row, { middle }: Gutter): [left: Row, right: Row] {
  return [row.filter(({ left }) => left < middle), row.filter(({ left }) => left >= middle)];
}

/** The edges of all pieces together, in points. */
export function edges(pieces: readonly Piece[]): { left: number; right: number } {
  let left = Infinity;
  let right = -Infinity;
  for (const piece of pieces) {
    left = Math.min(left, piece.left);
    right = Math.max(right, piece.right);
  }
  return { left, right };
}

/** A row with the next, where that stands too close below to be of the same column: lines of two columns need not be level. */
function besideOf(row: Row, next: Row | undefined): Row {
  const [first] = row;
  const [other] = next ?? [];
  if (!next || !first || !other || first.y - other.y > BESIDE * Math.max(first.size, other.size)) return row;
  return [...row, ...next].toSorted((a, b) => a.left - b.left);
}

function crosses({ left, right }: Piece, { middle }: Gutter): boolean {
  return left < middle && right > middle;
}

/** Whether a piece is an address on the web or the like, which finds no place to break and hangs out of the left column. */
function isOverhanging({ text, left, right, size }: Piece, { middle, page }: Gutter): boolean {
  return /^[!-~]+$/.test(text) && left < page.left + 3 * size && right < (middle + page.right) / 2;
}

/** From where to where a row is empty between two of its pieces. */
function gapsOf(row: Row): [number, number][] {
  const gaps: [number, number][] = [];
  let end = Infinity;
  for (const { left, right } of row) {
    if (left > end) gaps.push([end, left]);
    end = end === Infinity ? right : Math.max(end, right);
  }
  return gaps;
}

/** Whether many lines are nearly as wide as their column, beside headings and the ends of paragraphs: cells of a table are not. */
function isColumn(halves: readonly Row[]): boolean {
  const rows = halves.filter((row) => row.length > 0);
  const { left, right } = edges(rows.flat());
  const filled = rows.filter(
    (row) => row.reduce((sum, piece) => sum + piece.right - piece.left, 0) > 0.8 * (right - left),
  );
  return rows.length >= FEWEST && filled.length * 5 > rows.length * 2;
}
