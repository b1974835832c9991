import type { Edit } from "@/lib/restoration/traced-text";
import { damageBy, damageChars, type Damage } from "./damage";

const ASCII: Readonly<Record<string, string>> = {
  "，": ",",
  "：": ":",
  "；": ";",
  "！": "!",
  "？": "?",
  "（": "(",
  "）": ")",
};
const ALL: Readonly<Record<string, string>> = { ...ASCII, "。": ".", "“": '"', "”": '"' };

/** Marks of punctuation that a site has replaced, doubled or put in. */
export const MARKS: ReadonlyMap<string, Damage> = new Map([
  ["ASCII marks: ,:;!?()", damageChars((char) => ASCII[char])],
  ['… full stops and quotes too: . ""', damageChars((char) => ALL[char])],
  ["… half of them", damageChars((char, at, random) => (random(at) < 0.5 ? ALL[char] : undefined))],
  ["… with a space behind: , ", damageBy((chars) => spaced(chars))],
  [
    "doubled marks: ，，",
    damageBy((chars, random) => chars.flatMap((char, at) => (random(at) < 0.1 ? twice(char, at) : []))),
  ],
  ["stray marks: ，。", damageChars((char, at, random) => (char === "。" && random(at) < 0.2 ? "，。" : undefined))],
]);

function twice(char: string, at: number): Edit[] {
  return "，。、；：".includes(char) ? [{ start: at, end: at, text: char }] : [];
}

function spaced(chars: readonly string[]) {
  return chars.flatMap((char, at) => {
    const mark = ",:;!?".includes(ASCII[char] ?? " ") ? ASCII[char] : undefined;
    if (mark === undefined) return [];
    return [{ start: at, end: at + 1, text: (chars[at + 1] ?? "\n") === "\n" ? mark : `${mark} ` }];
  });
}
