import { isHan, isSpace } from "../chinese/characters";
import { isCommon, readingsOf } from "../chinese/readings";
import { endsWith, isSyllable, readLetters, type Letters } from "../chinese/syllables";
import type { Finding, Kind } from "../kind";

/** So many pairs of common characters say that the copy has pinyin throughout; full-width brackets are used for glosses too. */
const THROUGHOUT = { half: 4, full: 8 };
/** The longest row of groups that is looked at, in code points: 國(guó)(guó) is one row. */
const LONGEST = 64;
/** Of a word with its pinyin behind it, 习近平(xí jìn píng). */
const LONGEST_WORD = 8;

/** Letters in brackets behind a character. */
interface Place {
  /** Behind the character; spaces before the bracket are taken too. */
  readonly start: number;
  readonly end: number;
  readonly full: boolean;
  /** `reading`: of what stands before; `broken`: a part of one; `syllable`: of another character. */
  readonly is: "reading" | "broken" | "syllable";
  /** A bracket of the pair is missing. */
  readonly torn: boolean;
  readonly toned: boolean;
  readonly common: boolean;
  /** Whether nobody needs to be told how the character is read. */
  readonly obvious: boolean;
}

/** Pinyin that a site has put behind characters, against copying or for learners. A true gloss, 圩（xū）, stays. */
export const pinyin: Kind = {
  name: "pinyin",
  what: "pinyin in brackets after characters",
  find({ chars }): Finding[] {
    const places = withSpaces(placesOf(chars), chars);
    const count = (full: boolean) =>
      places.filter((one) => one.full === full && one.is === "reading" && one.common && !one.torn).length;
    const throughout = { half: count(false) >= THROUGHOUT.half, full: count(true) >= THROUGHOUT.full };
    return places.flatMap((place) => judge(place, place.full ? throughout.full : throughout.half, throughout.half));
  },
};

/** Takes the space along that some sites put behind each bracket: 多個(ge) 省市, 從(cong) 19世紀. */
function withSpaces(places: readonly Place[], chars: readonly string[]): Place[] {
  const among = places.filter(({ end }) => isHan(chars[end]) || isHan(chars[end + 1]));
  const spaced = among.filter(({ end }) => chars[end] === " ");
  if (spaced.length <= among.length / 2) return [...places];
  return places.map((place) => (chars[place.end] === " " ? { ...place, end: place.end + 1 } : place));
}

/**
 * @param throughout whether the copy has pinyin in such brackets throughout
 * @param inHalf the same of half-width ones: then a few others around what nobody needs to be told are of the site as well
 */
function judge(place: Place, throughout: boolean, inHalf: boolean): Finding[] {
  const { start, end, full, is, torn, toned, obvious } = place;
  if (!throughout) {
    if (torn || is !== "reading") return [];
    if (full)
      return inHalf && obvious
        ? [{ start, end, after: "", certain: false, note: "in other brackets than all other pinyin" }]
        : [];
    if (obvious) return [{ start, end, after: "", certain: true }];
    return [
      {
        start,
        end,
        certain: false,
        note: "pinyin of a rare character or of one with several readings, which may be the author's",
      },
    ];
  }
  if (is === "reading" && !torn) return [{ start, end, after: "", certain: true }];
  if (is === "reading" || toned)
    return [
      {
        start,
        end,
        after: "",
        certain: false,
        note: torn ? "a bracket is missing" : "not a reading of the character before it",
      },
    ];
  return [{ start, end, certain: false, note: "may be pinyin, but not of the character before it" }];
}

function placesOf(chars: readonly string[]): Place[] {
  const places: Place[] = [];
  const groupsOf = groupReader();
  for (let at = 1; at < chars.length; at++) {
    if (!isHan(chars[at - 1]) || isHan(chars[at])) continue;
    const place = placeAt(chars, at, groupsOf) ?? tornAt(chars, at);
    if (place === undefined) continue;
    places.push(place);
    at = place.end - 1;
  }
  return places;
}

/** Groups of letters in closed brackets that begin behind `start`. */
function placeAt(chars: readonly string[], start: number, groupsOf: ReturnType<typeof groupReader>): Place | undefined {
  let open = start;
  while (open < start + 2 && isSpace(chars[open])) open++;
  let end = open;
  const groups: Letters[] = [];
  const verdicts: Place["is"][] = [];
  // A group of other letters behind the pinyin is the author's: 器(qì)(lexer).
  for (let next = closeOf(chars, open); next !== undefined && next - start <= LONGEST; next = closeOf(chars, end)) {
    const own = groupsOf(chars.slice(end, next).join(""));
    const read = own.map(({ text }) => verdictOf(text, chars, start)).filter((one) => one !== undefined);
    if (own.length === 0 || read.length < own.length) break;
    groups.push(...own);
    verdicts.push(...read);
    end = next;
  }
  if (end === open) return undefined;
  const is = verdicts.every((one) => one === "reading")
    ? "reading"
    : verdicts.includes("syllable")
      ? "syllable"
      : "broken";
  return placeOf(chars, start, end, {
    is,
    torn: false,
    toned: groups.some(({ toned }) => toned),
    full: chars[open] === "（",
  });
}

/** Letters with one bracket only: 國(guó務, 能chē)國. */
function tornAt(chars: readonly string[], start: number): Place | undefined {
  const opened = chars[start] === "(" || chars[start] === "（";
  const first = opened ? start + 1 : start;
  let end = first;
  while (end < first + 8 && /[a-z\u00DF-\u01FF]/.test(chars[end] ?? "")) end++;
  const closed = chars[end] === ")" || chars[end] === "）";
  if (end === first || opened === closed) return undefined;
  const letters = readLetters(chars.slice(first, end).join(""));
  const is = letters && verdictOf(letters.text, chars, start);
  // With a digit for a tone it has not lost its bracket, and without a tone a word may go on.
  const goesOn = !closed && /^(?:[0-9][)）]|[(（])/.test((chars[end] ?? "") + (chars[end + 1] ?? ""));
  if (goesOn && !letters?.toned) return undefined;
  if (letters === undefined || (is !== "reading" && !(letters.toned && is === "syllable"))) return undefined;
  const full = chars[opened ? start : end] === (opened ? "（" : "）");
  return placeOf(chars, start, closed ? end + 1 : end, { is, torn: true, toned: letters.toned, full });
}

function placeOf(
  chars: readonly string[],
  start: number,
  end: number,
  what: Pick<Place, "is" | "torn" | "toned" | "full">,
): Place {
  const char = chars[start - 1] ?? "";
  const common = isCommon(char);
  return { start, end, ...what, common, obvious: common && readingsOf(char).length === 1 };
}

/** Behind the bracket that closes the one at `open`, when only letters and brackets stand between. */
function closeOf(chars: readonly string[], open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < open + LONGEST; at++) {
    const char = chars[at] ?? "\n";
    if (char === "(" || char === "（") depth++;
    else if (char === ")" || char === "）") depth--;
    else if (!/[a-z0-5 ?’'`·\u00DF-\u01FF\u0251\u0261\p{M}\uFFFD-]/u.test(char)) return undefined;
    if (depth === 0) return at > open ? at + 1 : undefined;
  }
  return undefined;
}

/** Reads the groups of a row; a copy has the same few hundred rows again and again. */
function groupReader(): (row: string) => readonly Letters[] {
  const known = new Map<string, readonly Letters[]>();
  return (row) => {
    let groups = known.get(row);
    if (groups === undefined) known.set(row, (groups = readGroups(row)));
    return groups;
  };
}

/** The letters of each group, of nested ones the inner first; none where one cannot be pinyin. */
function readGroups(row: string): Letters[] {
  const groups: Letters[] = [];
  let rest = row;
  for (let inner = INNERMOST.exec(rest); inner; inner = INNERMOST.exec(rest)) {
    const written = inner[1] ?? "";
    rest = rest.slice(0, inner.index) + rest.slice(inner.index + inner[0].length);
    if (written.trim() === "") continue;
    const letters = readLetters(written);
    if (letters === undefined) return [];
    groups.push(letters);
  }
  return groups;
}

const INNERMOST = /[(（]([^()（）]*)[)）]/u;

function verdictOf(letters: string, chars: readonly string[], start: number): Place["is"] | undefined {
  const readings = readingsOf(chars[start - 1] ?? "");
  if (readings.some((reading) => isRepeated(letters, reading)) || spells(letters, chars, start, LONGEST_WORD))
    return "reading";
  if (readings.some((reading) => letters.length > 1 && reading !== letters && reading.includes(letters)))
    return "broken";
  return isSyllable(letters) ? "syllable" : undefined;
}

function isRepeated(letters: string, reading: string): boolean {
  let rest = letters;
  while (rest !== "" && endsWith(rest, reading)) rest = rest.slice(0, -reading.length);
  return rest === "";
}

/** Whether letters are readings of the characters before `end`, one after the other. */
function spells(letters: string, chars: readonly string[], end: number, most: number): boolean {
  if (letters === "") return true;
  const char = chars[end - 1];
  if (most === 0 || !isHan(char) || char === undefined) return false;
  return readingsOf(char).some(
    (reading) => endsWith(letters, reading) && spells(letters.slice(0, -reading.length), chars, end - 1, most - 1),
  );
}
