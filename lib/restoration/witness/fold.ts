import { isHan } from "../chinese/characters";
import { toSimplified } from "../chinese/script-of";

/** Marks that say the same, each row by its first one. */
const ALIKE = [
  "“\"”「」『』‘’'＂＇",
  "（(）)［］[]【】〔〕",
  "—–-－―─~～",
  "…⋯",
  "·•・‧",
  "，,",
  "。．.",
  "：:",
  "；;",
  "？?",
  "！!",
  "％%",
];
const FOLDED: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap((row) => Array.from(row, (mark): [string, string] => [mark, row[0] ?? ""])),
);
/** Blanks, ends of lines, what cannot be seen, and what Markdown has for its own ends. */
const NOTHING = /^[\s\p{Cf}*_#>`]?$/u;

/** The code point by which a letter or digit is compared; 0 for what is none. */
export function letterOf(char: string): number {
  if (isHan(char)) return char.codePointAt(0) ?? 0;
  if (!/^[\p{L}\p{N}]$/u.test(char)) return 0;
  return char.normalize("NFKC").toLowerCase().codePointAt(0) ?? 0;
}

/** A mark as it is compared: none for a blank, and one for all that say the same. */
export function foldMark(char: string): string {
  return NOTHING.test(char) ? "" : (FOLDED.get(char) ?? char);
}

/** A text as it is compared: without blanks, its script and the forms of its marks; rows of the same mark are one. */
export function foldText(text: string): string[] {
  const folded: string[] = [];
  for (const char of toSimplified(text)) {
    const letter = letterOf(char);
    const one = letter > 0 ? String.fromCodePoint(letter) : foldMark(char);
    if (one !== "" && (letter > 0 || folded.at(-1) !== one)) folded.push(one);
  }
  return folded;
}
