import { codePoints } from "../code-points";
import type { Line } from "./lines";

/** 1 总则, 1. 总则, 1.1 编制目的, 1.1.1…: how plans, standards and journals number their sections. A blank may be missing. */
const FORM = /^(\d{1,2}(?:[.．]\d{1,2}){0,3})([.．]?[ \u3000]*)(?=[\p{Script=Han}“《])[^。！？；]*[^。！？；，、：]$/u;
/** In code points. */
const LONGEST = 40;
/** So many numbers with a point make it a habit of the copy. */
const HABIT = 2;
/** How many numbers may be missing before the next, since their sections have text in the same line. */
const MISSING = 2;

interface Numbered {
  readonly at: number;
  readonly number: readonly number[];
  readonly isApart: boolean;
}

/** Whether a line may be such a heading by its form: not 1. …, which lists have. */
export function isDecimal({ text, hint }: Line): boolean {
  const [, number = "", blank = ""] = (hint === undefined && codePoints(text) <= LONGEST && FORM.exec(text)) || [];
  return /\D/u.test(number) || (number !== "" && /^[ \u3000]/u.test(blank));
}

/**
 * Finds the headings that are numbered so, each the next of those before. Amounts are not.
 *
 * @returns how deep each is, from 1 on, by the index of the line
 */
export function findDecimals(lines: readonly Line[]): ReadonlyMap<number, number> {
  const all = lines.flatMap((line, at): Numbered[] => {
    const [, number, blank] =
      (line.hint === undefined && codePoints(line.text) <= LONGEST && FORM.exec(line.text)) || [];
    return number === undefined ? [] : [{ at, number: number.split(/[.．]/u).map(Number), isApart: blank !== "" }];
  });
  const found: Numbered[] = [];
  for (const [n, one] of all.entries()) {
    // 2组织体系 is a section only above 2.1: 3个方面
    const next = all[n + 1];
    const isAbove = next?.at === one.at + 1 && isNext(one.number, next.number);
    if ((one.number.length > 1 || one.isApart || isAbove) && isNext(found.at(-1)?.number ?? [0], one.number))
      found.push(one);
  }
  if (found.filter(({ number }) => number.length > 1).length < HABIT) return new Map();
  return new Map(found.map(({ at, number }) => [at, number.length]));
}

/** Whether a number may follow another: 1.1 behind 1, and 1.2, 2 or 2.1 behind 1.1. */
function isNext(before: readonly number[], number: readonly number[]): boolean {
  const at = number.findIndex((own, n) => own !== before[n]);
  if (at < 0) return false;
  const steps = (number[at] ?? 0) - (before[at] ?? 0);
  return steps > 0 && steps <= 1 + MISSING && number.slice(at + 1).every((own) => own === 1);
}
