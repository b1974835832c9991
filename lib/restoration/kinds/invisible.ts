import { findMatches } from "../chinese/find-matches";
import type { Finding, Kind } from "../kind";

/**
 * Control characters but tab and line's end, soft hyphens, zero-width spaces and joiners, marks of direction. The joiner
 * behind a pictograph (U+200D) makes one of it and the next, and stays there.
 */
const INVISIBLE =
  /(?:(?![\n\t\u200D])[\p{Cc}\p{Cf}]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D)+/gu;
/** Control characters that a byte becomes which was read by itself, and letters that its neighbours become. */
const BYTE = /[\u0080-\u009f]/u;
const LETTER = /[\u00a1-\u00ff]/u;

/** Characters without a shape, which editors and spiders leave in a text. */
export const invisible: Kind = {
  name: "invisible",
  what: "control characters, soft hyphens and characters without width",
  find({ chars }): Finding[] {
    return findMatches(chars, INVISIBLE).flatMap(({ start, end, text }) => {
      // Beside such letters it is what is left of a character, and needed to read it: `mojibake` tells of it.
      const isOfCharacter = [chars[start - 1], chars[end]].some((char) => LETTER.test(char ?? ""));
      return isOfCharacter && BYTE.test(text) ? [] : [{ start, end, after: "", certain: true }];
    });
  },
};
