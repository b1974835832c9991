import type { ReadLine } from "./assemble";
import { traverse } from "./html-document";
import { headingLevel, isBlock, isHidden, isNamed, isSilent } from "./html-elements";
import { factRows } from "./html-rows";
import { LineWriter } from "./line-writer";
import { inScript } from "./raised-digits";

/** A line of a page. */
export interface PageLine extends ReadLine {
  /** The element in which it begins. */
  readonly element: Element;
  /** Code points of it that are a link. */
  readonly linked: number;
}

/** What a page shows, and what it holds beside. */
export interface PageLines {
  readonly lines: readonly PageLine[];
  /** Readings that stood above characters: “圩（xū）”. */
  readonly ruby: readonly string[];
  /** Text that the page does not show. */
  readonly hidden: readonly string[];
  readonly pictures: readonly Element[];
}

/** Characters of hidden text that are not noise any more: a script would have shown them. */
const LONG = 400;

const PLAIN = { strong: false, emphasis: false, raised: false, linked: false, preformatted: false };

/** All text of a page that a reader sees, line by line in the order of the document. */
export function linesOf(root: Element): PageLines {
  const lines: PageLine[] = [];
  const ruby: string[] = [];
  const hidden: string[] = [];
  const pictures: Element[] = [];
  const rows = factRows(root);
  const inside = { strong: 0, emphasis: 0, raised: 0, lowered: 0, linked: 0, quote: 0, preformatted: 0, row: 0 };
  const lists: { readonly ordered: boolean; number: number | undefined }[] = [];
  let level = 0;
  let item: ReadLine["is"];
  let element = root;
  let shownAnyway: Element | undefined;
  const writer = new LineWriter((line) => {
    lines.push({ ...line, element, ...hintOf() });
    item = undefined;
  });

  traverse(root, {
    enter(entered) {
      const name = entered.localName;
      if (name === "img") pictures.push(entered);
      if (name === "rt") ruby.push(reading(entered));
      if (isSilent(name) || name === "rt" || name === "rp") return false;
      if (!shownAnyway && isHidden(entered)) {
        const text = (entered.textContent ?? "").trim();
        if (text.length < LONG) {
          if (text !== "") hidden.push(text);
          return false;
        }
        shownAnyway = entered;
      }
      if (name === "br") breakLine();
      if ((name === "td" || name === "th") && inside.row > 0) {
        if (hasCellBefore(entered)) writer.tab();
      } else if (isBlock(name)) breakLine();
      if (isBlock(name)) element = entered;
      else if (isNamed(entered, FACT)) writer.add(" ", PLAIN);
      count(entered, 1);
      return true;
    },
    leave(left) {
      const name = left.localName;
      if (left === shownAnyway) shownAnyway = undefined;
      if (isBlock(name) && !(inside.row > 0 && (name === "td" || name === "th"))) {
        if (name === "tr") writer.end();
        else breakLine();
      }
      count(left, -1);
      if (!isBlock(name) && isNamed(left, FACT)) writer.add(" ", PLAIN);
      if (isBlock(name) && left.parentElement) element = left.parentElement;
    },
    text(node) {
      const style = {
        strong: inside.strong > 0,
        emphasis: inside.emphasis > 0,
        raised: inside.raised > 0,
        linked: inside.linked > 0,
        preformatted: inside.preformatted > 0,
      };
      const script = inside.raised > 0 ? "raised" : inside.lowered > 0 ? "lowered" : undefined;
      const written = script && inside.linked === 0 ? inScript(node.data, script, writer.ending) : undefined;
      writer.add(written ?? node.data, written === undefined ? style : { ...style, raised: false });
    },
  });
  writer.end();
  return { lines, ruby, hidden, pictures };

  /** Inside a row of facts lines do not end. */
  function breakLine() {
    if (inside.row > 0) writer.add(" ", PLAIN);
    else writer.end();
  }

  function hintOf(): Pick<ReadLine, "is"> {
    if (level > 0) return { is: { type: "heading", level } };
    if (inside.row > 0) return { is: { type: "row" } };
    if (item) return { is: item };
    return inside.quote > 0 ? { is: { type: "quote" } } : {};
  }

  /** The item of the innermost list that begins at an element. */
  function itemAt(of: Element): ReadLine["is"] {
    const list = lists.at(-1);
    const number = numberIn(of, "value") ?? list?.number;
    // Only the first one has the list's number.
    if (list) list.number = undefined;
    const item = { type: "item", ordered: list?.ordered ?? false, depth: Math.max(1, lists.length) } as const;
    return number === undefined ? item : { ...item, number };
  }

  function count(of: Element, by: 1 | -1) {
    const name = of.localName;
    if (name === "strong" || name === "b") inside.strong += by;
    else if (name === "em" || name === "i") inside.emphasis += by;
    else if (name === "sup") inside.raised += by;
    else if (name === "sub") inside.lowered += by;
    else if (name === "a" && of.hasAttribute("href")) inside.linked += by;
    else if (name === "blockquote") inside.quote += by;
    else if (name === "pre" || name === "textarea") inside.preformatted += by;
    else if (name === "tr" && rows.has(of)) inside.row += by;
    else if (name === "ul" || name === "ol") {
      if (by > 0) lists.push({ ordered: name === "ol", number: numberIn(of, "start") });
      else lists.pop();
    } else if (name === "li") item = by > 0 ? itemAt(of) : undefined;
    else if (headingLevel(name) > 0) level = by > 0 ? headingLevel(name) : 0;
  }
}

/** The number that an attribute gives a list or an item of it. */
function numberIn(element: Element, attribute: string): number | undefined {
  const written = element.getAttribute(attribute)?.trim() ?? "";
  return /^\d{1,4}$/u.test(written) ? Number(written) : undefined;
}

/** How a page names a fact of the article. Such stand apart by their style, without a space in the text. */
const FACT = /(?:^|[-_ ])(?:meta|time|date|author|source|from|nickname|publish)(?:[-_ ]|$)/iu;

function hasCellBefore(cell: Element): boolean {
  return cell.previousElementSibling !== null;
}

/** A reading with the characters that it belongs to. */
function reading(rt: Element): string {
  let base = rt.previousSibling;
  while (base && (base.textContent?.trim() === "" || (base as Element).localName === "rp")) base = base.previousSibling;
  return `${base?.textContent?.trim() ?? ""}（${(rt.textContent ?? "").trim()}）`;
}
