import { codePoints } from "../code-points";
import { inBothScripts } from "../chinese/in-both-scripts";
import { isAdvertising } from "../kinds/advertising";
import { OFFICIAL } from "./join-titles";
import { isAbstract } from "./labelled";
import { DAY_LABEL, OFFICE_LABEL } from "./labels";
import type { Line } from "./lines";
import { leadingNumber } from "./numbers";
import { findPaper, titleInside } from "./title-inside";

/** How many lines at the top may be title, byline and the like. */
export const TOP = 14;
/** In code points: what is shorter may be the name of a site or of a part of it. */
const SHORT = 12;
const LEAST_REPEATED = 6;
/** So many words of up to that length, one below the other, lead through a site. */
const WORDS = 3;
/** 来源：…, 制图：…: what the page says of the text or of a picture. */
const FACT = inBothScripts(
  new RegExp(
    String.raw`^(?:(?:(?:数据|资料|信息|文章|稿件|图片)?来源|${OFFICE_LABEL}|${DAY_LABEL})\s*[:：]|(?:制[图表]|摄影|绘图|漫画)\s*[:：/／])`,
    "u",
  ),
);
/** 电话：…, 邮箱：…: where those are found who keep the site; with a number also behind what they say of themselves. */
const CONTACT = inBothScripts(
  /^(?:电话|手机|传真|邮(?:箱|编)|(?:投稿)?信箱|(?:联[系络])?地址|联[系络](?:人|电话|方式))\s*[:：]|(?:热线|电话|传真)\s*[:：]\s*[\d+（(][\d）)-]{4,}/u,
);
/** 财政部部长: what somebody is whose page it is. */
const BEARER = inBothScripts(/^\p{Script=Han}{1,8}([司部局厅省市县区州])\1长$/u);
/** https://…; （相关资料图）, below a picture. */
const ASIDE = inBothScripts(/^https?:\/\/|^[（(]?(?:相关)?(?:资料图|配图)片?[）)]?$/u);
/** 星期一, beside the day on which a page was opened. */
const WEEKDAY = inBothScripts(/^(?:星期|礼拜)[一二三四五六日天]$/u);
/** ——…: what stands below a title; - …, an item of a list. … ·, …: what lists of other texts end with, or cut short. */
const [BELOW, CUT] = [/^(?:[—─]|－－|--|[-•·]\s)/u, /(?:[·・]|(?<!…)…|\.{3})$/u];
/** 中国政府网, 某某新闻网; 人民网教育·科技, 光明网理论频道: one of its parts. */
const SITE = inBothScripts(
  /^(?:\p{Script=Han}{2}|中国\p{Script=Han}{2,6}|\p{Script=Han}{0,6}(?:政府|政务|新闻|文库))网(?:\p{Script=Han}{2,4}(?:[·・•]\p{Script=Han}{2,4}|频道))?$|^\p{Script=Han}{2,20}(?:官网|官方网站)$/u,
);
/** 法规资料库; 某某市长网志; 快好知 kuaihz, a name with its address behind it. */
const COLLECTION = inBothScripts(
  /^\p{Script=Han}{2,8}(?:资料|数据|文)库$|^\p{Script=Han}{2,12}(?:网志|博客)$|^\p{Script=Han}{2,6}\s+[a-z][a-z\d]{3,}(?:\.[a-z]+)*$/u,
);
/** 【某某专栏】: to which other texts it belongs. */
const SERIES = /^【[^】]{2,40}】(?=.)/u;
/** Of two parts, which some print one below the other. */
const IN_TWO = /[\p{Script=Han}”》]{10}[ \u3000]+[“《\p{Script=Han}]{4}/u;
/** …作报告。本报记者 王小明 摄: below a picture. */
const CAPTION = inBothScripts(/^[^。]{2,60}。?\s*(?:\p{Script=Han}{0,12})(?:记者|通讯员)[^。，；]{1,14}摄[）)]?$/u);
/** What a section is called that is no whole text. */
const SECTION = inBothScripts(/^(?:\d[.．]?\s*)?(?:前\s*言|引\s*言|导\s*[言语读]|序\s*言?|绪\s*论|摘\s*要|目\s*录)$/u);

/**
 * Finds the title: the line that the format says is it, else among the lines above the text one that stands there twice,
 * that of an official paper below the short name of a site, or the first; else a paper to which the text leads.
 *
 * @param isKnown whether a line says something else: who wrote the text, when, for what office
 * @returns its index; -1 where there is none
 */
export function findTitle(lines: readonly Line[], isKnown: (line: Line, at: number) => boolean): number {
  const told = lines.findIndex(({ hint }) => hint?.type === "title");
  if (told >= 0) return told;
  const found: Candidate[] = [];
  let isBelow = false;
  for (const [at, line] of lines.slice(0, TOP).entries()) {
    const { text, hint } = line;
    if (found.length === 0 && titleInside(text) !== undefined) return at;
    if (isNeverTitle(text)) continue;
    if (isKnown(line, at)) {
      // A journal prints no title below an abstract.
      if (found.length === 0 && isAbstract(text)) break;
      isBelow = true;
      continue;
    }
    const isFirst = found.length === 0;
    if ((hint && hint.type !== "heading") || !isTitle(line, lines)) {
      if (isFirst || isText(text)) break;
      continue;
    }
    // A section may begin at once, above all below a byline.
    if (isFirst && (isSection(text, lines.slice(at + 1)) || (isBelow && leadingNumber(text)))) break;
    found.push({ at, text, length: codePoints(text) });
  }
  return found.length > 0 ? chosen(found) : findPaper(lines, TOP);
}

/** Whether a line begins a section: by its name, or by its number, since the next or, counted down, the one before follows. */
function isSection(text: string, below: readonly Line[]): boolean {
  const number = leadingNumber(text);
  const own = Array.from(text).slice(number?.length).join("").trim();
  if (SECTION.test(own)) return true;
  return (
    number !== undefined &&
    // 一、二、三产业融合 has three numbers.
    !leadingNumber(own) &&
    below.some((line) => {
      const other = leadingNumber(line.text);
      return other?.rank === number.rank && Math.abs(other.value - number.value) === 1;
    })
  );
}

/** A line that may be the title. */
interface Candidate {
  readonly at: number;
  readonly text: string;
  readonly length: number;
}

/** Which of the lines that may be the title it is. What is all Latin translates what stands in Chinese beside it. */
function chosen(all: readonly Candidate[]): number {
  const chinese = all.filter(({ text }) => /\p{Script=Han}/u.test(text));
  const found = chinese.length > 0 ? chinese : all;
  const isTwice = ({ text }: Candidate) => found.filter((one) => one.text === text).length > 1;
  const repeated = found.find((one) => one.length >= LEAST_REPEATED && !leadingNumber(one.text) && isTwice(one));
  // A few characters that come again are the name of a part of the site, if what is long enough for a title stands below.
  const top = found[0];
  const isPart = top !== undefined && top.length < LEAST_REPEATED && isTwice(top);
  const isWord = ({ at, length }: Candidate, n: number) => length <= LEAST_REPEATED && at === n + (top?.at ?? 0);
  const isMenu = found.length > WORDS && found.slice(0, WORDS).every(isWord);
  const isLong = ({ text, length }: Candidate) => length > SHORT && !leadingNumber(text);
  // So does the name of a column above what can be nothing but the title.
  const isColumn = top !== undefined && top.length < LEAST_REPEATED && found[1]?.at === top.at + 1 && isLong(found[1]);
  const first = (isPart || isMenu || isColumn ? found.find(isLong) : undefined) ?? top;
  const official = first && first.length <= SHORT ? found.find(({ text }) => OFFICIAL.test(text)) : undefined;
  return (repeated ?? official ?? first)?.at ?? -1;
}

/**
 * Whether a line stands above a title without being one: search terms, marks without words, what the page says of a text
 * or of those who keep it, the name of a site.
 */
export function isNeverTitle(text: string): boolean {
  return (
    isSearchTerms(text) ||
    !/\p{Script=Han}|\p{L}{3}/u.test(text) ||
    FACT.test(text) ||
    CONTACT.test(text) ||
    BEARER.test(text) ||
    SITE.test(text) ||
    COLLECTION.test(text) ||
    WEEKDAY.test(text) ||
    BELOW.test(text) ||
    CAPTION.test(text) ||
    CUT.test(text) ||
    ASIDE.test(text)
  );
}

/** Whether a line is the name of a site, and nothing else. */
export function isSite(text: string): boolean {
  return SITE.test(text);
}

/** Whether a line is words for which a page wants to be found. A sentence may speak of platforms and videos. */
export function isSearchTerms(text: string): boolean {
  return !/。/u.test(text) && isAdvertising(text);
}

/** A short line without a final mark, with something else than a paragraph of its own kind behind it. */
function isTitle({ text }: Line, lines: readonly Line[]): boolean {
  const length = codePoints(text.replace(SERIES, ""));
  const most = OFFICIAL.test(text) ? 120 : IN_TWO.test(text) ? 60 : 50;
  return length >= 2 && length <= most && !/[。！；;，,：:]$/u.test(text) && !/。/u.test(text) && lines.length > 1;
}

/** Whether a line is of the text itself: a sentence, or an address to somebody. Translations of a title are long too. */
export function isText(text: string): boolean {
  if (CAPTION.test(text)) return false;
  return /[。！？：]$|。./u.test(text) || (codePoints(text) > 60 && /\p{Script=Han}{10}/u.test(text));
}
