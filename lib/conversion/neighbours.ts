/**
 * What a single character means by the words beside it, where no dictionary can know: a surname (范某 is not 範某), a
 * measure word (三百只 is 三百隻, 只能 is not).
 */

/** Surnames that are written otherwise as a common word. */
const SURNAMES: ReadonlyMap<string, string> = new Map([
  ...Array.from("范余于涂郁岳朴谷云种曲后党沈干系征胡周舍", (name): [string, string] => [name, name]),
  ["钟", "鍾"],
]);

const MEASURE = "只";

/** The code units of the characters that this file knows something of. */
export const NEIGHBOURS_TELL: ReadonlySet<number> = new Set(
  [...SURNAMES.keys(), MEASURE].map((char) => char.charCodeAt(0)),
);

/** What follows a surname. */
const TITLES = new Set(
  (
    "某 某某 某甲 某乙 某人 氏 姓 家 总 工 老 先生 女士 小姐 夫人 太太 师傅 老师 教授 博士 同志 书记 主任 主席 总理 总统 委员 代表 " +
    "省长 市长 县长 区长 镇长 乡长 村长 州长 部长 厅长 司长 局长 处长 科长 院长 校长 所长 站长 队长 组长 行长 董事长 总裁 经理 厂长 " +
    "大夫 医生 医师 护士 法官 律师 检察官 警官 民警 工程师 院士 记者 导演 教练 大爷 大妈 大哥 大姐 大娘 大叔 叔叔 阿姨 爷爷 奶奶 老汉 支书"
  ).split(" "),
);
/** What stands before one. */
const BEFORE_NAME = new Set(["姓", "老", "小", "阿"]);

/** The words beside a character; empty beyond the ends of a clause. */
export interface Neighbours {
  readonly beforeThat: string;
  readonly before: string;
  readonly after: string;
}

const NUMERAL = /^[〇零一二三四五六七八九十百千万亿两几数半\d０-９]+[余多来]?$|[百千万亿][余多来]?$/u;
const ABOUT = /^[余多来]$/u;

/**
 * The form of a character that stands alone as a word, in traditional characters; undefined where its neighbours say
 * nothing of it.
 *
 * @param neighbours the words beside it
 */
export function formByNeighbours(char: string, { before, after, beforeThat }: Neighbours): string | undefined {
  const surname = SURNAMES.get(char);
  if (surname === undefined && char !== MEASURE) return undefined;
  if (surname !== undefined) return BEFORE_NAME.has(before) || TITLES.has(after) ? surname : undefined;
  return NUMERAL.test(before) || (ABOUT.test(before) && NUMERAL.test(beforeThat)) ? "隻" : undefined;
}
