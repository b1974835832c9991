import { findMatches } from "../chinese/find-matches";
import type { Finding, Kind } from "../kind";

/** In brackets behind Latin letters: `¨`, which is A8, and a character of Latin-1 that is the second byte. */
const VOWEL = /(?<=[(（] ?(?:[a-z]|¨[\u00A1-\u00C0]){0,6})¨([\u00A1-\u00C0])/gu;

/** What GBK has from A8A1 on. */
const VOWELS = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêɑḿńňǹɡ";

/** Vowels with tones whose two bytes were read as Latin-1, in pinyin: 会(hu¨¬) for 会(huì). */
export const vowels: Kind = {
  name: "vowels",
  what: "vowels with tones that were read as Latin-1",
  find({ chars }): Finding[] {
    return findMatches(chars, VOWEL).map(({ start, end, groups: [byte = ""] }) => ({
      start,
      end,
      after: VOWELS[byte.charCodeAt(0) - 0xa1] ?? "",
      certain: true,
    }));
  },
};
