import type { Table as TableNode } from "mdast";
import type { Table } from "./article";
import { lineOf } from "./collect-definitions";
import { readInline } from "./read-inline";
import { type Numbering, type Reading, makeParagraph } from "./reading";

/** Reads a table, row by row. A short row gets empty cells; cells beyond the head are kept, with a problem. */
export function readTable(node: TableNode, reading: Reading, numbering: Numbering): Table {
  const columns = node.children[0]?.children.length ?? 0;
  const rows = node.children.map((row) => {
    if (row.children.length > columns) {
      const what = `a row has ${row.children.length} cells, the head of the table ${columns}`;
      reading.report.error(
        lineOf(row),
        "table-row-too-long",
        what,
        "add a column to the head, or write \\| for a | in a text",
      );
    }
    const texts = row.children.map((cell) => readInline(cell, reading));
    const line = reading.report.fileLine(lineOf(row));
    while (texts.length < columns) texts.push({ text: "", marks: [], line });
    return texts.map((text) => makeParagraph(text, numbering));
  });
  const align = Array.from({ length: columns }, (_, at) => node.align?.[at] ?? null);
  return { type: "table", align, rows };
}
