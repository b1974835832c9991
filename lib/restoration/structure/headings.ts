import type { Line } from "./lines";

const CHINESE = String.raw`[一二三四五六七八九十百]{1,3}`;
/** The numbers of official documents, from the outside in: 一、 （一） 1. （1）; with 第一章 and 第一节 above. */
const NUMBERS: readonly RegExp[] = [
  new RegExp(String.raw`^第${CHINESE}[章编編篇部](?:分)?(?=[\s\u3000、])`, "u"),
  new RegExp(String.raw`^第${CHINESE}[节節](?=[\s\u3000、])`, "u"),
  new RegExp(String.raw`^${CHINESE}、`, "u"),
  new RegExp(String.raw`^（${CHINESE}）`, "u"),
  /^\d{1,2}[.．、](?!\d)/u,
  /^（\d{1,2}）/u,
];
/** In code points. */
const LONGEST = 40;

/**
 * Finds the headings among lines by their form: short, without a final mark, numbered or standing before longer text.
 *
 * @returns levels from 2 by the index of the line
 */
export function findHeadings(lines: readonly Line[]): Map<number, number> {
  const ranks = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    const rank = rankOf(line, lines[at + 1], lines[at - 1]);
    if (rank !== undefined) ranks.set(at, rank);
  }
  // Which of the ranks there are decides on the levels: a text with （一） alone has it at the top.
  const present = [...new Set(ranks.values())].toSorted((a, b) => a - b);
  return new Map([...ranks].map(([at, rank]) => [at, Math.min(5, 2 + present.indexOf(rank))]));
}

/** Its place from the outside in; undefined for what is no heading. */
function rankOf({ text, hint }: Line, next: Line | undefined, previous: Line | undefined): number | undefined {
  if (hint?.type === "heading") return hint.level * 10;
  if (hint !== undefined || next === undefined) return undefined;
  const length = Array.from(text).length;
  if (length > LONGEST || /[。！？；，、：;,:!?…]$/u.test(text) || /。/u.test(text)) return undefined;
  const number = NUMBERS.findIndex((form) => form.test(text));
  // An unnumbered heading stands where 一、 would, and is believed only before text that is clearly longer.
  if (number >= 0) return isListOfShort(text, next, previous) ? undefined : number * 10;
  if (!/\p{Script=Han}/u.test(text) || /^[（(【［[《“"]/u.test(text) || length < 2) return undefined;
  const nextLength = Array.from(next.text).length;
  return nextLength > 2 * length && /[。！？”）：]$/u.test(next.text) ? 20 : undefined;
}

/** Numbered lines side by side, none with text of its own, are a list. */
function isListOfShort(text: string, next: Line, previous: Line | undefined): boolean {
  const form = NUMBERS.find((one) => one.test(text));
  return (
    form !== undefined &&
    form.test(next.text) &&
    (previous === undefined || form.test(previous.text) || !/[。：]$/u.test(previous.text))
  );
}
