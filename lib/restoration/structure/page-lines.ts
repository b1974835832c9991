import { pageLinesAboveText } from "./above-text";
import { inBothScripts } from "../chinese/in-both-scripts";
import { squeezed } from "../squeezed";
import { buttonsBelowText } from "./buttons";
import { isDecimal } from "./decimals";
import { disclaimersIn } from "./disclaimers";
import type { Line } from "./lines";
import { isNavigation } from "./navigation-lines";
import { leadingNumber, MAIN } from "./numbers";
import { footerOf } from "./page-footer";
import { repeatedBehindEditor } from "./repeated-end";
import { runningLines } from "./running-lines";

/** What pages put around an article, as whole lines, whoever made the page. Blanks count for nothing. */
const WHOLE: readonly RegExp[] = [
  /^(?:[【[［(（]?(?:打印(?:本页|此页|文章)?|关闭(?:窗口|本页|此页)?|返回(?:顶部|首页|列表)?|收藏(?:本文|本页)?|推荐(?:给朋友)?|投稿|纠错|评论|复制(?:链接)?|保存|大|中|小)[】\]］)）]?[|｜\s]*){2,}$/u,
  /^(?:(?:责任)?编辑[:：]\S{1,10}?)?打印(?:本页|此页)关闭(?:窗口|本页)$/u,
  /^(?:分享|转发|分享到|转发到|收藏|点赞|在看|微信|微博|新浪微博|腾讯微博|QQ空间|朋友圈|QQ|更多|[:：|｜·\s])+$/u,
  /^(?:请)?(?:用微信|使用微信)?(?:扫一扫|扫描|长按|微信扫|微信扫一扫|扫描二维码)[^。]{0,20}(?:打开|识别|关注|分享|查看|二维码|阅读)[^。]{0,12}$/u,
  /^(?:↓|▼|▲|点击|戳|猛戳)*(?:点击)?(?:上方|下方|左下角|右上角|文末)[“"']?(?:蓝字|蓝色字|阅读原文|原文|关注|卡片)[^。]{0,16}$/u,
  /^(?:相关附件下载|热门(?:推荐|文章|文档)|阅读原文|喜欢此内容的人还喜欢|我来说两句|查看全文|展开全文|阅读全文|打开APP[^。]{0,16})[:：]?$/u,
  /^(?:点击|立即|免费|我要)?(?:下载|浏览|查看)(?:此|本|该|全)?(?:文档|文章|文件|全文|原文|附件)(?:[^。]{0,6}(?:Word|PDF|DOC|格式|可编辑|下载)[^。]{0,24})?$/iu,
  /^(?:下载(?:地址|链接)[:：])?(?:请)?点击(?:此处|这里)(?:下载|查看)$/u,
  /^[【[［(（]?字[体号](?:大小)?[:：](?=.*(?:打印|关闭|默认|大[|｜]?中[|｜]?小|小[|｜]?中[|｜]?大))(?:默认|标准|超大|特大|[大中小]|打印(?:本页|此页|本文)?|关闭(?:窗口|本页)?|[|｜【】[\]［］（）()])+$/u,
  // A number of a page, as papers print it.
  /^(?:[—–―-]{1,2}\d{1,4}[—–―-]{1,2}|[·•]\d{1,4}[·•]|第\d{1,4}页(?:[,，/]?共\d{1,4}页)?)$/u,
  /^[（(]?(?:本|全)文(?:共|档共)\d{1,4}页[，,]?(?:当前第?\d{1,4}页)?[）)]?$/u,
  /^(?=.*(?:页|[【[]\d))(?:(?:首页|上一页|下一页|上页|下页|尾页|末页|[【[]?\d{1,3}(?!\d)[】\]]?|\.{2,}|…)[|｜]?){2,}$/u,
  /^(?:上一篇|下一篇|上一条|下一条)[:：].{0,60}$/u,
  /^(?:本文|文章|资料)(?:来自|来源于|出自|转载自)[^，。]{2,30}[，,](?:转载请|如需转载|更多)[^。]{0,30}[。！!]?$/u,
  /^(?:(?:\d[.、])?(?:文章|本文)?转载时?请(?:注明|保留)|未经(?:书面)?(?:授权|许可)|版权声明[:：]|免责声明[:：])[^\n]{0,80}$/u,
  /^(?:本帖最后由.{1,30}编辑|楼主发表于[\d\s:-]*(?:只看该作者|倒序浏览|[|｜])*)$/u,
  /^[^，。；：]{0,12}(?:登[录陆入]|注册)(?:入口|界面|页面)$/u,
  /^分享(?:出去|给\S{1,6})?[，,]?让更多的?(?:人|朋友)(?:看到|知道)[!！]?$/u,
  /^(?:(?:请您|发表|查看|我要|用户|网友|参与)(?:评论|讨论)|进入社区|[|｜])+$/u,
  // Buttons, beside which no author is named.
  /^(?!.*作者[:：](?!佚名))(?=(?:.*[【[](?:收藏|打印|关闭|投稿|推荐|评论|加入会员|大|中|小|大中小|小中大)[】\]]){3})[^。]{1,100}$/u,
  /^[^，。；：]{2,6}[|｜]更多[>›»]{1,2}[|｜]?$/u,
  /^[【[（(]?图片[】\]）)]?$/u,
  /^投稿(?:信箱|邮箱|热线)[:：][!-~]+$/u,
  /^(?:(?:本文|原文|文章)(?:地址|链接|网址)[:：]https?:\/\/[!-~]+|地址[:：]https?:\/\/[!-~]+\.s?html?)$/u,
  /^(?:A[+-]?){2,3}$/u,
  // What a server answered in place of the page, or before it.
  /^[45]\d\d(?:InternalServerError|BadGateway|ServiceUnavailable|GatewayTime-?out|NotFound|Forbidden)$|^nginx(?:\/[\d.]+)?$/iu,
  // The licence of those who keep the site.
  /^[^。]{0,60}互联网(?:新闻|出版|宗教|药品|视听|信息)[^。]{0,16}许可证[^。]{0,12}\d{5,}[^。]{0,20}$/u,
  // Brackets of buttons, of which only the last has kept its word.
  /^[^。，【]{0,8}】?(?:[【[][】\]])+[【[]打印[】\]]$/u,
  /^[》>＞]*点击图片进入[^。]{2,10}[《<＜]*$/u,
  // What leads through a newspaper.
  /^(?:当前版[:：]?\d{1,3}版?)?(?:[上下]一[篇版期]){1,4}$|^(?:放大|缩小|默认){2,3}$/u,
  // The file of a picture.
  /^[^。，；]{1,60}\.(?:jpe?g|png|gif|webp|bmp)$/iu,
  // Tags without words.
  /^[•·]?(?:<\/?[a-z][^<>]*>)+$|^•$/iu,
  // What became of a blank, or of a line of them.
  /^[?？]{1,2}$/u,
  /^(?:浏览|阅读|点击|访问)(?:次数|量|数)?[:：]?\d{1,9}次?$/u,
].map(inBothScripts);

/** Below which other articles stand, to the end of the page. */
const OTHERS = inBothScripts(
  /^(?:往期(?:推荐|回顾|精选|精彩)|精彩推荐|推荐阅读|相关(?:阅读|推荐|链[接结]|连结|新闻|文章|信息|文档|报道)|延伸阅读|猜你喜欢)[:：]?$/u,
);

/** Where a table of contents begins. */
const CONTENTS = inBothScripts(/^目\s*[录次]$/u);

/**
 * Tells of a line whether it is of the page and not of the article: what leads through the site, invites to print, share, follow and
 * download, its foot, and a table of contents, whose lines all come again.
 */
export function isPageLine(lines: readonly Line[]): (line: Line) => boolean {
  const contents = contentsOf(lines);
  const others = othersIn(lines);
  const leads = isNavigation(lines);
  const footer = footerOf(lines);
  const disclaimers = disclaimersIn(lines);
  const above = pageLinesAboveText(lines);
  const running = runningLines(lines);
  const again = repeatedBehindEditor(lines);
  const buttons = buttonsBelowText(lines);
  return (line) => {
    if (
      [contents, others, footer, disclaimers, above, running, again, buttons].some((found) => found.has(line)) ||
      leads(line)
    )
      return true;
    if (line.text.length > 100) return false;
    const text = squeezed(line.text);
    return OTHERS.test(text) || WHOLE.some((form) => form.test(text));
  };
}

/** Titles below what says that other articles follow. A sentence shows that the article goes on. */
function othersIn(lines: readonly Line[]): ReadonlySet<Line> {
  const start = lines.findLastIndex(({ text }) => OTHERS.test(squeezed(text)));
  const rest = start < 0 ? [] : lines.slice(start);
  return new Set(rest.every(({ text }) => !/[。！？；]$/u.test(text) && text.length < 80) ? rest : []);
}

/** A table of contents, below its caption, or of chapters alone: without one, more than two show it. */
function contentsOf(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  const caption = lines.findIndex(({ text }) => CONTENTS.test(text));
  const plain = (text: string) => text.replace(/\s+|[.…·]{2,}\s*\d*$|(?<=\D)\d{1,3}$/gu, "");
  const start = caption < 0 ? lines.findIndex(isChapter) : caption + 1;
  if (start < 0) return found;
  const times = new Map<string, number>();
  for (const { text } of lines.slice(start)) times.set(plain(text), (times.get(plain(text)) ?? 0) + 1);
  for (const line of lines.slice(start)) {
    const key = plain(line.text);
    const left = times.get(key) ?? 0;
    if (left < 2 || (caption < 0 && !isChapter(line))) break;
    times.set(key, left - 1);
    found.add(line);
  }
  if (caption < 0) return found.size > 2 ? found : new Set();
  const title = lines[caption];
  if (title && found.size > 0) found.add(title);
  return found;
}

/** 第一章 总则, or a section of one; 1.1 编制目的. */
function isChapter(line: Line): boolean {
  return (leadingNumber(line.text)?.rank ?? MAIN) < MAIN - 1 || isDecimal(line);
}
