import { traverse } from "./html-document";
import { headingLevel, isSilent } from "./html-elements";

interface Row {
  readonly element: Element;
  cells: number;
  /** Paragraphs and line breaks inside its cells. */
  breaks: number;
  /** Whether it holds what no cell of a table of facts holds. */
  layout: boolean;
}

/** The rows of tables that hold facts. Old pages set whole articles into tables; those rows are no rows. */
export function factRows(root: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  const open: Row[] = [];
  traverse(root, {
    enter(element) {
      const name = element.localName;
      const row = open.at(-1);
      if (name === "tr") open.push({ element, cells: 0, breaks: 0, layout: false });
      else if (!row) return true;
      else if (name === "td" || name === "th") row.cells++;
      else if (name === "p" || name === "br" || name === "div") row.breaks++;
      else if (/^(?:table|ul|ol|blockquote|pre|article|section)$/.test(name) || headingLevel(name) > 0)
        row.layout = true;
      return !isSilent(name);
    },
    leave(element) {
      if (element.localName !== "tr") return;
      const row = open.pop();
      if (row && !row.layout && row.cells > 1 && row.breaks <= row.cells) found.add(row.element);
    },
  });
  return found;
}
