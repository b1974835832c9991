import { codePoints } from "../code-points";
import { inBothScripts } from "../chinese/in-both-scripts";
import type { Line } from "./lines";

/** How many lines may stand above the first sentence. */
const TOP = 30;
/** So many one below the other are none of the text. */
const MANY = 3;
/** A button, or what is left of one: 打印, 【字号：, 】. */
const BUTTON = inBothScripts(
  /^(?:[【[]?(?:下载|打印(?:本页)?|全屏|收藏|加大|还原|减小|放大|缩小|[大中小]|朗读|关闭(?:窗口|本页)?|返回(?:顶部)?|首页|A[+-]?)[】\]]?|[【[]?(?:字[体号]|分享|阅读量|浏览量|浏览次数|点击数)[:：]|[【】[\]|｜]|分享(?:到[:：]?)?(?:微信|微博)?|复制链接|×)$/u,
);
/** 您的位置：, above a path of which each part is a line. */
const PLACE = inBothScripts(/^(?:您|你)?(?:当前|现在)?的?(?:所在的?)?位置[:：]$/u);
const ARROW = /^[>›»]{1,2}$/u;
/** In code points: the part of a site. */
const LONGEST_PART = 12;

/** Buttons at the end of a page, of which a program has made a line of each word. */
export function buttonsBelowText(lines: readonly Line[]): ReadonlySet<Line> {
  const end = lines.slice(lines.findLastIndex(({ text }) => !BUTTON.test(text)) + 1);
  return new Set(end.length >= MANY && end.length < lines.length ? end : []);
}

/**
 * Buttons above the text, and the path through the site, of which a program has made a line of each word: 首页, >, 要闻.
 *
 * @param isText whether a line is a sentence
 */
export function buttonsAboveText(lines: readonly Line[], isText: (text: string) => boolean): ReadonlySet<Line> {
  const isButton = ({ text }: Line) => BUTTON.test(text) || PLACE.test(text);
  const end = lines
    .slice(0, TOP)
    .findIndex((line) => isText(line.text) && !isButton(line) && !/[:：]$/u.test(line.text));
  const top = lines.slice(0, Math.max(0, end));
  const buttons = top.filter(isButton);
  const found = new Set(buttons.length >= MANY ? buttons : []);
  for (const [at, line] of top.entries()) {
    if (!ARROW.test(line.text)) continue;
    for (const part of [top[at - 1], line, top[at + 1]])
      if (part !== undefined && codePoints(part.text) <= LONGEST_PART) found.add(part);
    // The last part of the path may stand again as the caption of the page.
    const again = top[at + 2];
    if (again?.text === top[at + 1]?.text && again !== undefined) found.add(again);
    const place = top[at - 2];
    if (place !== undefined && PLACE.test(place.text)) found.add(place);
  }
  return found;
}
