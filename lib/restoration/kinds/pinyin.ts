import { isHan } from "../chinese/characters";
import { findMatches } from "../chinese/find-matches";
import { pinyinPlaces, type PinyinPlace } from "./pinyin-places";
import { isSyllable, readLetters } from "./syllables";
import type { Finding, Kind } from "../kind";

/**
 * So many pairs of common characters say that the copy has pinyin throughout; full-width brackets are used for glosses too,
 * but hardly without tones, or for what nobody needs to be told.
 */
const THROUGHOUT = { half: 4, full: 8, needless: 4 };
/** Of all pinyin so much has tones where a site put it in with them. */
const TONED = 0.2;

/** What is found out of a copy before its places are judged. */
interface Throughout {
  readonly half: boolean;
  readonly full: boolean;
  /** Whether what the site put in has tones. */
  readonly toned: boolean;
}

/** Pinyin that a site has put behind characters, against copying or for learners. A true gloss, 圩（xū）, stays. */
export const pinyin: Kind = {
  name: "pinyin",
  what: "pinyin in brackets after characters",
  find({ chars }): Finding[] {
    const places = withSpaces(pinyinPlaces(chars), chars);
    const readings = places.filter(({ is, common }) => is === "reading" && common);
    const count = (full: boolean) => readings.filter((one) => one.full === full && (!full || !one.torn)).length;
    const needless = readings.filter(({ full, toned, obvious, torn }) => full && !toned && obvious && !torn).length;
    const throughout = {
      half: count(false) >= THROUGHOUT.half,
      full: count(true) >= THROUGHOUT.full || needless >= THROUGHOUT.needless,
      toned: readings.filter(({ toned }) => toned).length > TONED * readings.length,
    };
    const found = places.flatMap((place) => judge(place, throughout));
    return throughout.half ? [...found, ...withoutCharacter(chars)] : found;
  },
};

/** Behind a mark, before a character. */
const BEHIND_MARK = /(?<=[，。、；：！？,;:!?“”])\([a-zà-ǿ]{2,6}\)(?=\p{Script=Han})/gu;

/** Pinyin of which the character is lost: 包!(zhuan)班 was 包保、专班. */
function withoutCharacter(chars: readonly string[]): Finding[] {
  return findMatches(chars, BEHIND_MARK)
    .filter(({ text }) => isSyllable(readLetters(text.slice(1, -1))?.text ?? ""))
    .map(({ start, end }) => ({ start, end, certain: false, note: "pinyin without its character, which may be lost" }));
}

/** Takes the space along that some sites put behind each bracket: 多個(ge) 省市, 從(cong) 19世紀. */
function withSpaces(places: readonly PinyinPlace[], chars: readonly string[]): PinyinPlace[] {
  const among = places.filter(({ end }) => isHan(chars[end]) || isHan(chars[end + 1]));
  const spaced = among.filter(({ end }) => chars[end] === " ");
  if (spaced.length <= among.length / 2) return [...places];
  return places.map((place) => (chars[place.end] === " " ? { ...place, end: place.end + 1 } : place));
}

function judge({ start, end, full, is, torn, toned, obvious }: PinyinPlace, throughout: Throughout): Finding[] {
  const gone = (note?: string): Finding[] => [
    { start, end, after: "", certain: note === undefined, ...(note !== undefined && { note }) },
  ];
  const told = (note: string): Finding[] => [{ start, end, certain: false, note }];
  if (full ? throughout.full : throughout.half) {
    // The site's own has no tones: who wrote them tells how a rare character is read.
    if (full && toned && !throughout.toned && !obvious && !torn) return [];
    if (is === "reading" && !torn) return gone();
    if (is === "reading" || toned)
      return gone(torn ? "a bracket is missing" : "not a reading of the character before it");
    return told("may be pinyin, but not of the character before it");
  }
  if (is !== "reading") return [];
  if (torn) return told("pinyin with a bracket missing");
  // A few in other brackets, around what nobody needs to be told, are of the site as well.
  if (full && throughout.half && obvious) return gone("in other brackets than all other pinyin");
  if (full) return obvious && !toned ? told("pinyin of a character that nobody needs to be told how to read") : [];
  if (obvious) return gone();
  return told("pinyin of a rare character or of one with several readings, which may be the author's");
}
