import type { ListItem, List as ListNode } from "mdast";
import type { Block, List } from "./article";
import { lineOf } from "./collect-definitions";
import { type Reading, sourceOf } from "./reading";

/** Reads a list. Tells of numbers that a page would show otherwise than they are written. */
export function readList(node: ListNode, reading: Reading, readItem: (item: ListItem) => Block[]): List {
  const start = node.start ?? 1;
  if (node.ordered) checkNumbers(node, start, reading);
  return { type: "list", ordered: node.ordered ?? false, start, items: node.children.map(readItem) };
}

/** Markdown counts on from the first number: 1. 3. 7. is shown as 1. 2. 3. All the same (1. 1. 1.) is a known habit. */
function checkNumbers(node: ListNode, start: number, reading: Reading): void {
  const written = node.children.map((item) => Number.parseInt(sourceOf(item, reading), 10));
  const at = written.findIndex((number, index) => number !== start + index);
  if (at < 0 || written.every((number) => number === start)) return;
  const what = `number ${written[at]} of a list is shown as ${start + at}`;
  const mend = `write \\. in place of . behind the numbers to keep them as text, or correct the number`;
  reading.report.warning(lineOf(node.children[at]!), "list-number", what, mend);
}
