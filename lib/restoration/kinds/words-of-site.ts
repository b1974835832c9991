import { findMatches, type Match } from "../chinese/find-matches";
import { inBothScripts } from "../chinese/in-both-scripts";
import { collect } from "../collect";
import type { Finding } from "../kind";

/** How such words begin, and how they end, with the name of a site: only sites say so of a text again and again. */
const BEGIN = inBothScripts(/[（(]?(?:(?:本文|文章)来(?:自|源)|转载(?:自|请)|更多[^。！？!?\n]{0,8}请)/gu);
const UP_TO_NAME = inBothScripts(/^.*(?:网站?|[站库]|公众号|\.(?:com|cn|net))[）)]?/u);
const OFTEN = 5;
/** In code points. */
const LENGTH = { least: 8, most: 60 };

/** Behind so large a share of sentences they end paragraphs. */
const MOSTLY = 0.9;
const ENDS = new Set("。！？”）!?)");
/** What no such words go beyond. */
const STOPS = new Set("。！？!?\n");

/** Takes out the words of a site wherever they stand often; those that end paragraphs part them where a page has not. */
export function wordsOfSite(chars: readonly string[]): Finding[] {
  const places = new Map<string, Match[]>();
  for (const place of findMatches(chars, BEGIN)) collect(places, place.text, place);
  return [...places.values()].flatMap((alike) => {
    const length = alike.length < OFTEN ? 0 : lengthOf(chars, alike);
    if (length < LENGTH.least) return [];
    const behind = alike.filter(({ start }) => ENDS.has(chars[start - 1] ?? ""));
    const parts = behind.length >= MOSTLY * alike.length;
    return alike.map(({ start }) => {
      const end = start + length;
      const isLast = end === chars.length || chars[end] === "\n";
      return { start, end, after: parts && !isLast ? "\n" : "", certain: true };
    });
  });
}

/** How many code points the words have, which are the same from all of some places on; 0 where they name no site. */
function lengthOf(chars: readonly string[], places: readonly Match[]): number {
  const [{ start: first }] = places as [Match];
  let length = 0;
  while (length < LENGTH.most) {
    const next = chars[first + length];
    if (next === undefined || STOPS.has(next) || places.some(({ start }) => chars[start + length] !== next)) break;
    length++;
  }
  const [words = ""] = UP_TO_NAME.exec(chars.slice(first, first + length).join("")) ?? [];
  return Array.from(words).length;
}
