import { dateIn } from "./dates";
import { note, type Front } from "./front";
import { isAbstractLabel, readLabelled } from "./labelled";
import type { Line } from "./lines";
import { readFacts, readMetadata } from "./metadata";
import { bareNames, bylineOf } from "./names";

export type { Front } from "./front";

/** Which lines were read into the front matter. */
export interface FrontLines {
  readonly front: Front;
  readonly used: ReadonlySet<Line>;
}

/** How many lines at the top may be title, byline and the like, and at the end what an editor's desk signs. */
const TOP = 14;
const END = 8;

/** （作者系…）, （作者单位：…） */
const ROLE = /^[（(]作者(?:系|为|為|是|单位[:：]|单位\s)\s*(.+?)。?[）)]$/u;
/** （某某大学 公共管理学院，湖北 武汉 430000） */
const OFFICE = /^[（(]\s*(?:\d[.．、]?\s*)?(?=.*\p{Script=Han})(.+?)\s*\d{6}\s*[）)]?$/u;
/** （原载《某报》2017年1月4日） */
const FROM =
  /^[（(](?:(?:原载|摘自|来源|转自|转载自|选自)\s*[于自]?[:：]?\s*《?|[据载]《)([^》）)，。]{2,20}?)(?:》.*|[）)])$/u;
/** 《 某报 》（ 2018年09月20日 07 版） */
const EDITION = /^《\s*([^》]{2,20}?)\s*》\s*[（(]\s*(\d{4}年.{3,10}日)\s*(\d{1,3})\s*版\s*[）)]$/u;

/** Reads title, byline, date, source, abstract, keywords and journal lines off the top, and what is signed off the end. */
export function readFrontLines(lines: readonly Line[]): FrontLines {
  const front: Front = {};
  const used = new Set<Line>();
  readTop(lines, front, used);
  // What a journal prints of a text stands anywhere: below the references, or at the foot of its first page.
  for (const line of lines)
    if (!used.has(line) && line.hint?.type !== "row" && readJournalLine(line, front)) used.add(line);
  readEnd(lines, front, used);
  return { front, used };
}

/** A line that only journals have, of a length that is no paragraph's. */
function readJournalLine({ text }: Line, front: Front): boolean {
  return text.length < 400 &&
    /^[［[【〔（(]?(?:中图|文献标|文章编|收稿|修回|基金|作者简介|作者單|通讯作|通信作|责任编|责编|中圖|責任編)/u.test(
      text,
    )
    ? readLabelled(text, front)
    : false;
}

function readTop(lines: readonly Line[], front: Front, used: Set<Line>): void {
  const titleAt = lines.findIndex(({ hint }) => hint?.type === "title");
  for (let at = 0; at < Math.min(lines.length, Math.max(TOP, titleAt + TOP)); at++) {
    const line = lines[at];
    if (!line) break;
    const { text, hint } = line;
    const before = lines[at - 1];
    const next = lines[at + 1];
    if (hint?.type === "title" && front.title === undefined) front.title = plainTitle(text);
    else if (hint?.type === "row" ? readFacts(text, front) : readLabelled(text, front) || readMetadata(text, front)) {
      // Read.
    } else if (isAbstractLabel(text) && next && front.abstract === undefined) {
      front.abstract = next.text;
      used.add(next);
      at++;
    } else if (front.title !== undefined && before && used.has(before) && /^(?:——|－－|--)\s*\S/u.test(text))
      front.title += text.replace(/^(?:——|－－|--)\s*/u, "——");
    else if (bylineOf(text) !== undefined && front.author === undefined) front.author = bylineOf(text) ?? "";
    else if (isBareByline(line, lines, at, front)) front.author = bareNames(text) ?? "";
    else if (front.author !== undefined && OFFICE.test(text)) front.authorRole ??= officeIn(text);
    else if (
      /^原标题[:：]/u.test(text) &&
      front.title !== undefined &&
      text.includes(front.title.split("——", 1)[0] ?? "")
    ) {
      // It says again what is known.
    } else if (titleAt < 0 && used.size === 0 && at === 0 && isTitle(line, lines)) front.title = plainTitle(text);
    else {
      if (at > titleAt && isText(text)) return;
      continue;
    }
    used.add(line);
  }
}

/** A line of names alone, right below the title and above what else a journal prints: a byline. */
function isBareByline({ text, hint }: Line, lines: readonly Line[], at: number, front: Front): boolean {
  const next = lines[at + 1];
  if (front.author !== undefined || front.title === undefined || !next) return false;
  if (hint?.type === "row" || bareNames(text) === undefined) return false;
  return (
    OFFICE.test(next.text) || isAbstractLabel(next.text) || readLabelled(next.text, {}) || readMetadata(next.text, {})
  );
}

function officeIn(text: string): string {
  return (OFFICE.exec(text)?.[1] ?? "").replace(/[，,\s]+$/u, "");
}

function readEnd(lines: readonly Line[], front: Front, used: Set<Line>): void {
  for (const line of lines.slice(-END).toReversed()) {
    const { text } = line;
    if (used.has(line)) continue;
    const [, role] = ROLE.exec(text) ?? [];
    const [, from] = FROM.exec(text) ?? [];
    const [, paper, day, page] = EDITION.exec(text) ?? [];
    // These stay where they are, as closing notes.
    if (role !== undefined) front.authorRole ??= role;
    else if (from !== undefined) {
      front.source ??= from.trim();
      const date = dateIn(text);
      if (date !== undefined) front.date ??= date;
    } else if (paper !== undefined && day !== undefined && page !== undefined) {
      front.source ??= paper;
      const date = dateIn(day);
      if (date !== undefined) front.date ??= date;
      note(front, "版次", page);
      used.add(line);
    } else if (text.length < 60 && readLabelled(text, front, true)) used.add(line);
    else if (isText(text) && Array.from(text).length > 60) return;
  }
}

/** A title without what a site's own people put before it. */
function plainTitle(text: string): string {
  return text.replace(/^[[【［](?:转帖|转载|转|原创|分享|推荐)[\]】］]\s*(?=\S)/u, "");
}

/** 关于印发《……》的通知（试行）: such a title is as long as the names in it. */
const OFFICIAL =
  /[关關][于於].*(?:通知|通报|通報|意[见見]|[决決]定|公告|[办辦]法|[规規]定|方案|批[复復]|[纲綱]要|[规規][划劃]|[条條]例|[细細][则則]|函)(?:[（(][^（）()]{1,12}[）)])?$/u;

/** A short first line without a final mark, with something else than a paragraph of its own kind behind it. */
function isTitle({ text, hint }: Line, lines: readonly Line[]): boolean {
  if (hint && hint.type !== "heading") return false;
  const length = Array.from(text).length;
  const most = OFFICIAL.test(text) ? 120 : 50;
  return length >= 2 && length <= most && !/[。！；;，,：:]$/u.test(text) && !/。/u.test(text) && lines.length > 1;
}

/** Whether a line is of the text itself: a sentence, or an address to somebody. Translations of a title are long too. */
function isText(text: string): boolean {
  return /[。！？：]$|。./u.test(text) || (Array.from(text).length > 60 && /\p{Script=Han}{10}/u.test(text));
}
