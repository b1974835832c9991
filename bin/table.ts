/**
 * Sets rows of cells as columns of plain text, the first ones to the left and the others to the right, since they are
 * figures. An empty row becomes an empty line.
 *
 * @param left how many columns are words
 */
export function table(rows: readonly (readonly string[])[], left = 1): string {
  const widths: number[] = [];
  for (const row of rows) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, width(cell));
  const set = (cell: string, at: number) => {
    const blanks = " ".repeat((widths[at] ?? 0) - width(cell));
    return at < left ? cell + blanks : blanks + cell;
  };
  return rows.map((row) => row.map(set).join("  ").trimEnd()).join("\n");
}

/** Columns that a text takes in a terminal, where Chinese characters take two. */
function width(text: string): number {
  return Array.from(text).length + (text.match(/[\u2e80-\u9fff\uf900-\ufaff\ufe30-\uff60]/g)?.length ?? 0);
}

/** A figure as a multiple of another; a dash where there is nothing to be a multiple of. */
export function ratio(figure: number, base: number): string {
  return base > 0 ? (figure / base).toFixed(2) : "-";
}
