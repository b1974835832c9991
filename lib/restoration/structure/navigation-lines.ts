import { codePoints } from "../code-points";
import { inBothScripts } from "../chinese/in-both-scripts";
import { squeezed } from "../squeezed";
import type { Line } from "./lines";

/** How many lines at the top may lead to an article. */
const TOP = 20;
/** In code points: the name of a part of a site, or a day. */
const LONGEST_PART = 10;
/** So many short lines above a path lead through the site. */
const MANY = 3;

/** Where the main part of a page begins, on pages of offices in Taiwan. */
const MAIN = /^[:：]{3}$/u;

/** What leads through a site, as whole lines. Blanks count for nothing. */
const WHOLE: readonly RegExp[] = [
  /^(?:跳[到至]|跳转到)主要?内容(?:区块?)?(?:GotoCenterblock)?$/iu,
  /^(?:网站)?首页(?:[|｜][^。，]{2,8})+$/u,
  /^(?:返回|回)?(?:首页|顶部|顶端|上页|前页|上一级|列表)$|^返回$/u,
  /^(?:手机版|电脑版|行动版)(?:选单)?$/u,
  /^(?:(?:CHN?|CN|ENG?|(?:中文|英文|English|简体?|[繁正]体?)版?|无障碍|长者版|寄给朋友|政府新闻网)[|｜/·]?){2,}$/iu,
  MAIN,
  /^(?:列印图示|友善列印[:：]?|字级设定[:：]?|(?:IE\d?)?请利用键盘按住.*|而IE7或Firefox.*)$/iu,
  /^(?:FriendlyPrint|FontSetting):?$|^PleasePressCtrl\+P|^IfyourbrowerisIE|^Firefox,IE7orabove/iu,
  /^.{0,40}(?:浏览器|browser).{0,60}JavaScript.*$|^.{0,40}最佳浏览效果[，,]建议使用.*$/iu,
  /^(?:全文|本篇文章\d+字[，,]?读完约\d+分钟|论文部分内容阅读|请先登[录入]|字号变[大小](?:[|｜]字号变[大小])*)$/u,
  /^点击(?:此处|这里)?(?:查[阅看]|阅读|浏览)[^，。；：！？]{0,40}$/u,
  /^.{1,12}由分享$|^联系我们.{0,12}$/u,
].map(inBothScripts);
/** 当前位置：首页 - 理论研究; 当前报纸名称：某某报; 首页 > 政治; 某某网 > 新闻 > 国内; 某某网>>正文. */
const PATH = inBothScripts(
  /^(?:(?:您|你)?(?:当前|现在)?的?(?:所在的?|本页)?位置(?:[是为])?[:：]|当前报纸名称[:：]|首页[>›»→]|[^>›»→。，]{2,12}(?:(?:[>›»→][^>›»→。，]{2,24}){2,}|(?:>>[^>›»→。，]{2,24})+)$)/u,
);

/** Tells of a line whether it leads through the site, and is not of the article. */
export function isNavigation(lines: readonly Line[]): (line: Line) => boolean {
  const top = lines.slice(0, TOP);
  const path = top.findLastIndex(({ text }) => text.length <= 100 && PATH.test(squeezed(text)));
  const above = partsAbove(top.slice(0, Math.max(0, path)), top[path]?.text ?? "", top[path + 1]?.text ?? "");
  const main = top.findLastIndex(({ text }) => MAIN.test(squeezed(text)));
  const part = top[main - 1];
  return (line) => {
    if (line === top[path] || above.has(line)) return true;
    if (line === part && codePoints(line.text) <= LONGEST_PART) return true;
    if (line.text.length > 160) return false;
    const text = squeezed(line.text);
    return WHOLE.some((form) => form.test(text));
  };
}

/**
 * What stands above the path: names of parts of the site that it names too (理论研究, and below it 首页 - 理论研究), short words
 * one below the other, and all but sentences where what is long enough for the title stands below the path.
 */
function partsAbove(lines: readonly Line[], path: string, below: string): ReadonlySet<Line> {
  const named = new Set(path.split(/[>›»:：\-—\s]+/u));
  const short = lines.filter(({ text }) => codePoints(text) <= LONGEST_PART && !/[，。；：！？]/u.test(text));
  const isTitle = codePoints(below) > LONGEST_PART && !/[。；]|^[^：:]{1,4}[：:]|\d{4}[-年]|^[—─-]/u.test(below);
  if (isTitle) return new Set(lines.filter(({ text, hint }) => hint === undefined && !/[。；]/u.test(text)));
  return new Set(short.length >= MANY ? short : short.filter(({ text }) => named.has(text)));
}
