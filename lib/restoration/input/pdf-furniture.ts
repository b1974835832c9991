import { collect } from "../collect";
import { squeezed } from "../squeezed";
import { joinPieces } from "./pdf-page";
import type { Row } from "./pdf-rows";
import { usualSize } from "./pdf-usual";

/** “12”, “- 12 -”, “第 3 页 共 8 页”, “3/8”, “·3·”, “iv”. */
const NUMBER =
  /^(?:[-–—·•\s]{0,4}(?:\d{1,4}|[ivxl]{1,6})[-–—·•\s]{0,4}|第?\s?\d{1,4}\s?页.{0,12}|\d{1,4}\s?\/\s?\d{1,4})$/i;

/** How many rows at the top and at the bottom of a page may be no part of the text. */
const MARGIN = 2;

/** Characters of the longest running head. */
const LONGEST = 40;

/** What is smaller than so much of the text's size is set in small. */
const SMALL = 0.92;

/**
 * Of each page the rows that are a page number, or a running head: at the same place on another page too, or in small at
 * the top, far above the rest.
 */
export function furnitureRows(pages: readonly (readonly Row[])[]): ReadonlySet<Row> {
  const found = new Set<Row>();
  const usual = usualSize(pages.flat(2));
  const byHead = new Map<string, Row[]>();
  for (const rows of pages) {
    for (const row of new Set([...rows.slice(0, MARGIN), ...rows.slice(-MARGIN)])) {
      const line = joinPieces(row);
      if (!line) continue;
      const isOutermost = row === rows[0] || row === rows.at(-1);
      if (isOutermost && rows.length > 1 && NUMBER.test(line.text)) found.add(row);
      if (line.text.length > LONGEST) continue;
      const [next] = row === rows[0] ? (rows[1] ?? []) : [];
      if (next && line.size < SMALL * usual && line.y - next.y > 2 * Math.max(next.size, usual)) found.add(row);
      // The number of the page may be in the head, and heads move a little.
      const head = `${squeezed(line.text.replace(/\d+/g, "#"))} ${Math.round(line.y / 4)}`;
      collect(byHead, head, row);
    }
  }
  for (const rows of byHead.values()) if (rows.length > 1) for (const row of rows) found.add(row);
  return found;
}
