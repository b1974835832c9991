/** A piece of text as a page of a PDF places it; lengths in points, `y` grows upwards. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line on which the characters stand. */
  readonly y: number;
  /** Height of a character. */
  readonly size: number;
}

/** A line on the page, of one column. */
export interface PdfLine extends Piece {
  /** From 0. */
  readonly page: number;
  /** Edges of its column. */
  readonly column: { readonly left: number; readonly right: number };
}

const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF“”‘’…—]|[\uD840-\uD8BF][\uDC00-\uDFFF]/;

/** Whether a character is as wide as it is high, so that no space stands beside it. */
export function isWide(char: string | undefined): boolean {
  return char !== undefined && WIDE.test(char);
}

/** Puts the pieces of a line together, and a space where the page leaves one. */
export function joinPieces(pieces: readonly Piece[]): Piece | undefined {
  const [first] = pieces;
  if (!first) return undefined;
  let text = "";
  let right = first.left;
  for (const piece of pieces) {
    const gap = (piece.left - right) / piece.size;
    const betweenWide = isWide(text.at(-1)) && isWide(piece.text[0]);
    if (text !== "" && !text.endsWith(" ") && !piece.text.startsWith(" ")) {
      if (betweenWide && gap > 0.8) text += "\u3000";
      else if (!betweenWide && gap > 0.2) text += " ";
    }
    text += piece.text;
    right = Math.max(right, piece.right);
  }
  // Of two sizes in a line the larger is the line's; notes are set in small.
  const size = Math.max(...pieces.map((piece) => piece.size));
  return { text: text.trim(), left: first.left, right, y: first.y, size };
}
