import { inBothScripts } from "../chinese/in-both-scripts";
import { areNamesAboveAbstract, isBareByline, readMoreNames } from "./bare-bylines";
import { addBearer, bearerBelowTitle, bearerIn, speakerAbove, writerWithRole } from "./bearers";
import { isEmptyFact, readOfficeFact, sourceBelow } from "./document-facts";
import { readEdition } from "./edition";
import { readEnd, readReporters } from "./end-lines";
import { findTitle, isSearchTerms, isText, TOP } from "./find-title";
import { note, type Front } from "./front";
import { isAbstract, isAbstractLabel, OF_JOURNAL, readLabelled } from "./labelled";
import type { Line } from "./lines";
import { readFacts, readMetadata } from "./metadata";
import { bareNames, bylineOf } from "./names";
import { isOffice, isRole, namesAboveOffice, officeIn, readNamesWithOffice, readNameWithSchool } from "./offices";
import { readOccasion } from "./occasion";
import { isPaper } from "./join-titles";
import { keepPageDays } from "./page-days";
import { plausibleNames } from "./plausible-names";
import { reportersAlone } from "./reporters";
import { readSignature } from "./signatures";
import { numberOfListed, plainTitle, saysMore } from "./title-inside";
import { isDatedRun, readDatedRun } from "./run-together";

/** Which lines were read into the front matter. */
export interface FrontLines {
  readonly front: Front;
  readonly used: ReadonlySet<Line>;
  /** The line that is the title. */
  readonly title: Line | undefined;
}

/** What the page says of a title. */
const TITLE_LABEL = inBothScripts(/^(?:原标题|(?:[-•·●]\s*)?名称)\s*[:：]/u);
/** What stands below a title and belongs to it: ——…, or how far the paper is. */
const SUBTITLE = inBothScripts(
  /^(?:[—─]{1,2}|－－|--)\s*[^\s—─-]|^[（(](?:送审稿|草案|审议稿|讨论稿|报批稿|征求意见稿|试行|暂行|修订[版稿]?)[）)]$/u,
);
const DASH = /^(?:[—─]{1,2}|－－|--)\s*/u;
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
  keepPageDays(used, front);
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
    const byline = bylineOf(text) ?? reportersAlone(text);
    const isBelowTitle = at > titleAt && titleAt >= 0 && lines.slice(titleAt + 1, at).every((one) => used.has(one));
    const bearer =
      (front.author === undefined ? (writerWithRole(text) ?? speakerAbove(text, next?.text)) : undefined) ??
      (isBelowTitle && !isPaper(front.title ?? "") ? bearerBelowTitle(lines, at, front) : undefined);
    if (at === titleAt) {
      front.title = plainTitle(text);
      const number = numberOfListed(text);
      if (number !== undefined) note(front, "发文字号", number);
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
    } else if (sourceBelow(text, next?.text) !== undefined && next) {
      front.source ??= next.text;
      used.add(next);
      at++;
    } else if (front.title !== undefined && before && used.has(before) && SUBTITLE.test(text))
      front.title += plainTitle(text.replace(DASH, "——"));
    else if (byline !== undefined && front.author === undefined) front.author = byline;
    else if (bearer) addBearer(front, bearer);
    else if (isOffice(text) && !isPaper(front.title ?? "") && before && used.has(before) && isDay(next))
      // Those who sign a paper stand at its end.
      front.author ??= text;
    else if (isBareByline(line, lines, at, { front, used, titleAt }))
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
      (at > titleAt && (text === title?.text || text === front.title || isEndOfTitle(text, front.title)))
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

/** Whether a line is what a title ends with, which the paper itself is called: 政府工作报告. */
function isEndOfTitle(text: string, title = ""): boolean {
  return text.length >= 5 && title.endsWith(text);
}

/** Whether a line says nothing but a day. */
function isDay(line: Line | undefined): boolean {
  const found: Front = {};
  return line !== undefined && readLine(line.text, found) && Object.keys(found).join("") === "date";
}

function readLine(text: string, front: Front): boolean {
  return (
    readLabelled(text, front) ||
    readOfficeFact(text, front) ||
    readMetadata(text, front) ||
    readEdition(text, front) ||
    readOccasion(text, front)
  );
}

/** Whether a line says something of a text, and is neither its title nor a heading. */
export function saysOther({ text, hint }: Line, before: Line | undefined, next: Line | undefined): boolean {
  if (hint?.type === "row") return readFacts(text, {});
  return (
    readLine(text, {}) ||
    isDatedRun(text) ||
    isAbstractLabel(text) ||
    (bylineOf(text) ?? reportersAlone(text)) !== undefined ||
    plausibleNames(text) !== undefined ||
    namesAboveOffice(text, next?.text) !== undefined ||
    areNamesAboveAbstract(text, next) ||
    readNamesWithOffice(text, {}) ||
    readNameWithSchool(text, {}) ||
    officeIn(text) !== undefined ||
    speakerAbove(text, next?.text) !== undefined ||
    (writerWithRole(text) ?? bearerIn(text)) !== undefined ||
    isRole(text, before?.text)
  );
}
