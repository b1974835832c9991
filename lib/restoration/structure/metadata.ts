import { inBothScripts } from "../chinese/in-both-scripts";
import { toSimplified } from "../chinese/script-of";
import { DATE, dateIn } from "./dates";
import { note, type Front } from "./front";
import { DAY_LABEL, PUBLISHED } from "./labels";
import { bearerAlone, LEADERS, SCHOLARS } from "./bearers";
import { bylineOf, NAMES, namesOf } from "./names";
import { OFFICE_END } from "./offices";
import { plausibleNames } from "./plausible-names";
import { cutNames } from "./run-together";

/** What may follow a label whose value is missing: another label. */
const NEXT = String.raw`(?:${DAY_LABEL}|作者|(?:责任)?编辑|字[体号]|点击|浏览|阅读|人气)[\p{Script=Han}]{0,2}\s*[:：]`;
/** A day is neither who wrote nor what published a text. */
const STAMP = String.raw`\d{4}[-/.年]\d`;
const SOURCE = inBothScripts(
  new RegExp(
    String.raw`(?:文章|信息|稿件)?(?:来源|稿源|原载|转载自|摘自)\s*于?\s*[:：]\s*(?:来源[:：])?(?!${NEXT}|${STAMP}|[】\]])([^\s|｜]+)`,
    "u",
  ),
);
const AUTHOR = inBothScripts(
  new RegExp(
    String.raw`(?:记者\s*[:：]\s*(?<reporter>${NAMES})|(?:作者|撰文|发文单位)\s*[:：]\s*(?:文[:：／/]\s*)?(?:(?<role>\p{Script=Han}[\p{Script=Han}、]{2,30}(?:${SCHOLARS}|${LEADERS}))[ \u3000]+(?=(?:${NAMES})(?:$|[\s|｜])))?(?<author>${NAMES}|(?!${STAMP})[^\s|｜:：，。？！；]{2,20}))(?=$|[\s|｜])`,
    "u",
  ),
);
/** A day and its hour, before who wrote a text. */
const STAMPED = new RegExp(String.raw`^${DATE.source}\s*(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?`, "u");
/** Where somebody works; beside an author, since above a table it is a unit. */
const WORKPLACE = inBothScripts(/(?<!\p{Script=Han})(?:作者)?单位\s*[:：]\s*([^\s|｜:：]{3,40})(?=$|[\s|｜])/u);
const EDITOR = inBothScripts(/(?:责任)?(?:编辑|责编)\s*[:：]\s*([^\s|｜]+)/u);
/** Who put a text on the page. */
const ENTERED = inBothScripts(/录入(?:者|人|员)?\s*[:：]\s*(?!\d)([^\s|｜]+)/u);
const PAGE = /第\s*(\d{1,3})\s*版/u;
/** What else stands in such a line; with nothing left over, it is one. */
const OTHER = inBothScripts(
  new RegExp(
    [
      String.raw`(?:${DAY_LABEL}|(?:${PUBLISHED})?于|^date(?=[\s:：]))\s*[:：]?`,
      // A day beside its time, without its year: of the day on which a page was changed.
      String.raw`\d{1,2}\/\d{1,2}(?=\s+\d{1,2}[:：])`,
      String.raw`\d{1,2}[:：]\d{2}(?:[:：]\d{2}(?:\.\d{3})?)?|\d{1,2}时\d{1,2}分`,
      "(?:放大|缩小)字体",
      String.raw`(?:字体|字号|字体大小)\s*[:：]?`,
      String.raw`更新(?=[\s）)]|$)`,
      PAGE.source,
      // On which site it stands: 中央政府门户网站 www.gov.cn
      String.raw`(?:\p{Script=Han}{2,12}网站?\s*)?www\.[a-z\d.-]+\.[a-z]{2,}`,
      String.raw`https?:\/\/[!-'*-~]+`,
      String.raw`投稿(?:邮箱|信箱)\s*[:：]\s*[!-~]+`,
      // A label whose value is missing.
      String.raw`(?:信息)?(?:来源|作者)\s*[:：]\s*(?=$|[】\]]|${NEXT}|\d{1,2}[:：]\d{2})`,
      String.raw`(?:星期|周)[一二三四五六日天](?=[\s）)]|$)|星期$`,
      String.raw`A[+-]?(?=[\s|｜\]】]|$)`,
      String.raw`[大中小](?=[\s|｜\]】）)]|$)`,
      String.raw`(?:浏览|阅读|点击|访问|查看|回复|(?<!\p{Script=Han})评论|人气)(?:次数|量|数)?\s*[:：]?\s*[\d,]*\s*次?`,
      String.raw`(?:本文)?已(?:影响|有)\s*\d*\s*(?:人|次)(?:阅读|浏览)?`,
      "我来说两句|发表评论|查看评论|(?:我要)?打印|分享(?:到|至)?|收藏|复制链接|纠错|保存|关闭|原创|转载|下载本文|下载该文章|会员注册",
      String.raw`[|｜【】[\]（）()]`,
    ].join("|"),
    "gu",
  ),
);
/** What sites write where a name belongs, also numbers of their own. */
const NOBODY = inBothScripts(/^(?:新闻|会员上传|佚名|未知|不详|本站|网络|管理员|admin|[a-z]{0,6}\d{4,})$/iu);
/** A site, which writes no text. */
const SITE = inBothScripts(/网站?$/u);
/** Labels that stand close behind what is before them: 2025-08-27作者：…来源：… */
const CLOSE_LABEL = inBothScripts(
  /(?<![\s信息文章稿件数据资料责任])(?=(?:信息|文章|稿件)?来源\s*[:：]|责任编辑\s*[:：]|(?:发布|更新)(?:时间|日期)\s*[:：]|分享到)|(?<![\s文章])(?=作者\s*[:：])/gu,
);
/** Names of what publishes, without a label: 某某日报客户端. */
const PUBLISHER = inBothScripts(
  new RegExp(
    String.raw`^\p{Script=Han}{2,16}(?:[报网]|报社|客户端|在线|杂志|通讯社|新华社|电视台|公众号|融媒体中心|网站|${OFFICE_END}|[司委])$`,
    "u",
  ),
);

/** 发表于 2020-07-30 00:00:00 政策解读: a part of the site behind the day that a label announces. */
const PART = inBothScripts(
  /^(?:发布|发表|更新)(?:于|时间|日期)\s*[:：]?\s*\d{4}[-/.年月日\d]+(?:\s+[\d:：]+)?\s+(\p{Script=Han}{2,8})$/u,
);
/** [某类 - 某类] 发表于：…: where on the site a text stands. */
const CATEGORY = inBothScripts(
  new RegExp(String.raw`^[［[【]([^［[【\]］】:：]{2,30})[\]］】]\s*(?=(?:${PUBLISHED})于|${DAY_LABEL})`, "u"),
);
/** 2019年第5期; 人民论坛 2023年2期 */
const ISSUE =
  /^(?:((?:\p{Script=Han}|·){2,14})\s+)?((\d{4})年\s*第?\s*\d{1,2}\s*期(?:[（(]总第?\s*\d{1,4}\s*期[）)])?)$/u;
/** 《某某学刊》2020年05期，第20-25页: where in the journal. */
const OF_ISSUE = /^\s*\d{4}\s*年?\s*[,，]?\s*第?\s*\d{1,2}\s*期/u;
/** （2025年08月27日, behind a paper that a line of facts names. */
const OF_DAY = new RegExp(String.raw`^[\s（(]*(?:${DATE.source})?[\s）)\]】]*$`, "u");
/** UTF-16 units: no line of metadata is a paragraph. */
const LONGEST = 300;

/** What a line holds beside date, source, author and what sites put beside them, in pieces. */
function leftOver(text: string): string[] {
  const rest = text
    .replace(AUTHOR, " ")
    .replace(SOURCE, " ")
    .replace(EDITOR, " ")
    .replace(ENTERED, " ")
    .replace(DATE, " ")
    .replace(OTHER, " ");
  return rest.split(/[\s:：、，,·—>？?-]+/u).filter(Boolean);
}

/**
 * Reads a line that holds nothing but date, source, author and what sites put beside them.
 *
 * @returns whether it was one
 */
export function readMetadata(line: string, front: Front): boolean {
  if (line.length > LONGEST) return false;
  // A question mark among them was a space, but not in an address.
  const whole = line.replace(/(?<![!-~])[？?]+|[？?]+(?![!-~])/gu, " ").replace(CLOSE_LABEL, " ");
  const category = CATEGORY.exec(whole);
  const text = category === null ? whole : whole.slice(category[0].length);
  const [, source] = SOURCE.exec(text) ?? [];
  const { reporter, author = reporter, role } = AUTHOR.exec(text)?.groups ?? {};
  const [, journal, issue, year] = ISSUE.exec(text) ?? [];
  // 工作简报 2023年第5期 may be a title itself.
  if (year !== undefined && issue !== undefined && (journal === undefined || front.title !== undefined)) {
    front.date ??= year;
    if (journal !== undefined) front.source ??= journal;
    note(front, "期次", issue);
    return true;
  }
  const date = dateIn(text);
  if (date === undefined && source === undefined && author === undefined) return false;
  const [, workplace] = (author === undefined ? undefined : WORKPLACE.exec(text)) ?? [];
  const rest = leftOver(workplace === undefined ? text : text.replace(WORKPLACE, " "));
  const isOfChannel = /(?:^|\s)原创(?:\s|$)/u.test(text) && rest.length <= 2;
  const [one = ""] = rest;
  // 2023-05-30 10:48某某
  const reporters = rest.length === 1 && author === undefined ? namesIn(one, text) : undefined;
  // 2023-05-30云州市市长王小明
  const bearer =
    (source ?? author ?? reporters) === undefined ? bearerAlone(text.replace(STAMPED, "").trim()) : undefined;
  const publishers = publishersIn(rest, text);
  const isPublisher = source === undefined && publishers !== undefined;
  const part = rest.length === 1 && reporters === undefined && !isPublisher ? PART.exec(text.trim())?.[1] : undefined;
  if (rest.length > 0 && !isOfChannel && (reporters ?? bearer) === undefined && !isPublisher && part === undefined)
    return false;
  for (const name of [part, category?.[1]]) if (name !== undefined) note(front, "栏目", name);
  // A mirror that numbers its pages by the day has put it for the source: 来源：sp20241122.
  const isOfMirror =
    date !== undefined &&
    source !== undefined &&
    /^[a-z]{0,6}\d{8}$/iu.test(source) &&
    source.endsWith(date.replaceAll("-", ""));
  if (date !== undefined && !isOfMirror) front.date ??= date;
  const own = (reporters ?? bearer ?? part) === undefined ? (isPublisher ? publishers : rest.at(-1)) : undefined;
  const publisher = source === undefined ? own : plainSource(source, front);
  if (publisher !== undefined && !NOBODY.test(publisher)) front.source ??= publisher;
  const isNobody = author === undefined || NOBODY.test(author) || (author === source && SITE.test(author));
  const named = isNobody ? undefined : namesOf(author);
  const writer =
    named ?? reporters ?? bearer?.name ?? (author === undefined && rest.length === 2 && !isPublisher ? one : undefined);
  if (writer !== undefined) front.author ??= writer;
  const post = workplace ?? role ?? bearer?.role;
  if (post !== undefined) front.authorRole ??= post;
  const page = PAGE.exec(text)?.[1];
  if (page !== undefined) note(front, "版次", page);
  const editor = EDITOR.exec(text)?.[1];
  if (editor !== undefined) note(front, "责任编辑", editor.replace(/[）)】\]]$/u, ""));
  const clerk = ENTERED.exec(text)?.[1];
  if (clerk !== undefined) note(front, "录入", clerk.replace(/[）)】\]]$/u, ""));
  return true;
}

/** The names that are left of a line; without anything between them only close behind the time. */
function namesIn(all: string, text: string): string | undefined {
  // 王小明等: the page names the first.
  const rest = all.replace(/(?<=\p{Script=Han}{2})等$/u, "");
  const isClose = /\d$/u.test(text.slice(0, -all.length)) && text.endsWith(all);
  return bylineOf(rest) ?? plausibleNames(rest) ?? (isClose ? cutNames(rest) : undefined);
}

/** What publishes, left alone of a line, or in a row of which one is known for it by its name: 某某办、某某网. */
function publishersIn(rest: readonly string[], text: string): string | undefined {
  const row = ["、", "-"].map((mark) => rest.join(mark)).find((one) => text.includes(one));
  if (row === undefined || !rest.some((name) => PUBLISHER.test(name))) return undefined;
  return rest.length > 1 && rest.some((name) => plausibleNames(name) !== undefined) ? undefined : row;
}

/** 《人民日报》（2025年08月27日: the paper without its brackets and the day, which is read by itself; an issue is noted. */
function plainSource(source: string, front: Front): string {
  const [, paper, rest = ""] = /^《([^》]+)》(.*)$/u.exec(source) ?? [];
  if (paper !== undefined && OF_ISSUE.test(rest)) note(front, "期次", rest);
  else if (paper === undefined || !OF_DAY.test(rest)) return source.replace(/[）)】\]]$/u, "");
  return paper;
}

/** An office's table of facts, a row of labels and values. Its date is that of the document before that of its page. */
export function readFacts(row: string, front: Front): boolean {
  const cells = row.split("\t").map((cell) => cell.trim());
  const labels = cells.filter((_, at) => at % 2 === 0);
  if (cells.length < 2 || !labels.every((label) => /^(?:\S\s*){2,8}[:：]$/u.test(label) || label === "")) return false;
  for (const [at, label] of cells.entries()) {
    const value = cells[at + 1];
    if (at % 2 === 1 || !value) continue;
    const written = label.replace(/[\s:：]/gu, "");
    const key = toSimplified(written);
    const day = key.endsWith("日期") ? dateIn(value) : undefined;
    if (day !== undefined && /^(?:成文|印发)/u.test(key)) front.date = day;
    else if (day !== undefined && /^(?:发布|发文|公开)/u.test(key)) front.date ??= day;
    else if (/^(?:发文机关|发文机构|发布机构|制发机关|发文单位)$/u.test(key)) front.author ??= value;
    else if (/^(?:来源|信息来源)$/u.test(key)) front.source ??= value;
    else if (key === "标题") front.title ??= value;
    else note(front, written, value);
  }
  return true;
}
