import { isNamed } from "./html-elements";
import type { PageLine } from "./html-lines";

const ELEMENTS = new Set("nav footer aside menu button select option textarea form".split(" "));
const ROLES = /^(?:navigation|banner|contentinfo|complementary|menu|search)$/;
const NAMES =
  /(?:^|[-_ ])(?:nav|navbar|menu|footer|foot|bottom|sidebar|side|breadcrumbs?|crumbs?|copyright|copy|share|related|recommend|toolbar|pager|ads?|advert|friendlink|comments?|login|search)(?:[-_ ]|\d|$)/i;

/** Tells of a line by its elements' own words whether it is no text of an article. Asks each element only once. */
export function furnitureTest(): (line: PageLine) => boolean {
  const known = new Map<Element, boolean>();
  return ({ element, is }) => {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at)) {
      path.push(at);
      at = at.parentElement;
    }
    let found = (at && known.get(at)) ?? false;
    for (const inner of path.toReversed()) known.set(inner, (found ||= isFurniture(inner)));
    // The title of an article stands in what is called its header, and so in many a thing.
    return found && !(is?.type === "heading" && is.level === 1);
  };
}

/** Whether most of a line is a link, and the line too short for a sentence with one. */
export function isLink({ text, linked }: PageLine): boolean {
  return text.length < 60 && linked * 2 > text.length;
}

function isFurniture(element: Element): boolean {
  if (ELEMENTS.has(element.localName) || ROLES.test(element.getAttribute("role") ?? "")) return true;
  if (element.localName === "header") return element.querySelector("h1") === null;
  return isNamed(element, NAMES);
}
