import { inBothScripts } from "../chinese/in-both-scripts";
import { dateIn } from "./dates";
import { isEmptyFact, readOfficeFact } from "./document-facts";
import { isSpeech } from "./join-titles";
import { findTitle, isSearchTerms, isText, plainTitle, TOP } from "./find-title";
import { note, type Front } from "./front";
import { isAbstract, isAbstractLabel, readLabelled } from "./labelled";
import type { Line } from "./lines";
import { readFacts, readMetadata } from "./metadata";
import { bareNames, bylineOf } from "./names";
import {
  isRole,
  namesAboveOffice,
  officeIn,
  readNamesWithOffice,
  readNameWithSchool,
  speakerAbove,
  writerWithRole,
} from "./offices";
import { mayBeName, plausibleNames } from "./plausible-names";
import { reportersAtEnd, reportersAtStart } from "./reporters";
import { readSignature } from "./signatures";
import { saysMore } from "./title-inside";
import { isDatedRun, readDatedRun } from "./run-together";

export type { Front } from "./front";

/** Which lines were read into the front matter. */
export interface FrontLines {
  readonly front: Front;
  readonly used: ReadonlySet<Line>;
  /** The line that is the title. */
  readonly title: Line | undefined;
}

/** How many lines at the end may be what an editor's desk signs. */
const END = 8;

/** （作者系…）, （作者单位：…） */
const ROLE = inBothScripts(/^[（(]作者(?:系|为|是|单位[:：]|单位\s)\s*(.+?)。?[）)]$/u);
/** （原载《某报》2017年1月4日） */
const FROM = inBothScripts(
  /^[（(](?:(?:原载|摘自|来源|转自|转载自|选自)\s*[于自]?[:：]?\s*《?|[据载]《)([^》）)，。]{2,20}?)(?:》.*|[）)])$/u,
);
/** How a line begins that only journals have. */
const OF_JOURNAL = inBothScripts(
  /^[［[【〔（(]?(?:中图|文献标|文章编|收稿|修回|基金|作者简介|作者单|通讯作|通信作|责任编|责编)/u,
);
/** What the page says of a title. */
const TITLE_LABEL = inBothScripts(/^(?:原标题|(?:[-•·●]\s*)?名称)\s*[:：]/u);
/** 《 某报 》（ 2018年09月20日 07 版）, 《某报》（2023年6月5日 第1版） */
const EDITION = /^《\s*([^》]{2,20}?)\s*》\s*[（(]\s*(\d{4}年.{3,10}日)\s*第?\s*(\d{1,3})\s*版\s*[）)]$/u;

/** Reads title, byline, date, source, abstract, keywords and journal lines off the top, and what is signed off the end. */
export function readFrontLines(lines: readonly Line[]): FrontLines {
  const front: Front = {};
  const used = new Set<Line>();
  const title = readTop(lines, front, used);
  // What a journal prints of a text stands anywhere: below the references, or at the foot of its first page.
  for (const line of lines)
    if (!used.has(line) && line.hint?.type !== "row" && readJournalLine(line, front)) used.add(line);
  readEnd(lines, front, used);
  const text = lines.filter((line) => !used.has(line));
  readReporters(text, front);
  readSignature(text, front);
  return { front, used, title };
}

/** A line that only journals have, of a length that is no paragraph's. */
function readJournalLine({ text }: Line, front: Front): boolean {
  return text.length < 400 && OF_JOURNAL.test(text) && readLabelled(text, front);
}

function readTop(lines: readonly Line[], front: Front, used: Set<Line>): Line | undefined {
  const titleAt = findTitle(lines, (line, at) => saysOther(line, lines[at - 1], lines[at + 1]));
  const title = lines[titleAt];
  const isTextAbove = ({ text }: Line, at: number) => at < titleAt && isText(text) && !isSearchTerms(text);
  const textAt = title?.hint === undefined ? lines.findIndex(isTextAbove) : -1;
  for (let at = 0; at < Math.min(lines.length, Math.max(TOP, titleAt + TOP)); at++) {
    // What stands between a letter and the paper below is of the letter.
    if (at === textAt) at = titleAt;
    const line = lines[at];
    if (!line) break;
    const { text, hint } = line;
    const before = lines[at - 1];
    const next = lines[at + 1];
    const office = officeIn(text);
    const bearer = front.author === undefined ? (writerWithRole(text) ?? speakerAbove(text, next?.text)) : undefined;
    if (at === titleAt) {
      front.title = plainTitle(text);
      // Below text it heads what follows.
      if (saysMore(text) || textAt >= 0) continue;
    } else if (hint?.type === "row" ? readFacts(text, front) : readLine(text, front)) {
      // Read.
    } else if (readDatedRun(text, lines.slice(at + 1, at + TOP), front)) {
      // Read; else it stays in the text.
    } else if (isAbstractLabel(text) && next && front.abstract === undefined) {
      front.abstract = next.text;
      used.add(next);
      at++;
    } else if (front.title !== undefined && before && used.has(before) && /^(?:——|－－|--)\s*\S/u.test(text))
      front.title += plainTitle(text.replace(/^(?:——|－－|--)\s*/u, "——"));
    else if (bylineOf(text) !== undefined && front.author === undefined) front.author = bylineOf(text) ?? "";
    else if (bearer) {
      front.author = bearer.name;
      front.authorRole ??= bearer.role;
    } else if (isBareByline(line, lines, at, { front, used, titleAt }))
      front.author = plausibleNames(text) ?? bareNames(text) ?? "";
    else if (before && used.has(before) && readMoreNames(line, before, front)) {
      // Names one below the other, or the names that the page has given already.
    } else if (front.author !== undefined && office !== undefined) front.authorRole ??= office;
    else if (readNamesWithOffice(text, front) || readNameWithSchool(text, front)) {
      // Read.
    } else if (isRole(text, before?.text)) front.authorRole ??= text;
    else if (
      isEmptyFact(text, next?.text) ||
      (TITLE_LABEL.test(text) && front.title !== undefined && text.includes(front.title.split("——", 1)[0] ?? "")) ||
      (at > titleAt && text === title?.text)
    ) {
      // It says nothing, or again what is known.
    } else {
      // A page may put a lead above the abstract.
      const isLead = next !== undefined && isAbstract(next.text) && front.abstract === undefined;
      if (at > titleAt && isText(text) && !isSearchTerms(text) && !isLead) break;
      continue;
    }
    used.add(line);
  }
  return title;
}

function readLine(text: string, front: Front): boolean {
  return (
    readLabelled(text, front) || readOfficeFact(text, front) || readMetadata(text, front) || readEdition(text, front)
  );
}

/** Reads in which paper a text stood, on which day and page. */
function readEdition(text: string, front: Front): boolean {
  const [, paper, day, page] = EDITION.exec(text) ?? [];
  if (paper === undefined || day === undefined || page === undefined) return false;
  front.source ??= paper;
  const date = dateIn(day);
  if (date !== undefined) front.date ??= date;
  note(front, "版次", page);
  return true;
}

/** Whether a line at the top says something else than the title. */
function saysOther({ text, hint }: Line, before: Line | undefined, next: Line | undefined): boolean {
  if (hint?.type === "row") return readFacts(text, {});
  return (
    readLine(text, {}) ||
    isDatedRun(text) ||
    isAbstractLabel(text) ||
    bylineOf(text) !== undefined ||
    plausibleNames(text) !== undefined ||
    namesAboveOffice(text, next?.text) !== undefined ||
    areNamesAboveAbstract(text, next) ||
    readNamesWithOffice(text, {}) ||
    readNameWithSchool(text, {}) ||
    officeIn(text) !== undefined ||
    speakerAbove(text, next?.text) !== undefined ||
    writerWithRole(text) !== undefined ||
    isRole(text, before?.text)
  );
}

/** Names by their form alone, of which one at least is no word, above an abstract. */
function areNamesAboveAbstract(text: string, next: Line | undefined): boolean {
  const names = next && isAbstract(next.text) ? bareNames(text)?.split("、") : undefined;
  return names?.some((name) => plausibleNames(name) !== undefined) ?? false;
}

/** What was read of the top so far. */
interface Read {
  readonly front: Front;
  readonly used: ReadonlySet<Line>;
  readonly titleAt: number;
}

/**
 * A byline of names alone: what looks like names, with nothing that was not understood between it and the title or the top;
 * any names below the title and above what else a journal prints.
 */
function isBareByline(
  { text, hint }: Line,
  lines: readonly Line[],
  at: number,
  { front, used, titleAt }: Read,
): boolean {
  const next = lines[at + 1];
  if (front.author !== undefined || hint?.type === "row" || !next) return false;
  const above = lines.slice(at > titleAt ? titleAt + 1 : 0, at);
  const isNear = above.every((line) => used.has(line) || isSearchTerms(line.text) || !/\p{L}/u.test(line.text));
  if (isNear && plausibleNames(text) !== undefined) return true;
  if (namesAboveOffice(text, next.text) !== undefined) return true;
  const names = bareNames(text)?.split("、");
  if (names === undefined) return false;
  // Below the title of a speech stands who gave it.
  if (
    isSpeech(front.title) &&
    isNear &&
    names.length === 1 &&
    Array.from(names.join("")).length === 3 &&
    mayBeName(names.join(""))
  )
    return true;
  if (front.title === undefined) return areNamesAboveAbstract(text, next);
  return isAbstractLabel(next.text) || readLabelled(next.text, {}) || readMetadata(next.text, {});
}

/** Reads names below names, and those that the page has given already. */
function readMoreNames({ text }: Line, before: Line, front: Front): boolean {
  const names = bylineOf(text) ?? plausibleNames(text);
  if (names === undefined || front.author === undefined) return false;
  if (names.startsWith(front.author)) front.author = names;
  else if (plausibleNames(before.text) !== undefined) front.author += `、${names}`;
  else return false;
  return true;
}

/** Reads whom the first sentence names, or the end. Both stay where they are. */
function readReporters(lines: readonly Line[], front: Front): void {
  if (front.author !== undefined) return;
  const first = lines.find(({ text }) => isText(text));
  const atEnd = () => lines.slice(-END).map(({ text }) => reportersAtEnd(text));
  const names = (first && reportersAtStart(first.text)) ?? atEnd().findLast((found) => found !== undefined);
  if (names !== undefined) front.author = names;
}

function readEnd(lines: readonly Line[], front: Front, used: Set<Line>): void {
  for (const line of lines.slice(-END).toReversed()) {
    const { text } = line;
    if (used.has(line)) continue;
    const [, role] = ROLE.exec(text) ?? [];
    const [, from] = FROM.exec(text) ?? [];
    // These stay where they are, as closing notes.
    if (role !== undefined) front.authorRole ??= role;
    else if (from !== undefined) {
      front.source ??= from.trim();
      const date = dateIn(text);
      if (date !== undefined) front.date ??= date;
    } else if (readEdition(text, front)) used.add(line);
    else if (text.length < 60 && readLabelled(text, front, true)) used.add(line);
    else if (isText(text) && Array.from(text).length > 60) return;
  }
}
