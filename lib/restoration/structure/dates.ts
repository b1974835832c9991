import { valueOf } from "./numbers";

const DIGITS = "〇○零一二三四五六七八九";
const NUMBER = String.raw`\d{1,2}|[一二三四五六七八九十]{1,3}`;

/** 2021-01-26, 2021年01月26日, 2021.1, 二〇二一年一月二十六日; 2021 01/ 26, of a page that has the year in a field of its own. */
export const DATE = new RegExp(
  String.raw`(\d{4}|[〇○零OＯ0０一二三四五六七八九]{4})(?:\s*[年./-]\s*|\s+(?=\d{1,2}\s*\/\s*\d{1,2}(?!\d)))(${NUMBER})(?:\s*[月./-]\s*(${NUMBER})\s*日?|\s*月)`,
  "u",
);

/** The first date of a text as ISO 8601, as far as it goes; undefined where there is none that a calendar has. */
export function dateIn(text: string): string | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (!year || !month) return undefined;
  const numbers = [yearOf(year), valueOf(month), ...(day ? [valueOf(day)] : [])];
  const [, inYear = 0, inMonth = 1] = numbers;
  const isDay = inYear >= 1 && inYear <= 12 && inMonth >= 1 && inMonth <= 31;
  if (!isDay) return undefined;
  return numbers.map((number, at) => String(number).padStart(at === 0 ? 4 : 2, "0")).join("-");
}

function yearOf(text: string): number {
  return Number(text.replace(/\D/gu, (char) => String(Math.max(0, DIGITS.indexOf(char) - 2))));
}
