import { parseHTML } from "linkedom";
import { guardDepth } from "./html-depth";

/** What holds a page together. It is often missing, doubled or misplaced, and text behind it would be lost. */
const FRAME = /<(?:!doctype|\/?(?:html|head|body|frameset))(?=[\s>/])[^<>]{0,4000}>/gi;

/**
 * Parses a page such that everything of it is in one body, its head too.
 *
 * @throws {UnreadableCopy} when the page is nested without end
 */
export function parsePage(html: string): Document {
  guardDepth(html);
  const page = html.replace(FRAME, "");
  return parseHTML(`<!doctype html><html><head></head><body>${page}</body></html>`).document;
}

/** Goes through a tree in document order without recursion; an element that `enter` refuses is
 * left out with all that is in it, and not left. */
export function traverse(
  root: Element,
  { enter, leave, text }: { enter(element: Element): boolean; leave?(element: Element): void; text?(node: Text): void },
): void {
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 3) text?.(node as Text);
    if (node.nodeType === 1 && enter(node as Element)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      leave?.(node as Element);
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave?.(node as Element);
    }
    if (!node || node === root) return;
    node = node.nextSibling;
  }
}
