import { buttonsAboveText } from "./buttons";
import { inBothScripts } from "../chinese/in-both-scripts";
import { squeezed } from "../squeezed";
import { isSite, isText } from "./find-title";
import type { Line } from "./lines";

/** How many lines may stand above the first sentence. */
const TOP = 20;

/** What is of the page only there, as whole lines: another edition, an address, a row below the title or of parts of the site, sizes of letters, an index. */
const MARKS: readonly RegExp[] = [
  /^(?:EN|ENG|English)$/iu,
  /^https?:\/\/[!-~]+$/iu,
  /^([*＊=_~－-])\1{9,}$/u,
  /^[【[［(（]?字[体号](?:大小)?[:：](?:默认|标准|超大|特大|[大中小]|[|｜【】[\]［］（）()])*$/u,
  /^[大中小]字号$|^字[体号][:：]?$/u,
  /^今天是(?:[:：].{0,30}|\d{4}年.{0,20})?$/u,
  /^欢迎(?:访问|光临|来到|浏览)[^，。；：]{2,30}网[”"]?(?:站|官网|首页)?[!！]?$/u,
  /^(?:推荐|热门)(?:标签|搜索|话题|专题)[:：][^。]{1,80}$/u,
  /^(?:APP|客户端)下载$/iu,
  // Parts of a site in a row, and a number of characters that was to be filled in.
  /^(?:[^|｜。，；：]{1,8}[|｜]){4,}[^|｜。，；：]{1,8}$/u,
  /^本文字数[:：]#[a-z-]+#$/u,
  /^[\dA-Z]{8,20}\/\d{4}-\d{4,6}$/u,
].map(inBothScripts);
/** Words of buttons, and of an office's table of facts, which a text may be about as well. */
const WORDS = inBothScripts(/^(?:朗读|语音朗读|语音播报|听新闻|听全文|主动公开|依申请公开)$/u);

/** The lines above the first sentence that can only be of the page there. A word of which the text speaks is of the text. */
export function pageLinesAboveText(lines: readonly Line[]): ReadonlySet<Line> {
  const sentence = lines.slice(0, TOP).findIndex(({ text }) => isText(text) && !isMark(text));
  const isOfPage = (line: Line) => {
    const text = squeezed(line.text);
    if (isMark(line.text)) return true;
    return WORDS.test(text) && lines.every((other) => other === line || !other.text.includes(text));
  };
  return new Set([...lines.slice(0, Math.max(0, sentence)).filter(isOfPage), ...buttonsAboveText(lines, isText)]);
}

function isMark(written: string): boolean {
  // Without its blanks an address would take in the day behind it.
  const text = written.startsWith("http") ? written : squeezed(written);
  return isSite(written) || MARKS.some((form) => form.test(text));
}
