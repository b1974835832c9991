import { isHan } from "../chinese/characters";
import { findMatches } from "../chinese/find-matches";
import type { Finding, Kind } from "../kind";

/** A row of letters and digits that is a line, or stands behind the last sentence of one. */
const ROW = /(?=[0-9A-Za-z]{8})(?:(?<=^[ \t]*)|(?<=[。！？”][ \t]*))[0-9A-Za-z]{8,64}(?=[ \t]*$)/gmu;
/** So many of them are no accident. */
const OFTEN = 2;
/** Between letters and digits, and where capitals begin or end otherwise than in GreenIsGold. */
const TURN = /[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[a-zA-Z])|[A-Z](?=[A-Z][a-z])/g;
/** So often, and so often of all its letters, does random text turn; … */
const TURNS = { count: 4, share: 0.2 };
/** … or so few vowels does it have. */
const VOWELS = 0.15;

/** Lines and ends of lines of random letters, by which a site makes its copy differ from others. */
export const randomLetters: Kind = {
  name: "random-letters",
  what: "random letters and digits",
  find({ chars }): Finding[] {
    const rows = findMatches(chars, ROW).filter(({ text }) => isRandom(text));
    const often = rows.length >= OFTEN && chars.some(isHan);
    return rows.map(({ start, end, text }) =>
      often && !CHECKSUM.test(text)
        ? { start, end, after: "", certain: true }
        : { start, end, certain: false, note: "letters and digits in no order that means anything" },
    );
  },
};

/** A checksum or the name of a commit may be an author's. */
const CHECKSUM = /^[0-9a-f]+$/;

/** Whether a row is no word, no number, no name such as COVID19 and no code of an office, which has capitals only. */
function isRandom(row: string): boolean {
  if (row === row.toUpperCase()) return false;
  const turns = (row.match(TURN) ?? []).length;
  if (turns >= TURNS.count && turns >= TURNS.share * row.length) return true;
  const letters = row.replace(/\d/g, "");
  return letters.length >= 8 && (letters.match(/[aeiouy]/gi) ?? []).length < VOWELS * letters.length;
}
