import type { Line } from "./lines";

/** How many lines at the top may lead to an article. */
const TOP = 20;
/** In code points: the name of a part of a site. */
const LONGEST_PART = 8;

/** Where the main part of a page begins, on pages of offices in Taiwan. */
const MAIN = /^[:：]{3}$/u;

/** What leads through a site, as whole lines. Blanks count for nothing. */
const WHOLE: readonly RegExp[] = [
  /^(?:跳[到至]|跳[转轉]到)主要?[内內]容(?:[区區][块塊]?)?(?:GotoCenterblock)?$/iu,
  /^(?:[网網]站)?首[页頁](?:[|｜][^。，]{2,8})+$/u,
  /^(?:返回|回)?(?:首[页頁]|[顶頂]部|[顶頂]端|上[页頁]|上一[级級]|列表)$|^返回$/u,
  /^(?:手[机機]版|[电電][脑腦]版|行[动動]版)(?:[选選][单單])?$/u,
  /^(?:(?:CHN?|CN|ENG?|中文|英文|English|[简簡](?:体|體)?|[繁正](?:体|體)?|[无無]障碍|[长長]者版)[|｜/·]?){2,}$/iu,
  MAIN,
  /^(?:列印[圖图]示|友善列印[:：]?|字[级級][设設]定[:：]?|(?:IE\d?)?[请請]利用[键鍵][盘盤]按住.*|而IE7或Firefox.*)$/iu,
  /^(?:FriendlyPrint|FontSetting):?$|^PleasePressCtrl\+P|^IfyourbrowerisIE|^Firefox,IE7orabove/iu,
  /^.{0,40}(?:[浏瀏][览覽]器|browser).{0,60}JavaScript.*$|^.{0,40}最佳[浏瀏][览覽]效果[，,]建[议議]使用.*$/iu,
  /^(?:全文|本篇文章\d+字[，,]?[读讀]完[约約]\d+分[钟鐘]|[论論]文部分[内內]容[阅閱][读讀]|[请請]先登[录錄入]|字[号號][变變][大小](?:[|｜]字[号號][变變][大小])*)$/u,
  /^.{1,12}由分享$|^[联聯][系繫]我[们們].{0,12}$/u,
];
/** 当前位置：首页 - 理论研究; 首页 > 政治; 某某网 > 新闻 > 国内. */
const PATH =
  /^(?:(?:您|你)?(?:[当當]前|[现現]在)?的?(?:所在)?位置(?:[是为為])?[:：]|首[页頁][>›»]|[^>›»。，]{2,12}(?:[>›»][^>›»。，]{2,24}){2,}$)/u;

/** Tells of a line whether it leads through the site, and is not of the article. */
export function isNavigation(lines: readonly Line[]): (line: Line) => boolean {
  const top = lines.slice(0, TOP);
  const path = top.findLastIndex(({ text }) => text.length <= 100 && PATH.test(squeezed(text)));
  const above = partsAbove(top.slice(0, Math.max(0, path)), top[path]?.text ?? "");
  const main = top.findLastIndex(({ text }) => MAIN.test(squeezed(text)));
  const part = top[main - 1];
  return (line) => {
    if (line === top[path] || above.has(line)) return true;
    if (line === part && Array.from(line.text).length <= LONGEST_PART) return true;
    if (line.text.length > 160) return false;
    const text = squeezed(line.text);
    return WHOLE.some((form) => form.test(text));
  };
}

/** Names of parts of the site that stand above the path that names them too: 理论研究, and below it 首页 - 理论研究. */
function partsAbove(lines: readonly Line[], path: string): ReadonlySet<Line> {
  const parts = new Set(path.split(/[>›»:：\-—\s]+/u));
  return new Set(lines.filter(({ text }) => parts.has(text) && Array.from(text).length <= LONGEST_PART));
}

/** A line without blanks, of which pages have any number. */
export function squeezed(text: string): string {
  return text.replace(/\s+/gu, "");
}
