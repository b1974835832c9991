import { damageBy, damageChars, type Damage } from "./damage";
import { linesOf } from "@/lib/restoration/chinese/lines";

/** Lines of at least so many characters are paragraphs, behind which a site writes. */
const PARAGRAPH = 30;
const LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789";

/** What a site has put into a text. */
export const PUT_IN: ReadonlyMap<string, Damage> = new Map([
  [
    "signs between words: @@",
    damageBy((chars, random) =>
      chars.flatMap((char, at) =>
        /\p{Script=Han}{2}/u.test((chars[at - 1] ?? "") + char) && random(at) < 0.02
          ? [{ start: at, end: at, text: "@@" }]
          : [],
      ),
    ),
  ],
  ["a watermark behind paragraphs", atLineEnds(() => "本文来自中国公文写作网")],
  ["random letters in lines", atLineEnds((random, end) => (random(end) < 0.4 ? `\n${letters(random, end)}` : ""))],
  ["random letters behind paragraphs", atLineEnds((random, end) => (random(end) < 0.4 ? letters(random, end) : ""))],
]);

/** What a site has taken out so that nothing shows what it was. */
export const TAKEN_OUT: ReadonlyMap<string, Damage> = new Map([
  [
    "masked: ***",
    damageChars((char, at, random) => (/\p{Script=Han}/u.test(char) && random(at) < 0.004 ? "***" : undefined)),
  ],
]);

function atLineEnds(text: (random: (at: number) => number, end: number) => string): Damage {
  return damageBy((chars, random) =>
    linesOf(chars).flatMap(({ start, end }) => {
      const written = end - start < PARAGRAPH ? "" : text(random, end);
      return written === "" ? [] : [{ start: end, end, text: written }];
    }),
  );
}

function letters(random: (at: number) => number, end: number): string {
  const length = 12 + Math.floor(random(end + 1) * 12);
  return Array.from({ length }, (_, n) => LETTERS[Math.floor(random(end * 64 + n) * LETTERS.length)]).join("");
}
