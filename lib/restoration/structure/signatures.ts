import { inBothScripts } from "../chinese/in-both-scripts";
import { DATE, dateIn } from "./dates";
import type { Front } from "./front";
import type { Line } from "./lines";

/** What may stand below a signature: （此件公开发布）, 附件：…, 抄送：… */
const BELOW = inBothScripts(/^[（(][^（）()]{2,40}[）)]$|^(?:附件|抄送|主送|联系人|信息公开选项)[\d\s]*[:：]/u);
/** How many lines below it, and how many offices above the day. */
const [MOST_BELOW, MOST] = [6, 4];
/** What an office is called, above a day at the end. */
const OFFICE = inBothScripts(
  /^(?:\p{Script=Han}{2,12}部|\p{Script=Han}{3,30}(?:政府|办公[厅室]|委员会|[局厅署委院办]|[总支]队|调查队|领导小组|指挥部|协会|联合会|中心))$/u,
);
const DAY = new RegExp(`^${DATE.source}$`, "u");
/** 云州市人民政府 2023年5月6日, in one line. */
const BOTH = new RegExp(String.raw`^(\p{Script=Han}{3,30})[\s\u3000]+(${DATE.source})$`, "u");

/** Reads the offices that sign a text, and the day below them. Both stay in the text, which they close. */
export function readSignature(lines: readonly Line[], front: Front): void {
  let at = lines.length - 1;
  while (at >= lines.length - MOST_BELOW && isPlain(lines[at]) && BELOW.test(textAt(lines, at))) at--;
  if (!isPlain(lines[at])) return;
  const [, beside, day = DAY.exec(textAt(lines, at))?.[0]] = BOTH.exec(textAt(lines, at)) ?? [];
  const date = day === undefined ? undefined : dateIn(day);
  if (date === undefined) return;
  const offices = officesIn(beside ?? "");
  for (let above = at - 1; above >= at - MOST && isPlain(lines[above]); above--) {
    const found = officesIn(textAt(lines, above));
    if (found.length === 0) break;
    offices.unshift(...found);
  }
  if (offices.length === 0) return;
  front.date ??= date;
  front.author ??= offices.join("、");
}

function isPlain(line: Line | undefined): boolean {
  return line !== undefined && line.hint === undefined;
}

function textAt(lines: readonly Line[], at: number): string {
  return lines[at]?.text ?? "";
}

/** The offices of a line that holds nothing else, with blanks between them. */
function officesIn(text: string): string[] {
  const offices = text.split(/[\s\u3000]+/u);
  return offices.every((office) => OFFICE.test(office)) ? offices : [];
}
