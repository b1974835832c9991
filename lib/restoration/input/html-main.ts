import { Readability } from "@mozilla/readability";
import { squeezed } from "../squeezed";
import { parsePage, traverse } from "./html-document";
import { furnitureTest, isLink } from "./html-furniture";
import { linesOf, type PageLine } from "./html-lines";

/** Lines of a page up to which the article is searched for: the time that it takes grows with more than the lines. */
const MOST_LINES = 5000;
/** Steps up from all elements and pieces of text of a page to its root with which the search takes a second: it goes these ways often. */
const MOST_STEPS = 100_000;

/** Of each line of a page whether it is of the article. Where that is uncertain, it is: nothing may be lost. */
export function articleLines(html: string, root: Element, lines: readonly PageLine[]): boolean[] {
  const isFurniture = furnitureTest();
  const named = lines.map(isFurniture);
  const plain = lines.map((line, n) => !named[n] && !isLink(line));
  const taken = lines.length > MOST_LINES || stepsOf(root) > MOST_STEPS ? undefined : readable(html);
  if (!taken) return plain;
  // A menu's link is none of the article, even where all of the page was taken for it.
  const has = lines.map((line, n) => taken.has(squeezed(line.text)) && !(named[n] && isLink(line)));
  const weigh = (chosen: readonly boolean[]) =>
    lines.reduce((sum, { text }, n) => sum + (chosen[n] ? han(text) : 0), 0);
  if (weigh(has.map((is, n) => is && plain[n] === true)) * 2 < weigh(plain)) return plain;
  // What the search left out inside the article's own element is a short paragraph more often than furniture.
  const home = homeOf(lines.filter((line, n) => has[n] && !isLink(line)));
  return lines.map(({ element }, n) => has[n] === true || (plain[n] === true && home?.contains(element) === true));
}

/** The article's lines without spaces, as readability finds them. */
function readable(html: string): ReadonlySet<string> | undefined {
  const document = parsePage(html);
  // Of Chinese far fewer characters make an article than of English, for which the default of 500 was set.
  const article = new Readability<Element>(document, {
    charThreshold: 100,
    serializer: (node) => node as Element,
  }).parse();
  return article?.content ? new Set(linesOf(article.content).lines.map(({ text }) => squeezed(text))) : undefined;
}

/** The sum of the depths of all elements and pieces of text. */
function stepsOf(root: Element): number {
  let depth = 0;
  let steps = 0;
  traverse(root, {
    enter() {
      steps += ++depth;
      return true;
    },
    leave() {
      depth--;
    },
    // The parser makes a piece of text of each entity.
    text() {
      steps += depth;
    },
  });
  return steps;
}

/** The smallest element that holds nearly all of some lines. */
function homeOf(lines: readonly PageLine[]): Element | undefined {
  const weights = new Map<Element, number>();
  let all = 0;
  for (const { element, text } of lines) {
    all += text.length;
    for (let at: Element | null = element; at; at = at.parentElement)
      weights.set(at, (weights.get(at) ?? 0) + text.length);
  }
  let home: Element | undefined;
  // An element is met before those around it, and of two that hold nine tenths one holds the other.
  for (const [element, weight] of weights) if (weight >= 0.9 * all && (!home || home.contains(element))) home = element;
  return home;
}

function han(text: string): number {
  return text.match(/[\u4E00-\u9FFF]/g)?.length ?? 0;
}
