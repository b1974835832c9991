import { DATE, dateIn } from "./dates";
import { note, type Front } from "./front";
import { NAMES, namesOf } from "./names";

const SOURCE =
  /(?:文章|信息|稿件)?(?:来源|來源|稿源|原载|原載|转载自|摘自)\s*(?:于|於)?\s*[:：]\s*(?:来源[:：])?([^\s|｜]+)/u;
const AUTHOR = new RegExp(
  String.raw`(?:(?:记者|記者)\s*[:：]\s*(?<reporter>${NAMES})|(?:作者|撰文)\s*[:：]\s*(?<author>${NAMES}|[^\s|｜:：，。？！；]{2,20}))(?=$|[\s|｜])`,
  "u",
);
const EDITOR = /(?:责任)?(?:编辑|編輯|责编)\s*[:：]\s*([^\s|｜]+)/u;
/** What else stands in such a line; with nothing left over, it is one. */
const OTHER = new RegExp(
  [
    String.raw`(?:发布|發布|发表|更新|录入|上传|印发)?(?:于|于：|时间|時間|日期)\s*[:：]?`,
    String.raw`\d{1,2}[:：]\d{2}(?:[:：]\d{2})?`,
    String.raw`(?:字体|字號|字号|字体大小)\s*[:：]?`,
    String.raw`A[+-]?(?=[\s|｜\]】]|$)`,
    String.raw`[大中小](?=[\s|｜\]】）)]|$)`,
    String.raw`(?:浏览|瀏覽|阅读|閱讀|点击|访问|查看|回复|评论)(?:次数|量|数)?\s*[:：]?\s*[\d,]*\s*次?`,
    String.raw`(?:本文)?已(?:影响|有)\s*\d*\s*(?:人|次)(?:阅读|浏览)?`,
    "打印|分享(?:到|至)?|收藏|复制链接|纠错|保存|关闭|原创|转载",
    String.raw`[|｜【】[\]（）()]`,
  ].join("|"),
  "gu",
);
/** Names of what publishes, without a label: 某某日报客户端. */
const PUBLISHER =
  /^\p{Script=Han}{2,16}(?:报|报社|日报|晚报|网|新闻网|客户端|在线|杂志|通讯社|新华社|电视台|公众号|微信公众号|融媒体中心|办公室|门户网站)$/u;

/** 2019年第5期 */
const ISSUE = /^(\d{4})年\s*(第\s*\d{1,2}\s*期(?:[（(]总第?\s*\d{1,4}\s*期[）)])?)$/u;
/** UTF-16 units: no line of metadata is a paragraph. */
const LONGEST = 300;

/** What a line holds beside date, source, author and what sites put beside them, in pieces. */
function leftOver(text: string): string[] {
  const rest = text
    .replace(AUTHOR, " ")
    .replace(SOURCE, " ")
    .replace(EDITOR, " ")
    .replace(DATE, " ")
    .replace(OTHER, " ");
  return rest.split(/[\s\u3000\u00a0:：、，,·—>-]+/u).filter(Boolean);
}

/**
 * Reads a line that holds nothing but date, source, author and what sites put beside them.
 *
 * @returns whether it was one
 */
export function readMetadata(text: string, front: Front): boolean {
  if (text.length > LONGEST) return false;
  const [, source] = SOURCE.exec(text) ?? [];
  const { reporter, author = reporter } = AUTHOR.exec(text)?.groups ?? {};
  const [, year, issue] = ISSUE.exec(text) ?? [];
  if (year !== undefined && issue !== undefined) {
    front.date ??= year;
    note(front, "期次", issue);
    return true;
  }
  const date = dateIn(text);
  if (date === undefined && source === undefined && author === undefined) return false;
  const rest = leftOver(text);
  const isOfChannel = /(?:^|\s)原创(?:\s|$)/u.test(text) && rest.length <= 2;
  if (rest.length > 0 && !isOfChannel && !(rest.length === 1 && source === undefined && PUBLISHER.test(rest[0] ?? "")))
    return false;
  if (date !== undefined) front.date ??= date;
  const publisher = source?.replace(/[）)】\]]$/u, "") ?? rest.at(-1);
  if (publisher !== undefined) front.source ??= publisher;
  const writer = author === undefined ? (rest.length === 2 ? rest[0] : undefined) : namesOf(author);
  if (writer !== undefined) front.author ??= writer;
  const editor = EDITOR.exec(text)?.[1];
  if (editor !== undefined) note(front, "责任编辑", editor.replace(/[）)】\]]$/u, ""));
  return true;
}

/** An office's table of facts, a row of labels and values. Its date is that of the document before that of its page. */
export function readFacts(row: string, front: Front): boolean {
  const cells = row.split("\t").map((cell) => cell.trim());
  const labels = cells.filter((_, at) => at % 2 === 0);
  if (cells.length < 2 || !labels.every((label) => /^(?:\S[\s\u3000]?){2,8}[:：]$/u.test(label) || label === ""))
    return false;
  for (const [at, label] of cells.entries()) {
    const value = cells[at + 1];
    if (at % 2 === 1 || !value) continue;
    const key = label.replace(/[\s\u3000:：]/gu, "");
    if (/^(?:成文日期|印发日期)$/u.test(key)) front.date = dateIn(value) ?? front.date;
    else if (/^(?:发布日期|发文日期|公开日期)$/u.test(key)) front.date ??= dateIn(value);
    else if (/^(?:发文机关|发布机构|制发机关|发文单位)$/u.test(key)) front.author ??= value;
    else if (/^(?:来源|信息来源)$/u.test(key)) front.source ??= value;
    else note(front, key, value);
  }
  return true;
}
