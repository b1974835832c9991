import { inBothScripts } from "../chinese/in-both-scripts";
const CHINESE = "[一二三四五六七八九十百]{1,4}";
/** As on cheques, in the order of their values, in both scripts. */
const FORMAL = "壹贰叁肆伍陆柒捌玖拾壹貳參肆伍陸柒捌玖拾";

/** The numbers of official documents, from the outside in: 第一章 第一节 壹、 一、 （一） 1. （1）. Each gives the number itself. */
const FORMS: readonly RegExp[] = [
  inBothScripts(
    new RegExp(
      String.raw`^第(${CHINESE})(?:[章编篇卷]|部分)(?:(?=[\s、：]|$)|(?<=[章编篇])(?=\p{Script=Han}[^。；]{1,40}$))`,
      "u",
    ),
  ),
  inBothScripts(new RegExp(String.raw`^第(${CHINESE})节(?=[\s、：]|$)`, "u")),
  new RegExp(`^([${FORMAL}]{1,3})、`, "u"),
  new RegExp(String.raw`^(${CHINESE})(?:、|[ \u3000]+(?=\p{Script=Han}))`, "u"),
  new RegExp(String.raw`^[（(](${CHINESE})[）)]`, "u"),
  /^(\d{1,2})[.．、](?!\d)/u,
  /^[（(](\d{1,2})[）)]/u,
];

/** The rank of the first arabic form, which dates, lists and amounts have too. */
export const ARABIC = 5;
/** The rank of 一、, where headings without a number stand too. */
export const MAIN = 3;

/** A number at the beginning of a line. */
export interface LeadingNumber {
  /** Its place among the forms, 0 for the outermost. The arabic ones begin with `ARABIC`. */
  readonly rank: number;
  readonly value: number;
  /** Code points of all that makes the number, such as （一）. */
  readonly length: number;
}

/** Which number of an official document a line begins with; undefined where it begins with none. */
export function leadingNumber(text: string): LeadingNumber | undefined {
  for (const [rank, form] of FORMS.entries()) {
    const [whole, number] = form.exec(text) ?? [];
    if (whole !== undefined && number !== undefined) return { rank, value: valueOf(number), length: whole.length };
  }
  return undefined;
}

/** The value of a number that is written in digits, in Chinese up to 199, or in a circle up to 50; NaN for what is none. */
export function valueOf(number: string): number {
  if (/^\d+$/u.test(number)) return Number(number);
  const plain = number.replace(/./gu, (char) => "一二三四五六七八九十"[FORMAL.indexOf(char) % 10] ?? char);
  if (plain !== number) return valueOf(plain);
  const circled = number.codePointAt(0) ?? 0;
  if (circled >= 0x2460 && circled <= 0x2473) return circled - 0x245f;
  if (circled >= 0x3251 && circled <= 0x325f) return circled - 0x323c;
  if (circled >= 0x32b1 && circled <= 0x32bf) return circled - 0x328d;
  const [, hundred, tens, ten, ones] =
    /^(一?百零?)?(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(number) ?? [];
  if (hundred === undefined && ten === undefined && ones === undefined) return Number.NaN;
  const digit = (char: string | undefined) => (char === undefined ? 0 : "一二三四五六七八九".indexOf(char) + 1);
  return (hundred ? 100 : 0) + (ten ? 10 * (digit(tens) || 1) : 0) + digit(ones);
}
