import { pinyin } from "pinyin-pro";
import type { Profile, Reach } from "@/lib/restoration/shifted/profile";

/** What is varied from one site to the next. */
export interface Site {
  readonly name: string;
  readonly traditional: boolean;
  /** Full-width marks that are replaced in the bytes, and those that are replaced as characters. */
  readonly bytes: string;
  readonly characters: string;
  /** Whether they are replaced by themselves, as entities of HTML, so that the copy still has them; default: by ASCII. */
  readonly entities?: boolean;
  /** Of the characters of a text that are in the site's list, one of so many; 0 for none. */
  readonly spelledOneIn: number;
  readonly spelledBy: Reach;
  readonly tones: boolean;
  readonly orphan: "?" | "";
  readonly swallowed: string;
  /** Whether codes that GBK leaves to users are left as characters of private use; default: they vanish. */
  readonly keepsPrivate?: boolean;
}

const usual = {
  characters: "：",
  bytes: "，！？（）；",
  spelledBy: "bytes",
  tones: true,
  orphan: "?",
  swallowed: "(",
} as const;

/** Sites as the copies of real ones show them, and some that differ in one thing. */
export const SITES: readonly Site[] = [
  { name: "as the seed", ...usual, traditional: true, spelledOneIn: 3 },
  { name: "nothing for a lost byte", ...usual, traditional: true, spelledOneIn: 3, orphan: "", swallowed: "" },
  { name: "simplified", ...usual, traditional: false, spelledOneIn: 4 },
  {
    name: "simplified, nothing for a lost byte",
    ...usual,
    traditional: false,
    spelledOneIn: 4,
    orphan: "",
    swallowed: "",
  },
  { name: "no bracket swallowed", ...usual, traditional: true, spelledOneIn: 5, swallowed: "", tones: false },
  { name: "comma swallowed", ...usual, traditional: true, spelledOneIn: 3, swallowed: "(," },
  {
    name: "marks as characters",
    ...usual,
    traditional: true,
    bytes: "",
    characters: "，！？（）；：",
    spelledOneIn: 3,
  },
  {
    name: "marks as entities",
    ...usual,
    traditional: true,
    characters: "",
    bytes: "，！？（）；：",
    entities: true,
    spelledOneIn: 3,
  },
  { name: "marks only", ...usual, traditional: false, bytes: "，！？（）；：", characters: "", spelledOneIn: 0 },
  { name: "as a browser reads it", ...usual, traditional: true, spelledOneIn: 3, keepsPrivate: true },
];

const REPLACED: Record<string, string> = {
  "，": ",",
  "！": "!",
  "？": "?",
  "（": "(",
  "）": ")",
  "；": ";",
  "：": ":",
};

/** A random number from 0 to 1 for each whole number, always the same (a hash after Wang). */
export function chance(seed: number): number {
  let x = Math.imul(seed ^ 61 ^ (seed >>> 16), 9);
  x = Math.imul(x ^ (x >>> 4), 0x27d4eb2d);
  return ((x ^ (x >>> 15)) >>> 0) / 2 ** 32;
}

/**
 * The profile of a site for a text: its list has some of all characters, chosen by the seed.
 *
 * @param text in the script of the copy
 */
export function profileOf(site: Site, text: string, seed: number): Profile {
  const listed = [...new Set(text.match(/\p{Script=Han}/gu) ?? [])].filter(
    (char) => site.spelledOneIn > 0 && chance(char.charCodeAt(0) * 7919 + seed) < 1 / site.spelledOneIn,
  );
  const replaced = (marks: string, reach: Reach) =>
    Array.from(marks, (mark) => ({ mark, by: site.entities ? mark : (REPLACED[mark] ?? mark), reach }));
  return {
    traditional: site.traditional,
    marks: [...replaced(site.characters, "characters"), ...replaced(site.bytes, "bytes")],
    spelled: listed.map((char) => ({ char, pinyin: pinyin(char, { toneType: site.tones ? "symbol" : "none" }) })),
    spelledBy: site.spelledBy,
    spelledFirst: false,
    unlisted: [],
    once: new Set(),
    orphan: site.orphan,
    euro: false,
    vanishes: !site.keepsPrivate,
    swallowed: site.swallowed,
    perhaps: "",
  };
}
