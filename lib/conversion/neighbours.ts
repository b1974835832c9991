/**
 * What a single character means by the words beside it, where no dictionary can know: a surname (范某 is not 範某), a
 * measure word (三百只 is 三百隻, 只能 is not), a verb (系好 is 繫好, 系其所有 is 係其所有).
 */
import { TELLING } from "./telling-words";

/**
 * Surnames that are written otherwise as a common word. Not 后, 党, 种, 干 and 云: 会后主任 and 党代表 are met far more
 * often than anybody of that name.
 */
const SURNAMES: ReadonlyMap<string, string> = new Map([
  ...Array.from("范余涂郁岳朴于", (name): [string, string] => [name, name]),
  ["钟", "鍾"],
]);

/** What follows a surname. */
const TITLES = new Set(
  (
    "某 某某 某甲 某乙 某人 氏 姓 先生 女士 小姐 夫人 太太 师傅 老师 教授 博士 同志 书记 主任 主席 总理 总统 委员 代表 " +
    "总 主委 省长 市长 县长 区长 镇长 乡长 村长 州长 部长 厅长 司长 局长 处长 科长 院长 校长 所长 站长 队长 组长 行长 董事长 总裁 经理 厂长 " +
    "大夫 医生 医师 护士 法官 律师 检察官 警官 民警 工程师 院士 记者 导演 教练 大爷 大妈 大哥 大姐 大娘 大叔 叔叔 阿姨 爷爷 奶奶 老汉 支书"
  ).split(" "),
);
/** What stands before one. */
const BEFORE_NAME = new Set(["姓", "老", "小", "阿"]);
/** What may stand before 于 as a name; after any other word it is 於 (服务于代表), also after 老 and 小 (小于). */
const BEFORE_YU = new Set(["", "和", "与", "及", "请", "被告人", "上诉人", "原告", "被告"]);

/** The words beside a character; empty beyond the ends of a clause. */
export interface Neighbours {
  readonly beforeThat: string;
  readonly before: string;
  readonly after: string;
}

const NUMERAL = /^第?[〇零一二三四五六七八九十百千万亿两几数半\d０-９]+[余多来]?$|[百千万亿][余多来]?$/u;
const ABOUT = /^[余多来]$/u;
const ADVERBS = new Set(
  "也 都 还 已 已经 就 便 快 快要 没 没有 还没 未 不 很 太 有点 有些 全 全都 渐渐 慢慢 逐渐 才 容易 难 很快".split(" "),
);

/** What tells a form: words beside the character, or a number before it. */
interface Sign {
  readonly form: string;
  /** Whether both sides must tell. */
  readonly both: boolean;
  /** Whether an adverb may stand between: 墨迹还没干. */
  readonly across: boolean;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const SIGNS = readSigns(TELLING);

/** The code units of the characters that this file knows something of. */
export const NEIGHBOURS_TELL: ReadonlySet<number> = new Set(
  [...SURNAMES.keys(), ...SIGNS.keys()].map((char) => char.charCodeAt(0)),
);

/** Reads lines such as `松 鬆 < 不 从 > 了 开`: the words before which, and those after which, 松 is 鬆. */
function readSigns(lines: string): Map<string, Sign[]> {
  const signs = new Map<string, Sign[]>();
  for (const line of lines.trim().split("\n")) {
    const [char = "", form = "", ...words] = line.split(" ");
    const after = words.indexOf(">");
    const sign = {
      form,
      both: words.includes("&"),
      across: words.includes("~"),
      before: beside(after === -1 ? words.slice(1) : words.slice(1, Math.max(after, 1))),
      after: beside(after === -1 ? [] : words.slice(after + 1)),
    };
    signs.set(char, [...(signs.get(char) ?? []), sign]);
  }
  return signs;
}

/** The ends of a clause have no word beside them. */
function beside(words: readonly string[]): Set<string> {
  return new Set(words.map((word) => (word === "^" || word === "$" ? "" : word)));
}

/**
 * The form of a character that stands alone as a word, in traditional characters; undefined where its neighbours say
 * nothing of it.
 *
 * @param neighbours the words beside it
 */
export function formByNeighbours(char: string, neighbours: Neighbours): string | undefined {
  const { after, beforeThat } = neighbours;
  const before = neighbours.before === "、" ? "" : neighbours.before;
  return (SURNAMES.has(char) ? asSurname(char, { beforeThat, before, after }) : undefined) ?? bySigns();

  function bySigns(): string | undefined {
    const counted = NUMERAL.test(before) || (ABOUT.test(before) && NUMERAL.test(beforeThat));
    const holds = ({ both, across, before: words, after: next }: Sign) => {
      const known = words.has(before) || (across && ADVERBS.has(before) && words.has(beforeThat));
      const left = known || words.has("*") || (counted && words.has("#"));
      return both ? left && next.has(after) : left || next.has(after);
    };
    return SIGNS.get(char)?.find(holds)?.form;
  }
}

function asSurname(char: string, { before, after }: Neighbours): string | undefined {
  const titled = TITLES.has(after);
  if (char === "于") return before === "姓" || (BEFORE_YU.has(before) && titled) ? char : undefined;
  // 三百余代表, 五点钟记者
  const named = BEFORE_NAME.has(before) || (titled && !NUMERAL.test(before)) || (TITLES.has(before) && after !== "");
  return named ? SURNAMES.get(char) : undefined;
}

/** Whether a word of a list is only a name with what belongs to it: 姓范, 岳先生. Then the name is not seen in it. */
export function isNamed(word: string): boolean {
  const [first = "", ...rest] = Array.from(word);
  return (first === "姓" && SURNAMES.has(rest.join(""))) || (SURNAMES.has(first) && TITLES.has(rest.join("")));
}
