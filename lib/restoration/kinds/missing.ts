import { inBothScripts } from "../chinese/in-both-scripts";
import { findMatches } from "../chinese/find-matches";
import type { Finding, Kind } from "../kind";

/** What a site puts in place of text that it keeps back: 此处隐藏4085字,下载后查看. */
const KEPT_BACK = inBothScripts(
  /此处(?:已?隐藏|省略|删减|略去)[\d\s]{0,6}(?:字|行|页|段|个字|余字)|(?:剩余|余下|其余|隐藏)(?:内容|部分|全文|正文|[\d.]{1,6}[%％字页])[^。\n]{0,12}(?:下载|登录|登陆|付费|购买|开通|会员|解锁|未读)/gu,
);
/** Brackets in which nothing is left, beside Chinese text. */
const EMPTY =
  /(?<=\p{Script=Han})[（(][）)]|^[ \t\u3000]*[（(][）)](?=\p{Script=Han})|(?<=[，。；：、,;:])[（(][）)](?=\p{Script=Han})/gmu;
/** Days that no month has, but a month and a year make: 1051219日 was 105年12月19日. 1000日 are a thousand days. */
const LONG_DAY = inBothScripts(
  /(?<![\d.,/-])(?=\d{4,8}日)(?:(?:19|20)\d\d|1\d\d)?(?:1[0-2]|[1-9])(?:[12]\d|3[01]|0?[1-9])日(?![元圆币均活本])/gu,
);
/** Where there are such, 826日 was 8月26日. */
const SHORT_DAY = inBothScripts(/(?<![\d.,/-])(?:[1-9][0-3]\d|1[0-2]\d)日(?![元圆币均活本内以之后前期])/gu);
/** What announces a table, at the end of a line, where a paragraph follows in its place. */
const NO_TABLE = inBothScripts(
  /(?:列表如下|[如见]下表(?:所示)?)(?:[（(][^（()）\n]{0,20}[）)])?[:：](?=\s*\n\s*(?:[续附]?[ \t]*表[ \t]*\n\s*)?[^\s|][^\n\t|]{30,400}。)/gu,
);
/** Where a name was cut out: 习站在, 以同志为核心; or a congress: 党的和十九届四中全会. 学习 is a word, and so are its like. */
const CUT_OUT = inBothScripts(
  /(?:(?<![学练实复温研见恶陋补演预自修传])|(?<=学习))习(?=(?:新时代中国特色社会主义|生态文明|法治|强军|外交|经济|文化)思想|站在|指出|强调|主持|同志)|以同志为核心|党的[和、]?(?=十[七八九]届.中全会)(?<=[和、])|贯彻(?:落实)?党的精神(?=[，。、；,;])/gu,
);
/** What a page of samples has in place of a name: （一个…的名字）, （…请自行填写）. */
const TO_FILL = inBothScripts(
  /[（(](?:一[个位][^（）()\n]{2,20}的(?:名字|姓名|职务|称呼|首领)[^（）()\n]{0,40}|[^（）()\n]{0,30}(?:准确替换|(?:请|自行|对照)(?:自行)?(?:替换|填写|填入|补充|修改))[^（）()\n]{0,20})[）)]/gu,
);

/** Places where something stood that the copy has not. What it was no byte shows, so it is told. */
export const missing: Kind = {
  name: "missing",
  what: "text that the copy leaves out",
  find({ chars }): Finding[] {
    const told = (form: RegExp, note: string) =>
      findMatches(chars, form).map(({ start, end }) => ({ start, end, certain: false, note }));
    const days = told(LONG_DAY, DAY);
    return [
      ...told(KEPT_BACK, "the site keeps text back here"),
      ...told(CUT_OUT, "a name may be cut out"),
      ...told(TO_FILL, "a sample leaves it to its readers what stands here"),
      ...told(EMPTY, "nothing stands in the brackets"),
      ...days,
      ...(days.length > 0 ? told(SHORT_DAY, DAY) : []),
      ...told(NO_TABLE, "no table follows"),
    ];
  },
};

const DAY = "no day of a month: a year or a month may be lost";
