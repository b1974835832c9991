import { openSteps, packTrie } from "@/lib/trie";
import { cutIntoWords, NO_WORD, PARTS_OF_NAT } from "./lattice";
import { formByNeighbours } from "./neighbours";
import { costsByNode, nodesOf } from "./vocabulary";

/** How characters are written in names that no dictionary has: 弗里德曼 has no inside (裡), 范布伦 no pattern (範). */
const IN_NAMES: ReadonlyMap<string, string> = new Map([
  ...Array.from("里布扎干松斗志范朴郁岳升克", (char): [string, string] => [char, char]),
  ["发", "發"],
  ["钟", "鍾"],
]);

/** What names of foreign people and places are written with, character by character. */
const FOREIGN =
  /^[阿埃艾奥巴贝比彼波博勃伯布查茨达戴丹德迪蒂杜顿厄恩尔法菲费弗夫福盖戈哥格哈赫亨霍基吉加贾杰喀卡凯坎科克肯库拉莱兰朗劳勒雷里利莉丽列琳卢鲁伦罗洛吕玛马迈曼蒙米莫默姆穆纳娜内尼妮涅宁纽努诺欧帕潘佩皮普奇恰乔切琼让瑞萨赛桑瑟森莎舍圣施什史舒丝斯苏索塔泰坦特提廷图托瓦威韦维温沃乌希锡夏谢辛休雅亚延耶伊约扎泽詹兹佐]{3,}$/u;

/** What words are written with. */
export interface Sources {
  /** Of all words; see `Vocabulary`. */
  readonly costs: ReadonlyMap<string, number>;
  readonly unknown: number;
  readonly names: ReadonlySet<string>;
  /** What the dictionaries say of a word; undefined where they have nothing. Of every single character they say something. */
  written(word: string): string | undefined;
}

/**
 * Extends what dictionaries say to all words. A word that they do not have is cut into the likeliest smaller ones, as a
 * text would be: 十几分钟 is 十几 and 分钟, where the longest match would find 十几分 and a bell.
 */
export function writeByParts({ costs, unknown, names, written }: Sources): (word: string) => string {
  const words = [...costs.keys()].toSorted();
  const packed = packTrie(words);
  const cost = costsByNode(words, packed, costs);
  const lexicon = { trie: openSteps(packed), cost, unknown: unknown * PARTS_OF_NAT };
  const nodes = nodesOf(packed);
  const nodeOf = new Map(words.map((word, at) => [word, nodes[at] ?? -1]));
  const forms = new Map<string, string>();

  function write(word: string): string {
    const form = forms.get(word) ?? written(word) ?? byParts(word);
    forms.set(word, form);
    return form;
  }

  function byParts(word: string): string {
    const parts = names.has(word) && FOREIGN.test(word) ? Array.from(word) : partsOf(word);
    const forms = parts.map((part, at) => {
      const named = names.has(word) ? IN_NAMES.get(part) : undefined;
      const neighbours = { beforeThat: parts[at - 2] ?? "", before: parts[at - 1] ?? "", after: parts[at + 1] ?? "" };
      return named ?? formByNeighbours(part, neighbours) ?? (part === word ? word : write(part));
    });
    return forms.join("");
  }

  /** The likeliest parts of a word, which is no part of itself. */
  function partsOf(word: string): string[] {
    const node = nodeOf.get(word) ?? -1;
    const own = cost[node] ?? NO_WORD;
    if (node !== -1) cost[node] = NO_WORD;
    const { count, start } = cutIntoWords(word, 0, word.length, lexicon);
    if (node !== -1) cost[node] = own;
    return Array.from({ length: count }, (_, at) => word.slice(start[at], start[at + 1]));
  }

  return write;
}
