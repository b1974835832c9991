import { mapOneByOne as mapAsSeed } from "../damage/texts";
import { mapOneByOne } from "@/tests/restoration/kinds/map-one-by-one";
import { damageBy, damageChars, type Damage } from "./damage";

/** Characters and others that look like them, as texts against plagiarism checks have them. */
const ALIKE = pairs("的旳国囯是昰事亊本夲上丄下丅不吥回囬任仼明眀市巿高髙");

/** Radicals of PDFs for characters: those of the Kangxi block, as Unicode's normalisation has them, and some newer ones. */
const RADICALS: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: 0xd6 }, (_, n): [string, string] => {
    const radical = String.fromCodePoint(0x2f00 + n);
    return [radical.normalize("NFKC"), radical];
  }),
  ...pairs("民⺠长⻓门⻔车⻋见⻅贝⻉页⻚风⻛飞⻜马⻢鱼⻥龙⻰"),
]);

const INVISIBLE = ["\u00AD", "\u200B", "\u200C", "\u200E", "\uFEFF", "\u2060", "\u0007"];
const isHan = (char: string | undefined) => /^\p{Script=Han}$/u.test(char ?? "");

/** Simplified text that a site has mapped to traditional characters one by one. */
export const SCRIPT: ReadonlyMap<string, Damage> = new Map([
  ["mapped: 干在實處, 后 and 里 left", damageOf(mapAsSeed)],
  ["… what Big5 has left", damageOf((char) => mapOneByOne(char, true))],
  ["… every character", damageOf((char) => mapOneByOne(char, false))],
]);

/** Characters that stand for others, or that nobody sees. */
export const CHARACTERS: ReadonlyMap<string, Damage> = new Map([
  ["look-alikes: 旳囯昰", damageChars((char, at, random) => (random(at) < 0.7 ? ALIKE.get(char) : undefined))],
  ["壹 for 一", damageChars((char) => (char === "一" ? "壹" : undefined))],
  ["radicals of a PDF: ⺠⽐", damageChars((char) => RADICALS.get(char))],
  [
    "invisible characters",
    damageBy((chars, random) =>
      chars.flatMap((char, at) => {
        const text = INVISIBLE[Math.floor(random(at) * INVISIBLE.length * 20)];
        return text === undefined || char === "\n" ? [] : [{ start: at, end: at, text }];
      }),
    ),
  ],
  ["spaces between characters", damageBy((chars) => between(chars, () => true))],
  ["… between some", damageBy((chars, random) => between(chars, (at) => random(at) < 0.3))],
]);

function between(chars: readonly string[], isOne: (at: number) => boolean) {
  return chars.flatMap((char, at) =>
    isHan(chars[at - 1]) && isHan(char) && isOne(at) ? [{ start: at, end: at, text: " " }] : [],
  );
}

function damageOf(map: (char: string) => string): Damage {
  return damageChars((char) => map(char));
}

function pairs(list: string): Map<string, string> {
  return new Map(Array.from(list.matchAll(/(.)(.)/gu), ([, char = "", other = ""]) => [char, other]));
}
