import { dateIn } from "./dates";
import { note, type Front } from "./front";
import { readFacts } from "./metadata";

/** 国发〔2020〕6号, with the brackets that copies make of 〔〕. */
const NUMBER = /^\p{Script=Han}{1,12}[〔［[﹝（(„]\s*\d{4}\s*[〕］\]﹞）)‟]\s*第?\s*\d{1,4}\s*[号號]$/u;
const LABEL =
  "发文机关|发文机构|发布机构|制发机关|成文日期|发文日期|发布日期|生效日期|施行日期|时效性|有效性|发文字号|文号|索引号|主题分类|發文機關|發文機構|發布機構|發文日期|發布日期|發文字號|文號|索引號|主題分類";
/** Such facts may be a list: • 索引号：… */
const MARK = String.raw`(?:[-•·●]\s*)?`;
/** Of colons, a value has those of a time. */
const LABELLED = new RegExp(
  String.raw`^${MARK}(${LABEL})\s*[:：]\s*([^\s:：][^:：]{0,60}(?:\s\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?)$`,
  "u",
);
const EMPTY = new RegExp(`^${MARK}(?:${LABEL})[:：]$`, "u");
const ANY = new RegExp(String.raw`^${MARK}(?:${LABEL}|名称|名稱)\s*[:：]`, "u");
/** A year since 1912 has three digits since 2011; one of two digits may be of another count. */
const MINGUO = /^日期\s*[:：]\s*(\d{2,3})[-./](\d{1,2})[-./](\d{1,2})$/u;

/** Whether a line is the label of such a fact without a value: what follows is the next label. */
export function isEmptyFact(text: string, next: string | undefined): boolean {
  return next !== undefined && EMPTY.test(text) && ANY.test(next);
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
  const [, year, month, day] = MINGUO.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) {
    const date = year.length === 3 ? dateIn(`${Number(year) + 1911}-${month}-${day}`) : undefined;
    if (date !== undefined) front.date ??= date;
    else note(front, "日期", `${year}-${month}-${day}`);
    return true;
  }
  const [, label, value] = LABELLED.exec(text) ?? [];
  return label !== undefined && value !== undefined && readFacts(`${label}：\t${value}`, front);
}
