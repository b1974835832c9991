import { ADVERTISERS } from "../chinese/advertisers";
import { inBothScripts } from "../chinese/in-both-scripts";
import { linesOf } from "../chinese/lines";
import type { Finding, Kind } from "../kind";

/** Words for which such pages want to be found, and which no text of policy has beside others of them; … */
const SURE =
  "免费观看|在线观看|在线播放|无码|久久|中文字幕|人妻|少妇|熟女|一区二区|一区三区|毛片|黄片|老司机|啪啪|三级片|情色|" +
  `(?:${ADVERTISERS}|皇冠|米兰|球探)(?:体育|电竞|平台|官网|app|APP)|` +
  "(?:体育|足球|篮球|电竞|即时)比分|比分(?:直播|网)|(?:投注|下注|博彩)(?:官网|平台|网站|网址|入口)|" +
  "乐鱼|必威|新葡京|[Mm]an[Bb]et[Xx]|365bet|bet365|买球|赌球|体育(?:app|APP|官网|下载|平台登)";
/** … others of them, of which one alone says nothing; … */
const BESIDE = "国产精品|(?:亚洲|欧美|日韩)(?:国产|精品|综合|[Aa][Vv]|亚洲|欧美|日韩)";
/** … and some of which offices write too, though no title of a policy text has two. */
const STRONG =
  "成人|百家乐|娱乐城|六合彩|彩票|时时彩|棋牌|真人|赌场|赌博|开奖|博彩|电竞|澳门|威尼斯人|影院|黄色|万博|外围|投注|押注|下注";
/** Words that mean something only beside others. */
const WEAK =
  "国产|精品|亚洲|欧美|日韩|官网|官方|下载|登录|登陆|注册|入口|平台|APP|app|安卓|苹果|免费|视频|最新版|手机版|网站|娱乐|资源";
const words = (list: string) => inBothScripts(new RegExp(list, "gu"));
const SURE_WORDS = words(`${SURE}|${BESIDE}`);
const STRONG_WORDS = words(`${SURE}|${STRONG}`);
const WEAK_WORDS = words(WEAK);

/** How much of a line is looked at, in code units. */
const LOOKED = 200;
/** So often such words stand in a line that is nothing else, and so many different ones. */
const OFTEN = { times: 3, different: 2 };
/** Search terms stand in a row, and in no sentence; a heading has hardly more than one blank. */
const ROW = /\S(?:[_|｜,，\s-]+[^_|｜,，\s-]+){2}/u;
const SENTENCE = /[。；、：:“”《》（）]/u;

/** Whether a line holds so many words of such pages that it is no title. */
export function isAdvertising(line: string): boolean {
  const text = line.slice(0, LOOKED);
  const strong = new Set(text.match(STRONG_WORDS)).size;
  const weak = new Set(text.match(WEAK_WORDS)).size;
  return strong >= 2 || (strong === 1 && weak >= 2) || weak >= 5;
}

/**
 * Lines of search terms, for which mirrors want to be found, wherever they stand: those that can be nothing else go, others
 * are told. What the title was, a first line of them does not say.
 */
export const advertising: Kind = {
  name: "advertising",
  what: "search terms between the lines of the text",
  find({ chars }): Finding[] {
    let isFirst = true;
    return linesOf(chars).flatMap((line): Finding[] => {
      const text = chars.slice(line.start, Math.min(line.end, line.start + LOOKED)).join("");
      if (text.trim() === "") return [];
      const first = isFirst;
      isFirst = false;
      if (isSure(text)) return [{ ...line, after: "", certain: true }];
      if (!(first || isRow(text)) || !isAdvertising(text)) return [];
      const note = first
        ? "advertising or search terms where the title should be"
        : "may be advertising or search terms";
      return [{ ...line, certain: false, note }];
    });
  },
};

function isSure(text: string): boolean {
  const found = text.match(SURE_WORDS) ?? [];
  return !SENTENCE.test(text) && found.length >= OFTEN.times && new Set(found).size >= OFTEN.different;
}

function isRow(text: string): boolean {
  return ROW.test(text) && !SENTENCE.test(text);
}
