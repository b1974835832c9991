import { joinPieces, type PdfLine, type Piece } from "./pdf-page";
import type { Row } from "./pdf-rows";

const BINS = 200;

/** The rows of a page as lines in the order in which they are read: of two columns the left one first. */
export function linesOfPage(rows: readonly Row[], page: number): PdfLine[] {
  const segments = rows.flat();
  if (segments.length === 0) return [];
  const gutter = gutterOf(segments);
  if (gutter === undefined)
    return inColumn(
      rows.flatMap((row) => joinPieces(row) ?? []),
      page,
    );
  const lines: PdfLine[] = [];
  let left: Piece[] = [];
  let right: Piece[] = [];
  const lefts = edges(segments.filter((segment) => segment.right <= gutter));
  const rights = edges(segments.filter((segment) => segment.left >= gutter));
  const flush = () => {
    lines.push(
      ...left.map((line) => ({ ...line, page, column: lefts })),
      ...right.map((line) => ({ ...line, page, column: rights })),
    );
    left = [];
    right = [];
  };
  for (const row of rows) {
    if (row.some((segment) => segment.left < gutter && segment.right > gutter)) {
      // A title over both columns divides the page.
      flush();
      lines.push(
        ...inColumn(
          [joinPieces(row)].flatMap((line) => line ?? []),
          page,
          edges(segments),
        ),
      );
      continue;
    }
    left.push(...[joinPieces(row.filter((segment) => segment.right <= gutter))].flatMap((line) => line ?? []));
    right.push(...[joinPieces(row.filter((segment) => segment.left >= gutter))].flatMap((line) => line ?? []));
  }
  flush();
  return lines;
}

function inColumn(lines: readonly Piece[], page: number, column = edges(lines)): PdfLine[] {
  return lines.map((line) => ({ ...line, page, column }));
}

/** Where the empty strip between two columns is: few lines cross it, and on both sides stand lines that fill theirs. */
function gutterOf(segments: readonly Piece[]): number | undefined {
  const { left, right } = edges(segments);
  const width = right - left;
  if (!(width > 0)) return undefined;
  const changes = Array.from({ length: BINS + 1 }, () => 0);
  const bin = (x: number) => Math.min(BINS, Math.max(0, Math.round(((x - left) / width) * BINS)));
  for (const segment of segments) {
    changes[bin(segment.left)]! += 1;
    changes[bin(segment.right)]! -= 1;
  }
  const crossing: number[] = [];
  let open = 0;
  for (const change of changes) crossing.push((open += change));
  const middle = crossing.slice(0.3 * BINS, 0.7 * BINS);
  const fewest = Math.min(...middle);
  const from = middle.indexOf(fewest) + 0.3 * BINS;
  let to = from;
  while (to < 0.7 * BINS && crossing[to + 1] === fewest) to++;
  const gutter = left + (((from + to) / 2 + 0.5) / BINS) * width;
  const before = segments.filter((segment) => segment.right <= gutter);
  const behind = segments.filter((segment) => segment.left >= gutter);
  const fewer = Math.min(before.length, behind.length);
  if (fewer < 4 || fewest > 0.25 * fewer) return undefined;
  return isFilled(before) && isFilled(behind) ? gutter : undefined;
}

/** Whether many lines are nearly as wide as their column, beside headings and the ends of paragraphs: cells of a table are not. */
function isFilled(segments: readonly Piece[]): boolean {
  const { left, right } = edges(segments);
  return (
    segments.filter((segment) => segment.right - segment.left > 0.7 * (right - left)).length * 5 > segments.length * 2
  );
}

function edges(segments: readonly Piece[]): { left: number; right: number } {
  let left = Infinity;
  let right = -Infinity;
  for (const segment of segments) {
    left = Math.min(left, segment.left);
    right = Math.max(right, segment.right);
  }
  return { left, right };
}
