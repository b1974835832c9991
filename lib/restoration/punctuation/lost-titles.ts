import { codePoints } from "../code-points";
import { inBothScripts } from "../chinese/in-both-scripts";
import type { MarkedLine } from "./around";
import { asks } from "./asks";

/** What papers of the state call themselves, between the marks that a site has lost: ?关于…的意见?. */
const TITLE = inBothScripts(
  /\?\p{Script=Han}{4,80}(?:意见|通知|决定|办法|方案|规定|规划|纲要|条例|细则|公告|通告|批复)\?/gu,
);

/**
 * Question marks that stand where the marks of a title were, and where nobody asks.
 *
 * @returns by their offsets in code points, the marks that were there
 */
export function lostTitles({ chars, text, start }: MarkedLine): ReadonlyMap<number, "《" | "》"> {
  const found = new Map<number, "《" | "》">();
  for (const { 0: title, index } of text.matchAll(TITLE)) {
    const first = start + Array.from(text.slice(0, index)).length;
    const last = first + codePoints(title) - 1;
    if (!asks(chars, start, last)) found.set(first, "《").set(last, "》");
  }
  return found;
}
