import { isHan } from "../chinese/characters";
import { findMatches } from "../chinese/find-matches";
import type { Finding, Kind } from "../kind";

/** A row of letters and digits that is a line, or stands behind the last sentence of one. */
const ROW = /(?=[0-9A-Za-z]{8})(?:(?<=^[ \t]*)|(?<=[。！？”][ \t]*))[0-9A-Za-z]{8,64}(?=[ \t]*$)/gmu;
/** So many of them are no accident. */
const OFTEN = 2;
/** So often does random text change between letters and digits, or so few vowels does it have. */
const CHANGES = 4;
const VOWELS = 0.15;

/** Lines and ends of lines of random letters, by which a site makes its copy differ from others. */
export const randomLetters: Kind = {
  name: "random-letters",
  what: "random letters and digits",
  find({ chars }): Finding[] {
    const rows = findMatches(chars, ROW).filter(({ text }) => isRandom(text));
    const often = rows.length >= OFTEN && chars.some(isHan);
    return rows.map(({ start, end }) =>
      often
        ? { start, end, after: "", certain: true }
        : { start, end, certain: false, note: "letters and digits in no order that means anything" },
    );
  },
};

/** Whether a row is no word, no number and no name such as COVID19. */
function isRandom(row: string): boolean {
  const changes = (row.match(/[a-z](?=\d)|\d(?=[a-z])/gi) ?? []).length;
  if (changes >= CHANGES) return true;
  const letters = row.replace(/\d/g, "");
  return (
    letters.length >= 8 &&
    letters !== letters.toUpperCase() &&
    (letters.match(/[aeiouy]/gi) ?? []).length < VOWELS * letters.length
  );
}
