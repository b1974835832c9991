import { edges, gutterOf, halvesOf, isAcross, type Gutter } from "./pdf-gutter";
import { joinPieces, type PdfLine } from "./pdf-page";
import type { Row } from "./pdf-rows";

/**
 * The rows of a page as lines in the order in which they are read: of two columns the left one first. What stands over both
 * divides a page into bands, each of which is read by itself.
 */
export function linesOfPage(rows: readonly Row[], page: number): PdfLine[] {
  const all = edges(rows.flat());
  const linesOf = (some: readonly Row[], column = all): PdfLine[] =>
    some.flatMap((row) => {
      const line = joinPieces(row);
      return line ? [{ ...line, page, column }] : [];
    });
  const gutter = gutterOf(rows);
  if (gutter === undefined) return linesOf(rows);
  const bands = bandsOf(rows, gutter).map((band) => {
    const halves = band.map((row) => halvesOf(row, gutter));
    return { band, left: halves.map(([half]) => half), right: halves.map(([, half]) => half) };
  });
  const isDivided = ({ band, left, right }: (typeof bands)[number]) =>
    left.flat().length > 0 && right.flat().length > 0 && !band.some((row) => isAcross(row, gutter));
  const divided = bands.filter(isDivided);
  const lefts = edges(divided.flatMap(({ left }) => left.flat().filter(({ right }) => right <= gutter.middle)));
  const rights = edges(divided.flatMap(({ right }) => right.flat()));
  return bands.flatMap((one) =>
    isDivided(one) ? [...linesOf(one.left, lefts), ...linesOf(one.right, rights)] : linesOf(one.band),
  );
}

/** Rows in two columns that nothing divides are one band; each row over both is one too. */
function bandsOf(rows: readonly Row[], gutter: Gutter): Row[][] {
  const bands: Row[][] = [];
  let open: Row[] | undefined;
  for (const row of rows) {
    if (isAcross(row, gutter)) {
      bands.push([row]);
      open = undefined;
    } else if (open) {
      open.push(row);
    } else {
      open = [row];
      bands.push(open);
    }
  }
  return bands;
}
