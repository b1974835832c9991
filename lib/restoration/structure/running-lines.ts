import { collect } from "../collect";
import type { Line } from "./lines";

/** Of a line that comes again on each page, in code units. */
const LONGEST = 40;
/** The page of a paper. */
const PAGE = /第\s*\d{1,4}\s*[版页頁]/u;
const NUMBER = /^\d{1,4}$/;

/** Lines that stand on each page of what was printed: numbers of pages one after the other, and heads that have one. */
export function runningLines(lines: readonly Line[]): ReadonlySet<Line> {
  return new Set([...pageNumbers(lines), ...runningHeads(lines)]);
}

/** Numbers alone in their lines, each by one more than the one before. Items of a list begin with 1. */
function pageNumbers(lines: readonly Line[]): readonly Line[] {
  const numbers = lines.filter(({ text }) => NUMBER.test(text.trim()));
  const [first, ...rest] = numbers.map(({ text }) => Number(text));
  if (first === undefined || first < 2 || rest.length === 0) return [];
  return rest.every((number, at) => number === first + at + 1) ? numbers : [];
}

/** 云州日报 2020年11月10日 第3版, and the same with 第4版. */
function runningHeads(lines: readonly Line[]): readonly Line[] {
  const alike = new Map<string, Line[]>();
  for (const line of lines)
    if (line.text.length <= LONGEST && PAGE.test(line.text)) collect(alike, line.text.replace(/\d+/gu, "#"), line);
  return [...alike.values()].filter((heads) => heads.length > 1).flat();
}
