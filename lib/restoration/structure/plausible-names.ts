import { toSimplified } from "../chinese/script-of";
import { wordLikelihood } from "../word-likelihood";
import { namesOf, withoutNoteMarks } from "./names";

/** Surnames that begin few other words, … */
const SURNAMES = new Set(
  "习王李张刘陈杨赵吴周徐孙朱胡郭罗郑梁谢宋唐许韩冯邓曹彭肖萧董袁潘蒋蔡余杜叶魏苏吕丁沈姚卢傅钟姜崔谭廖范汪陆贾韦邹孟熊秦邱侯薛阎陶顾毛郝龚邵覃戴莫赖尹樊兰殷庞颜倪聂俞芦翟耿焦岳柯梅庄霍詹欧宁丛甘裴游卜鲍卫冉靳骆臧娄佟荀邢葛尤隋闫匡褚滕邬晏缪喻窦甄胥栾郎敖宫仇岑郁巫芮邸苑祁屈牟佘卞蔺晁鞠郜阚",
);
/** … and those that begin many. */
const DOUBTFUL = new Set(
  "高林何马黄程于曾田任夏方石金白江史钱贺龙万雷汤黎易常武乔严文温洪米纪牛包左申毕单季齐康伍施阮路向涂舒关时华安明成连解谷古柴代项房商闵车盛童鲁尚农凌强党谈和平全冷艾麦闻景简饶曲丰靖管付段祝辛柳席池仲蒲储柏",
);
const DOUBLE = /^(?:欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|东方|端木|独孤|长孙)/u;
/** What is counted so often in the list of words is a word, and no name: of a doubtful surname, of another, and where a blank stands inside. */
const OFTEN = { doubtful: 5, plain: 100, apart: 1000 };
/** Given names that a doubtful surname may not have, since they are common words: 谈创新. */
const OFTEN_GIVEN = 1000;
/** How many names make it sure that a line is of names. */
const MANY = 4;
/** How new words end that no list has yet: 林长制. */
const WORD_END = /[制度市县区省局部厅委会所院校业率法案论性书表图网报者员层级线路圈型式款费税券点]$/u;

/** What divides names beside 、, , and blanks: a sign, and a damaged blank. */
const BETWEEN = /\s*[？?+＋\u00a0]\s*/g;

/**
 * The names in a line that holds nothing but what Chinese names look like, parted by 、; undefined for any other line, such
 * as a title of a few characters. Marks of notes behind a name count for nothing.
 */
export function plausibleNames(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const plain = withoutNoteMarks(text);
  const names = namesOf(plain.replace(BETWEEN, "、"));
  const each = names.split("、");
  const words = each.filter((name) => !isName(name, !plain.includes(name)));
  // Of many that are names beside it, one may be a word too: 高峰.
  const isOneOfMany = words.length === 1 && each.length >= MANY && words.every(mayBeName);
  return each.length <= 8 && (words.length === 0 || isOneOfMany) ? names : undefined;
}

/** Whether something has the form of a name and a surname, though it may be a word as well. */
export function mayBeName(written: string): boolean {
  const name = toSimplified(written);
  const [surname = ""] = Array.from(name);
  return /^\p{Script=Han}{2,3}$/u.test(name) && (SURNAMES.has(surname) || DOUBTFUL.has(surname));
}

/** @param isApart whether a blank stands behind its surname: 張 峰 */
function isName(written: string, isApart: boolean): boolean {
  const name = toSimplified(written);
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return false;
  const chars = Array.from(name);
  if (DOUBLE.test(name)) return chars.length > 2;
  const [surname = "", ...given] = chars;
  if (given.length > 2 || (given.length === 2 && WORD_END.test(name))) return false;
  const words = wordLikelihood();
  if (SURNAMES.has(surname)) return words.count(name) < (isApart ? OFTEN.apart : OFTEN.plain);
  if (!DOUBTFUL.has(surname)) return false;
  return words.count(name) < OFTEN.doubtful && (given.length < 2 || words.count(given.join("")) < OFTEN_GIVEN);
}
