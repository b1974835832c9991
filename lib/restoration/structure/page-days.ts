import { DATE, dateIn } from "./dates";
import { note, type Front } from "./front";
import type { Line } from "./lines";

const DAYS = new RegExp(DATE.source, "gu");
/** An article number may look like a day of the year 1008. */
const OF_OUR_TIME = /^(?:19|20)/u;

/**
 * Notes the days that lines tell beside that of the text, such as the one on which a page was made: what was read into the
 * front matter must be there.
 *
 * @param read the lines that were read
 */
export function keepPageDays(read: Iterable<Line>, front: Front): void {
  const told = Object.values(front).flatMap((value) => (typeof value === "object" ? Object.values(value) : [value]));
  const isTold = (day: string) => told.some((value) => value.includes(day));
  const days = [...read]
    .flatMap(({ text }) => [...text.matchAll(DAYS)])
    .flatMap(([written]) => {
      const day = dateIn(written);
      return day === undefined || !OF_OUR_TIME.test(day) || isTold(day) || isTold(written) ? [] : [day];
    });
  if (days.length > 0) note(front, "网页日期", [...new Set(days)].join("、"));
}
