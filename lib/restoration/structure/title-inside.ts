import { inBothScripts } from "../chinese/in-both-scripts";
import { isPaper, OFFICIAL } from "./join-titles";
import { PAPER_NUMBER } from "./labels";
import type { Line } from "./lines";

/** 【原标题：…】 above or before a text, with the name of the site that took it over. */
const IN_BRACKETS = inBothScripts(
  /^[【［[〔]原标题\s*[:：]\s*(?:\p{Script=Han}{2,8}网[:：])?([^】］\]〕]{4,60})[】］\]〕]/u,
);
/** 原标题：…: what the page that was copied called it. */
const FORMER = inBothScripts(/^原?标题\s*[:：]\s*(?=\S)/u);
/** 云政发〔2020〕6号《某某办法》: a paper as those list it who collect papers. */
const LISTED = inBothScripts(new RegExp(String.raw`^(${PAPER_NUMBER})\s*《(\p{Script=Han}.{3,118})》$`, "u"));
/** A paper in one line with those whom it addresses. */
const ADDRESSED = inBothScripts(/^([^。：:]{6,100})\s+各[^。：:]{4,200}[:：]/u);
/** 新华社北京3月15日电 题：…: where and when an agency sent it. */
const DATELINE = inBothScripts(/^(?:新华社|中新社)\p{Script=Han}{2,10}\d{1,2}月\d{1,2}日电\s*题\s*[:：]\s*(?=\S)/u);
/** Words for which a page wants to be found, behind the title. */
const WITH_TERMS = inBothScripts(/^(.{2,80}?)[，,]本文主要内容关键词为[:：].*此文献不代表本站观点.*$/u);
/** -某某网, _新闻中心_某某网: where the title of a page stands in its window. */
const OF_SITE = inBothScripts(
  /(?<=.{8})(?:\s*[-_|｜]\s*\p{Script=Han}{2,10}){0,2}\s*[-_|｜]\s*\p{Script=Han}{2,8}网$/u,
);
/** What a letter sends: 《某某办法》已经…，现印发给你们。 */
const SENT = inBothScripts(/《([^《》]{4,60})》[^》]*(?:印发|下发|颁布|公布|发布)/u);

/** The title that a line names beside other words; undefined for any other line. */
export function titleInside(text: string): string | undefined {
  return IN_BRACKETS.exec(text)?.[1] ?? WITH_TERMS.exec(text)?.[1] ?? LISTED.exec(text)?.[2] ?? addressed(text);
}

/** The number of a paper before its title; undefined where there is none. */
export function numberOfListed(text: string): string | undefined {
  return LISTED.exec(text)?.[1];
}

function addressed(text: string): string | undefined {
  const [, title = ""] = ADDRESSED.exec(text) ?? [];
  return OFFICIAL.test(title) && isPaper(title) ? title : undefined;
}

/** 政 府 工 作 报 告: set apart on its own page. */
const SPACED = /^(?:\p{Script=Han}[ \u3000]+){3,}\p{Script=Han}$/u;

/** A title without what a site's own people put before it, and without the mark of a journal's note behind it. */
export function plainTitle(text: string): string {
  return (titleInside(text) ?? (SPACED.test(text) ? text.replace(/\s/gu, "") : text))
    .replace(FORMER, "")
    .replace(DATELINE, "")
    .replace(OF_SITE, "")
    .replace(/^[[【［](?:转帖|转载|转|原创|分享|推荐)[\]】］]\s*(?=\S)/u, "")
    .replace(/(?<=[\p{Script=Han}”》）？！])\s*(?:[*＊]|[*＊]{4,})$/u, "");
}

/** Whether a line that names the title says something else, too. */
export function saysMore(text: string): boolean {
  const [whole] = IN_BRACKETS.exec(text) ?? [];
  return (whole !== undefined && whole.length < text.length) || addressed(text) !== undefined;
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
