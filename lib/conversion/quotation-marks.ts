const CORNER: ReadonlyMap<string, string> = new Map([
  ["“", "「"],
  ["”", "」"],
  ["‘", "『"],
  ["’", "』"],
]);

/** A mark between Latin letters is an apostrophe. */
const MARK = /[“”‘]|’(?<!\p{Script=Latin}’(?=\p{Script=Latin}))/gu;

/** Writes “ ” as 「 」, and ‘ ’ inside as 『 』. */
export function toCornerMarks(text: string): string {
  return text.replace(MARK, (mark) => CORNER.get(mark) ?? mark);
}
