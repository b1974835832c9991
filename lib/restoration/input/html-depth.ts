import { UnreadableCopy } from "../source";
import { isRaw, isVoid } from "./html-elements";

/** Elements within one another that no page of a person has; readers of pages take time with the square of it. */
const DEEPEST = 1000;
/** Tags of a page that takes a few seconds; the largest of people's have some ten thousand. */
const MOST = 400_000;

/** Elements that end where the next of their kind begins, often without saying so. */
const ENDED_BY_NEXT = new Set("p li dt dd td th tr tbody thead tfoot option optgroup rt rp".split(" "));

/**
 * Makes sure, before a page is parsed, that its elements are neither nested nor many without end. One pass, linear in time.
 *
 * @throws {UnreadableCopy}
 */
export function guardDepth(html: string): void {
  let tags = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1))
    if (++tags > MOST) throw new UnreadableCopy(`the page has over ${MOST} tags: save its text by itself`);
  const open: string[] = [];
  const openOf = new Map<string, number>();
  const tag = /<(\/?)([a-z][a-z0-9:-]{0,30})|<!--/gi;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const name = found[2]?.toLowerCase();
    if (name === undefined) {
      tag.lastIndex = after(html, "-->", found.index);
    } else if (found[1] === "/") {
      if (!openOf.get(name)) continue;
      // An end tag ends what was left open inside.
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        openOf.set(last, (openOf.get(last) ?? 1) - 1);
        if (last === name) break;
      }
    } else if (isRaw(name)) {
      tag.lastIndex = after(html, `</${name}`, tag.lastIndex);
    } else if (!isVoid(name) && !ENDED_BY_NEXT.has(name)) {
      open.push(name);
      openOf.set(name, (openOf.get(name) ?? 0) + 1);
      if (open.length > DEEPEST)
        throw new UnreadableCopy(`the page nests over ${DEEPEST} elements: save its text by itself`);
    }
  }
}

/** Where the text that begins at `from` has what ends it; the page's end when it has not. */
function after(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from);
  return at < 0 ? html.length : at + end.length;
}
