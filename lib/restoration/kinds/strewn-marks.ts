import { findMatches } from "../chinese/find-matches";
import { simplifiedChars } from "../chinese/script-of";
import type { Finding, Kind } from "../kind";

/** Marks between two Chinese characters of a line, with what blanks a site has put beside them. */
const BETWEEN = /(?<=\p{Script=Han})[^\S\n]*[，。、；：！？—《》【】“”,;:!?.]{1,3}[^\S\n]*(?=\p{Script=Han})/gu;
/** So often is the word counted that a mark tears apart. */
const COMMON = 100;
/** So many torn words are no accident, if they are one of so many marks. In sound texts one of thirty is, where there are many. */
const OFTEN = 8;
const ONE_OF = 5;

/** Marks that a site has strewn between characters, against those who compare texts: 防震》减灾, 组成:部分. */
export const strewnMarks: Kind = {
  name: "strewn-marks",
  what: "marks strewn into words",
  find({ chars }, { likelihood }): Finding[] {
    const simplified = simplifiedChars(chars);
    if (simplified.length !== chars.length) return [];
    const marks = findMatches(simplified, BETWEEN);
    const torn = marks.filter(
      ({ start, end }) => likelihood.count(`${simplified[start - 1]}${simplified[end]}`) >= COMMON,
    );
    if (torn.length < OFTEN || torn.length * ONE_OF < marks.length) return [];
    return torn.map(({ start, end }) => ({
      start,
      end,
      certain: false,
      note: "a mark inside of a word: the site has strewn them, and others may be untrue too",
    }));
  },
};
