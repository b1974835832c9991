import { inBothScripts } from "../chinese/in-both-scripts";
import { isPaper, OFFICIAL } from "./join-titles";
import type { Line } from "./lines";

/** 【原标题：…】 above or before a text, with the name of the site that took it over. */
const FORMER = inBothScripts(
  /^[【［[〔]原标题\s*[:：]\s*(?:\p{Script=Han}{2,8}网[:：])?([^】］\]〕]{4,60})[】］\]〕]/u,
);
/** Words for which a page wants to be found, behind the title. */
const WITH_TERMS = inBothScripts(/^(.{2,80}?)[，,]本文主要内容关键词为[:：].*此文献不代表本站观点.*$/u);
/** What a letter sends: 《某某办法》已经…，现印发给你们。 */
const SENT = inBothScripts(/《([^《》]{4,60})》[^》]*(?:印发|下发|颁布|公布|发布)/u);

/** The title that a line names beside other words; undefined for any other line. */
export function titleInside(text: string): string | undefined {
  return FORMER.exec(text)?.[1] ?? WITH_TERMS.exec(text)?.[1];
}

/** Whether a line that names the title says something else, too. */
export function saysMore(text: string): boolean {
  const [whole] = FORMER.exec(text) ?? [];
  return whole !== undefined && whole.length < text.length;
}

/**
 * Finds the official paper to which a text without a title leads: one that addresses somebody, or that the letter above it
 * sends.
 *
 * @param most how many lines are looked through
 * @returns its index; -1 where there is none
 */
export function findPaper(lines: readonly Line[], most: number): number {
  const top = lines.slice(0, most);
  const sent = new Set(top.map(({ text }) => SENT.exec(text)?.[1]));
  return top.findIndex(({ text, hint }, at) => {
    if (hint !== undefined || at === 0) return false;
    return (
      (OFFICIAL.test(text) && !/[。：:]/u.test(text) && /[:：]$/u.test(lines[at + 1]?.text ?? "")) ||
      (isPaper(text) && sent.has(text))
    );
  });
}
