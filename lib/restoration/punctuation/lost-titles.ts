import type { MarkedLine } from "./around";

/** What papers of the state call themselves, between the marks that a site has lost: ?关于…的意见?. */
const TITLE =
  /\?(?:[关關][于於]|中共中央|国务院|國務院)[^?？，。；！]{3,80}(?:意见|意見|通知|决定|決定|办法|辦法|方案|规定|規定|规划|規劃|纲要|綱要|条例|條例|细则|細則|公告|通告|批复|批復|报告|報告)\?/gu;

/**
 * Question marks that stand where the marks of a title were.
 *
 * @returns by their offsets in code points, the marks that were there
 */
export function lostTitles({ chars, start, end }: MarkedLine): ReadonlyMap<number, "《" | "》"> {
  const line = chars.slice(start, end);
  const found = new Map<number, "《" | "》">();
  for (const { 0: text, index } of line.join("").matchAll(TITLE)) {
    const first = start + Array.from(line.join("").slice(0, index)).length;
    found.set(first, "《").set(first + Array.from(text).length - 1, "》");
  }
  return found;
}
