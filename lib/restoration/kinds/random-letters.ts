import { isHan } from "../chinese/characters";
import { findMatches, type Match } from "../chinese/find-matches";
import type { Finding, Kind } from "../kind";

/** A row of letters and digits that is a line, or stands behind the last sentence of one. */
const ROW = /(?=[0-9A-Za-z]{8})(?:(?<=^[ \t]*)|(?<=[。！？”][ \t]*))[0-9A-Za-z]{8,64}(?=[ \t]*$)/gmu;
/** The same before the next sentence, in a page that has lost its line ends. */
const JOINED = /(?<=^[ \t]*|[。！？”])[0-9A-Za-z]{8,64}(?=[\p{Script=Han}“《（(])/gmu;
/**
 * Single letters, digits and signs between spaces, as forums hide them at the ends of lines: 0 p: v# R2 e, Q. They are a
 * line, or stand before or behind the Chinese text of one.
 */
const JAMMER = new RegExp(
  [
    "^[ \\t]*ROW(?=[ \\t]*(?:$|\\p{Script=Han}|(?<!\\d)\\d{1,4}[年月]|[“《（]))",
    "(?<=[\\p{Script=Han}。！？，、；：”）])[ \\t]*ROW(?=[ \\t]*$)",
  ]
    .join("|")
    .replaceAll("ROW", "[!-~]{1,3}(?: {1,3}[!-~]{1,3}){4,30}"),
  "gmu",
);
/** So many of a kind are no accident. */
const OFTEN = 2;
/** So many different ones before sentences are no names of products. */
const MANY = 4;
/** So many different signs have jammers of a text that are believed; formulae and lists have few. */
const SIGNS = 4;
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
    if (!chars.some(isHan)) return [];
    const rows = findMatches(chars, ROW).filter(({ text }) => isRandom(text));
    const joined = findMatches(chars, JOINED).filter(({ text }) => isRandom(text));
    const isSite = new Set(joined.map(({ text }) => text)).size >= MANY;
    const jammers = findMatches(chars, JAMMER).filter(({ text }) => isJammer(text));
    const signs = new Set(jammers.flatMap(({ text }) => text.match(/[^\sA-Za-z\d]/gu) ?? []));
    return [
      ...judge(rows, rows.length >= OFTEN),
      ...judge(isSite ? joined : [], true),
      ...judge(jammers, jammers.length >= OFTEN && signs.size >= SIGNS),
    ];
  },
};

function judge(rows: readonly Match[], often: boolean): Finding[] {
  return rows.map(({ start, end, text }) =>
    often && !CHECKSUM.test(text)
      ? { start, end, after: "", certain: true }
      : { start, end, certain: false, note: "letters and digits in no order that means anything" },
  );
}

/** A checksum or the name of a commit may be an author's. */
const CHECKSUM = /^[0-9a-f]+$/;

/** Whether a row has letters great and small and a sign, and nowhere two letters side by side, as words have. */
function isJammer(row: string): boolean {
  return (
    !/[A-Za-z]{2}|=/u.test(row) &&
    (row.match(/[a-z]/giu) ?? []).length >= 2 &&
    /[^\sA-Za-z\d.()+*/-]/u.test(row) &&
    /[A-Z]/u.test(row) &&
    /[a-z]/u.test(row)
  );
}

/** Whether a row is no word, no number, no name such as COVID19 and no code of an office, which has capitals only. */
function isRandom(row: string): boolean {
  if (row === row.toUpperCase()) return false;
  const turns = (row.match(TURN) ?? []).length;
  if (turns >= TURNS.count && turns >= TURNS.share * row.length) return true;
  const letters = row.replace(/\d/g, "");
  return letters.length >= 8 && (letters.match(/[aeiouy]/gi) ?? []).length < VOWELS * letters.length;
}
