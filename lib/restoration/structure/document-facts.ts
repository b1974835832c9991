import { inBothScripts } from "../chinese/in-both-scripts";
import { dateIn } from "./dates";
import { note, type Front } from "./front";
import { DAY_LABEL, OFFICE_LABEL, PAPER_NUMBER } from "./labels";
import { readFacts, readMetadata } from "./metadata";

const NUMBER = inBothScripts(new RegExp(`^${PAPER_NUMBER}$`, "u"));
/** Such facts may be a list: • 索引号：… */
const MARK = String.raw`(?:[-•·●]\s*)?`;
/** Of colons, a value has those of a time. */
const LABELLED = inBothScripts(
  new RegExp(
    String.raw`^${MARK}(${OFFICE_LABEL})\s*[:：]\s*([^\s:：][^:：]{0,60}(?:\s\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?)$`,
    "u",
  ),
);
const EMPTY = inBothScripts(new RegExp(`^${MARK}(?:${OFFICE_LABEL})[:：]$`, "u"));
const ANY = inBothScripts(new RegExp(String.raw`^${MARK}(?:${OFFICE_LABEL}|名称)\s*[:：]`, "u"));
/** Of an office that gives the day of a text; elsewhere such a line tells where figures are from. */
const OFFICE_SOURCE = inBothScripts(/^资料来源\s*[:：]\s*(\p{Script=Han}{2,20})$/u);
/** A year since 1912 has three digits since 2011; one of two digits may be of another count. */
const MINGUO = inBothScripts(
  /^(?:发布)?日期\s*[:：]\s*(\d{2,3})[-./](\d{1,2})[-./](\d{1,2})(?:[\s|｜]+(?:(?:资料|信息|新闻|文章)?来源|发布单位)\s*[:：]\s*([^\s:：]{2,30}))?$/u,
);

/** 106年9月14日, alone: no text is of the year 106. */
const MINGUO_DAY = inBothScripts(/^(?:中?华?民国)?\s*(1\d{2})年\s*(\d{1,2})月\s*(\d{1,2})日$/u);
/** 发布时间： alone, above the day. */
const DAY_ALONE = inBothScripts(new RegExp(String.raw`^(?:${DAY_LABEL})\s*[:：]$`, "u"));

/** 来源： alone, above what published the text. */
const SOURCE_ALONE = inBothScripts(/^(?:文章|信息|稿件)?来源\s*[:：]$/u);

/** What published a text, in a line below its label; undefined where the line is no such label, or its value another. */
export function sourceBelow(text: string, next: string | undefined): string | undefined {
  return SOURCE_ALONE.test(text) && next !== undefined && /^[\p{Script=Han}\w·\s-]{2,16}$/u.test(next)
    ? next
    : undefined;
}

/** Whether a line is the label of such a fact without a value: what follows is the next label. */
export function isEmptyFact(text: string, next: string | undefined): boolean {
  if (next === undefined) return false;
  return (EMPTY.test(text) && ANY.test(next)) || (DAY_ALONE.test(text) && readMetadata(next, {}));
}

/**
 * Reads a line that holds one fact of an official paper: its number, or what an office says of it behind a label.
 *
 * @returns whether it was one
 */
export function readOfficeFact(text: string, front: Front): boolean {
  if (NUMBER.test(text)) {
    note(front, "发文字号", text);
    return true;
  }
  const [, desk] = (front.date === undefined ? undefined : OFFICE_SOURCE.exec(text)) ?? [];
  if (desk !== undefined) {
    front.source ??= desk;
    return true;
  }
  const [, year, month, day, source] = MINGUO.exec(text) ?? MINGUO_DAY.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) {
    const date = year.length === 3 ? dateIn(`${Number(year) + 1911}-${month}-${day}`) : undefined;
    if (date !== undefined) front.date ??= date;
    else note(front, "日期", `${year}-${month}-${day}`);
    if (source !== undefined) front.source ??= source;
    return true;
  }
  const [, label, value] = LABELLED.exec(text) ?? [];
  return label !== undefined && value !== undefined && readFacts(`${label}：\t${value}`, front);
}
