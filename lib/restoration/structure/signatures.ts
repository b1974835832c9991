import { inBothScripts } from "../chinese/in-both-scripts";
import { DATE, dateIn } from "./dates";
import type { Front } from "./front";
import { isPaper } from "./join-titles";
import type { Line } from "./lines";
import { OFFICE_END } from "./offices";

/** What may stand below a signature: （此件公开发布）, 附件：…, 抄送：… */
const BELOW = inBothScripts(/^[（(][^（）()]{2,40}[）)]$|^(?:附件|抄送|主送|联系人|信息公开选项)[\d\s]*[:：]/u);
/** How many lines below it, and how many offices above the day. */
const [MOST_BELOW, MOST] = [6, 4];
/** What an office is called, above a day at the end. */
const OFFICE = inBothScripts(
  new RegExp(
    String.raw`^(?:国务院|\p{Script=Han}{2,12}部|\p{Script=Han}{3,30}(?:${OFFICE_END}|[署委院办]|领导小组|指挥部|协会|联合会|中心))$`,
    "u",
  ),
);
/** 总理 李鹏, above the day of a decree. */
const LEADER = inBothScripts(/^(?:总理|主席|委员长|[部省市州县区局]长|主任)\s*\p{Script=Han}[\p{Script=Han}\s]{1,4}$/u);
const DAY = new RegExp(`^${DATE.source}$`, "u");
/** 云州市人民政府 2023年5月6日, in one line. */
const BOTH = new RegExp(String.raw`^(\p{Script=Han}{3,30})\s+(${DATE.source})$`, "u");
/** 国发〔2023〕16号: its year. */
const YEAR = /\D(\d{4})\D/u;
/** Until which month a page may bring a paper of the year before. */
const LATEST = "03";

/** Who signed a text, and the day below. */
interface Signature {
  readonly offices: readonly string[];
  readonly date: string;
}

/**
 * Reads the offices that sign a text, and the day below them. Both stay in the text, which they close; what an official
 * paper encloses may follow. Where nobody else is named, its own day goes before that of the page, which is none of the
 * paper's where it is of a later year than its number.
 */
export function readSignature(lines: readonly Line[], front: Front): void {
  const number = front.journal?.["发文字号"];
  const isOfficial = front.author === undefined && (number !== undefined || isPaper(front.title ?? ""));
  const found = (isOfficial ? firstOf(lines) : undefined) ?? atEnd(lines);
  if (found) {
    front.date = isOfficial ? found.date : (front.date ?? found.date);
    if (found.offices.length > 0) front.author ??= found.offices.join("、");
    return;
  }
  const [, year] = YEAR.exec(number ?? "") ?? [];
  const day = isOfficial && year !== undefined ? dayAlone(lines, year) : undefined;
  if (day !== undefined) {
    front.date = day;
    return;
  }
  if (year !== undefined && front.date !== undefined && front.date > `${Number(year) + 1}-${LATEST}-31`)
    delete front.date;
}

function firstOf(lines: readonly Line[]): Signature | undefined {
  for (const at of lines.keys()) {
    const found = signatureAt(lines, at) ?? decreeAt(lines, at);
    if (found) return found;
  }
  return undefined;
}

/** The first day that stands alone in a paper, of the year of its number: the page has lost who signed above it. */
function dayAlone(lines: readonly Line[], year: string): string | undefined {
  const line = lines.find((one) => isPlain(one) && DAY.test(one.text));
  const date = line && dateIn(line.text);
  return date?.startsWith(year) ? date : undefined;
}

function atEnd(lines: readonly Line[]): Signature | undefined {
  let at = lines.length - 1;
  while (at >= lines.length - MOST_BELOW && isPlain(lines[at]) && BELOW.test(textAt(lines, at))) at--;
  return signatureAt(lines, at);
}

function signatureAt(lines: readonly Line[], at: number): Signature | undefined {
  if (!isPlain(lines[at])) return undefined;
  const [, beside, day = DAY.exec(textAt(lines, at))?.[0]] = BOTH.exec(textAt(lines, at)) ?? [];
  const date = day === undefined ? undefined : dateIn(day);
  if (date === undefined) return undefined;
  const offices = officesIn(beside ?? "");
  for (let above = at - 1; above >= at - MOST && isPlain(lines[above]); above--) {
    const found = officesIn(textAt(lines, above));
    if (found.length === 0) break;
    offices.unshift(...found);
  }
  return offices.length === 0 ? undefined : { offices, date };
}

function decreeAt(lines: readonly Line[], at: number): Signature | undefined {
  const date =
    DAY.test(textAt(lines, at)) && LEADER.test(textAt(lines, at - 1)) ? dateIn(textAt(lines, at)) : undefined;
  return date === undefined ? undefined : { offices: [], date };
}

function isPlain(line: Line | undefined): boolean {
  return line !== undefined && line.hint === undefined;
}

function textAt(lines: readonly Line[], at: number): string {
  return lines[at]?.text ?? "";
}

/** The offices of a line that holds nothing else, with blanks between them. */
function officesIn(text: string): string[] {
  const offices = text.split(/\s+/u);
  return offices.every((office) => OFFICE.test(office)) ? offices : [];
}
