import { pinyin } from "pinyin-pro";
import { chance } from "../damage/profiles";
import { damageBy, type Damage, type Random } from "./damage";

/** How a site writes the pinyin of a character behind it. */
type Writing = (reading: string, random: (n: number) => number) => string;

/** Of the characters of a text one of so many is in the site's list. */
const ONE_IN = 3;
/** GBK's vowels with tones, in the order of the standard from A8A1 on. */
const VOWELS = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü";

/** Pinyin behind each character that a site has in its list. */
function spelled(writing: Writing, tones: "symbol" | "none" | "num" = "symbol"): Damage {
  return (text, seed) =>
    damageBy((chars, random) =>
      chars.flatMap((char, at) => {
        if (!/\p{Script=Han}/u.test(char) || chance((char.codePointAt(0) ?? 0) * 7919 + seed) > 1 / ONE_IN) return [];
        const written = writing(pinyin(char, { toneType: tones, v: tones === "none" }), inside(random, at));
        return [{ start: at + 1, end: at + 1, text: written }];
      }),
    )(text, seed);
}

/** Further numbers for one place. */
function inside(random: Random, at: number): (n: number) => number {
  return (n) => random(at * 31 + n);
}

/** Pinyin in brackets in the ways in which sites write it. */
export const PINYIN: ReadonlyMap<string, Damage> = new Map([
  ["pinyin with tones: 國(guó)", spelled((reading) => `(${reading})`)],
  ["… without tones: 國(guo)", spelled((reading) => `(${reading})`, "none")],
  ["… with numbers: 國(guo2)", spelled((reading) => `(${reading})`, "num")],
  ["… with spaces: 國 ( guó )", spelled((reading) => ` ( ${reading} )`)],
  ["… twice: 國(guo)(guo)", spelled((reading) => `(${reading})(${reading})`, "none")],
  ["… nested: 國(guo(guo))", spelled((reading) => `(${reading}(${reading}))`, "none")],
  ["… in wide brackets: 國（guó）", spelled((reading) => `（${reading}）`)],
  ["… garbled: 会(hu¨¬)", spelled((reading) => `(${garbled(reading)})`)],
  [
    "… broken: 國(guó",
    spelled((reading, random) => {
      if (random(1) > 0.1) return `(${reading})`;
      return random(2) < 0.5 ? `(${reading}` : `${reading})`;
    }),
  ],
]);

/** Vowels with tones as bytes of GBK that were read as Latin-1. */
function garbled(reading: string): string {
  return Array.from(reading, (char) => {
    const at = VOWELS.indexOf(char);
    return at === -1 ? char : `¨${String.fromCharCode(0xa1 + at)}`;
  }).join("");
}
