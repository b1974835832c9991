import { linesOf } from "../chinese/lines";
import { toSimplified } from "../chinese/script-of";
import type { Finding, Kind } from "../kind";

/** Words for which such pages want to be found; no title of a policy text has two of them. */
const STRONG =
  "免费观看|在线观看|在线播放|高清无码|无码|成人|久久|百家乐|娱乐城|六合彩|彩票|时时彩|棋牌|真人|赌场|赌博|开奖|博彩|体育投注|皇冠体育|电竞|澳门|威尼斯人|影院|老司机|啪啪|三级片|情色|黄色|中文字幕|人妻|少妇|" +
  "(?:乐动|亚博|开云|华体会?|半岛|皇冠|九游|爱游戏|米兰)(?:体育|电竞|平台|官网|app|APP)|" +
  "乐鱼|必威|万博|新葡京|[Mm]an[Bb]et[Xx]|365bet|bet365|买球|外围|投注|押注|赌球|体育(?:app|APP|官网|下载|平台登)";
/** Words that mean something only beside others. */
const WEAK =
  "国产|精品|亚洲|欧美|日韩|官网|官方|下载|登录|登陆|注册|入口|平台|APP|app|安卓|苹果|免费|视频|最新版|手机版|网站|娱乐|资源";
const words = (list: string) => new RegExp(list, "gu");

/** Whether a line holds so many words of such pages that it is no title. */
export function isAdvertising(line: string): boolean {
  const text = toSimplified(line.slice(0, 200));
  const strong = new Set(text.match(words(STRONG))).size;
  const weak = new Set(text.match(words(WEAK))).size;
  return strong >= 2 || (strong === 1 && weak >= 2) || weak >= 5;
}

/** A first line of search terms where the title should be. What the title was, it does not say. */
export const advertising: Kind = {
  name: "advertising",
  what: "search terms where the title should be",
  find({ chars }): Finding[] {
    const line = linesOf(chars).find(
      ({ start, end }) =>
        chars
          .slice(start, Math.min(end, start + 20))
          .join("")
          .trim() !== "",
    );
    if (line === undefined) return [];
    if (!isAdvertising(chars.slice(line.start, Math.min(line.end, line.start + 200)).join(""))) return [];
    return [{ ...line, certain: false, note: "advertising or search terms where the title should be" }];
  },
};
