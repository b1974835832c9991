import { joinPieces, type Piece } from "./pdf-page";

/** A row of a page: pieces side by side on one line, from left to right, each cut where the page leaves a wide gap. */
export type Row = readonly Piece[];

/** A gap of so many characters may divide two columns, or two cells. Narrow ones are of newspapers. */
const GAP = 0.95;
/** Text that stands so many characters over other text is of another column, into which that hangs; marks stand a half over. */
const OVERLAP = 0.6;
/** Text of one size that is so many characters higher or lower is of another column too. */
const LEVEL = 0.15;

/** Puts the text of a page into rows, from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const sorted = pieces.toSorted((a, b) => b.y - a.y || a.left - b.left);
  const rows: Piece[][] = [];
  let row: Piece[] = [];
  let y = Infinity;
  for (const piece of sorted) {
    // A raised number of a note is of the line in which it stands.
    if (row.length > 0 && y - piece.y > 0.5 * Math.max(piece.size, row[0]?.size ?? 0)) {
      rows.push(row);
      row = [];
    }
    if (row.length === 0) y = piece.y;
    row.push(piece);
  }
  if (row.length > 0) rows.push(row);
  return rows.map(cut);
}

function cut(row: readonly Piece[]): Row {
  const segments: Piece[] = [];
  let open: Piece[] = [];
  let right = -Infinity;
  for (const piece of row.toSorted((a, b) => a.left - b.left)) {
    const gap = (piece.left - right) / piece.size;
    const before = open.at(-1);
    const isLevel = before?.size !== piece.size || Math.abs(before.y - piece.y) < LEVEL * piece.size;
    if (before && (gap > GAP || gap < -OVERLAP || !isLevel)) {
      segments.push(...present(joinPieces(open)));
      open = [];
    }
    open.push(piece);
    right = open.length === 1 ? piece.right : Math.max(right, piece.right);
  }
  segments.push(...present(joinPieces(open)));
  return segments.filter(({ text }) => text !== "");
}

function present(piece: Piece | undefined): Piece[] {
  return piece ? [piece] : [];
}
