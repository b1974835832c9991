import { isHan } from "../chinese/characters";

/** What a copy does with its marks as a whole. */
export interface Style {
  /** Of the commas and semicolons a third or more are of ASCII: then any mark may have been replaced, or typed so. */
  readonly ascii: boolean;
  /** More than a slip of them: the copy has lost some of its marks at least. */
  readonly mixed: boolean;
  /** ASCII marks that are the author's own: the copy has its Chinese ones, and these stand beside them. */
  readonly authors: ReadonlySet<string>;
}

/** So many Chinese commas and semicolons, and no more than one of ASCII for so many, say that a copy has its marks. */
const HAS_MARKS = 3;
const SLIPS = 20;
/** An ASCII mark of which the Chinese form is nowhere was replaced throughout, if it is there so often. */
const THROUGHOUT = 4;
const FORMS = [
  [".", "。"],
  [":", "："],
  ["(", "（"],
  ['"', "“"],
] as const;

/** Tells what a copy does with its marks; those for which `fixed` is set are not counted. */
export function styleOf(chars: readonly string[], fixed: Uint8Array): Style {
  const counts = new Map<string, number>();
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? "";
    if (isHan(char) || fixed[at]) continue;
    // A bracket around Latin letters, (PPP), many authors have in ASCII whatever else they do.
    const isBeside = isHan(chars[at + 1]) || (char !== "(" && isHan(chars[at - 1]));
    if (char > "\x7f" || isBeside) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  const count = (marks: string) => Array.from(marks).reduce((sum, mark) => sum + (counts.get(mark) ?? 0), 0);
  const full = count("，；");
  const ascii = count(",;");
  const mixed = ascii * SLIPS > full;
  const hasMarks = full >= HAS_MARKS && !mixed;
  const isAuthors = ([half, wide]: readonly [string, string]) => count(wide) > 0 || count(half) < THROUGHOUT;
  return {
    ascii: ascii * 2 > full,
    mixed,
    authors: new Set(hasMarks ? FORMS.filter(isAuthors).map(([half]) => half) : []),
  };
}
