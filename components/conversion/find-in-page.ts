import type { Doubt } from "@/lib/edition";

/** A doubt and where it stands in the page. */
export interface FoundDoubt {
  readonly doubt: Doubt;
  readonly range: Range;
}

/** Finds the characters in the page, in reading order. What is not there is left out. Browser only. */
export function findInPage(doubts: readonly Doubt[]): FoundDoubt[] {
  const places = new Map<string, Range[]>();
  return doubts.flatMap((doubt) => {
    const ranges = places.get(doubt.place) ?? rangesOf(doubt.place);
    places.set(doubt.place, ranges);
    const range = ranges[doubt.at];
    return range?.toString() === doubt.form ? { doubt, range } : [];
  });
}

/** A range for each code point of an element's text, without the numbers of footnotes, which are not of the text. */
function rangesOf(id: string): Range[] {
  const element = document.getElementById(id);
  if (!element) return [];
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest("sup")) continue;
    let unit = 0;
    for (const char of node.nodeValue ?? "") {
      const range = new Range();
      range.setStart(node, unit);
      range.setEnd(node, (unit += char.length));
      ranges.push(range);
    }
  }
  return ranges;
}

/** The doubt at a point of the window, CSS pixels; -1 where there is none. */
export function doubtAt(found: readonly FoundDoubt[], x: number, y: number): number {
  return found.findIndex(({ range }) => {
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return left <= x && x < right && top <= y && y < bottom;
  });
}

/** The first doubt that is not above the window; the first of all where the last one is. */
export function firstInSight(found: readonly FoundDoubt[]): number {
  const header = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
  return Math.max(
    0,
    found.findIndex(({ range }) => range.getBoundingClientRect().top >= header),
  );
}
