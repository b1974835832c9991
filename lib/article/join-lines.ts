import type { Mark } from "./article";

/** Han, the marks of punctuation among it, full-width forms, and those that Chinese shares with others: “”‘’—…· */
const CJK = /^[\p{Script_Extensions=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]$/u;

/**
 * Joins the lines of a text as a reader sees them: without a space between two Chinese characters, else with one.
 *
 * Blanks at the beginning and the end of a line go, the full-width indent (U+3000) too; where a line break was set by
 * hand nothing takes their place. Marks move with the text, and those without text left are dropped.
 *
 * @param chars code points, to which the offsets of `marks` refer
 */
export function joinLines(chars: readonly string[], marks: readonly Mark[]): { text: string; marks: Mark[] } {
  const breaks = new Set(marks.filter((mark) => mark.type === "break").map((mark) => mark.start));
  const kept: string[] = [];
  // Where each character goes: the offset in the new text.
  const moved: number[] = [];
  let at = 0;
  while (at < chars.length) {
    let end = at;
    let joins = false;
    for (; end < chars.length && isBlank(chars[end]!); end++) joins ||= chars[end] === "\n" || breaks.has(end);
    if (end === at) {
      moved.push(kept.push(chars[at++]!) - 1);
      continue;
    }
    const atEdge = kept.length === 0 || end === chars.length;
    const space = !chars.slice(at, end).some((_, n) => breaks.has(at + n)) && !isChinese(kept.at(-1), chars[end]);
    const blanks = atEdge ? [] : joins ? (space ? [" "] : []) : chars.slice(at, end);
    for (let n = 0; n < end - at; n++) moved.push(kept.length + (joins ? 0 : Math.min(n, blanks.length)));
    for (const blank of blanks) kept.push(blank);
    at = end;
  }
  moved.push(kept.length);
  const result = marks.flatMap((mark) => {
    const [start, end] = [moved[mark.start]!, moved[mark.end]!];
    return start === end && mark.start !== mark.end ? [] : [{ ...mark, start, end }];
  });
  return { text: kept.join(""), marks: result };
}

function isChinese(before: string | undefined, after: string | undefined): boolean {
  return CJK.test(before ?? "") && CJK.test(after ?? "");
}

function isBlank(char: string): boolean {
  return /^\s$/u.test(char);
}
