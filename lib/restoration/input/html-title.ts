import { squeezed } from "../squeezed";
import { headingLevel } from "./html-elements";
import type { PageLine } from "./html-lines";

/** Characters that a line must share with the page's own title, lest a word of it be taken for the whole. */
const ENOUGH = 4;

/**
 * Which line is the title of a page's article: a highest heading that the head names too, else another line that it
 * names, else the only highest heading. -1 when none is.
 *
 * @param named the title in the page's head, often with the site's name behind it
 */
export function findTitle(
  lines: readonly PageLine[],
  isArticle: readonly boolean[],
  named: string | undefined,
): number {
  const wanted = squeezed(named ?? "");
  const last = isArticle.lastIndexOf(true);
  let best = -1;
  let most = 0;
  for (const [n, line] of lines.entries()) {
    if (n > last || line.text.length > 200) continue;
    const text = squeezed(line.text);
    const isNamed = text.length >= ENOUGH && wanted.includes(text) && line.linked * 2 <= line.text.length;
    // A named heading counts more than a named line of any length.
    const points = isNamed ? text.length + (isHeading(line) ? 1000 : 0) : 0;
    if (points > most) [best, most] = [n, points];
  }
  if (best >= 0) return best;
  const highest = lines.flatMap((line, n) => (headingLevel(line.element.localName) === 1 ? [n] : []));
  return highest.length === 1 ? (highest[0] ?? -1) : -1;
}

function isHeading({ is }: PageLine): boolean {
  return is?.type === "heading" && is.level <= 3;
}
