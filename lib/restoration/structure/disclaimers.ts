import { inBothScripts } from "../chinese/in-both-scripts";
import { squeezed } from "../squeezed";
import { isText } from "./find-title";
import type { Line } from "./lines";

/** What a site says of texts that are not its own, two of which no sentence of an article has, … */
const PARTS = inBothScripts(
  /(?:来源于|来自于?|援引自|摘自|转载自)(?:互联网|网络|网友上传)|侵(?:权)?(?:必)?删|(?:仅|只)代表(?:作者|网友)(?:本人|个人)?(?:的)?观点|与本(?:网站|站|网)(?:无关|立场无关)|不代表[^，。]{2,12}(?:观点|立场)|本(?:网站|站|网)(?:未对|不对|对此不)|不[作做]任何(?:保证|承诺)|仅供(?:读者|您|你)?(?:学习)?参考|请(?:及时)?联系(?:我们|本站|页脚)|客服老师|欢迎(?:参考|咨询)|转载时?(?:请|务必|须)(?:保留|注明|标明|回复|联系)|追究(?:其)?(?:相关)?(?:法律|侵权)责任|原创内容|本站(?:为[你您])(?:精心)?整理/gu,
);
/** … and whose words they are. An author who says that he speaks for himself is no site. */
const SITE = inBothScripts(/本(?:网站|站|网)(?!络)|网友|互联网|页脚|客服/u);
/** 声明：…, before such words. */
const DECLARED = inBothScripts(/^[【[]?(?:特别|郑重|免责|版权|本站)?声明[】\]]?[:：]/u);
/** In UTF-16 units. */
const [LONGEST, LONGEST_DECLARED] = [160, 400];
/** Above the rules of a site, which go on to the end of the page; so many lines at most. */
const RULES = inBothScripts(/^[^，。；：]{0,12}(?:版权(?:与|及|和)免责声明|免责声明|版权声明)[:：]?$/u);
const END = 12;

/** Lines in which a site says whose texts it has and for what it does not answer. */
export function disclaimersIn(lines: readonly Line[]): ReadonlySet<Line> {
  const found = lines.filter(({ text }) => {
    const line = squeezed(text);
    // Beside what follows, the title of the article stands in the same line.
    const isDeclared = DECLARED.test(line);
    if (line.length > (isDeclared ? LONGEST_DECLARED : LONGEST) || /^[（(]|关键词|關鍵詞/u.test(line)) return false;
    return (isDeclared || SITE.test(line)) && new Set(line.match(PARTS)).size >= 2;
  });
  const rules = lines.findLastIndex(({ text }) => RULES.test(squeezed(text)));
  const isEnd = lines.length - rules <= END && lines.slice(0, Math.max(0, rules)).some(({ text }) => isText(text));
  return new Set([...found, ...(isEnd ? lines.slice(rules) : [])]);
}
