import type { Finding, Kind } from "../kind";

/**
 * Control characters but tab and line's end, soft hyphens, zero-width spaces and joiners, marks of direction. The joiner
 * between two pictographs (U+200D) makes one of them, and stays there.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}]/u;
/** Control characters that a byte becomes which was read by itself, and letters that its neighbours become. */
const BYTE = /[\u0080-\u009f]/u;
const LETTER = /[\u00a1-\u00ff]/u;
const PICTOGRAPH = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u;

/** Characters without a shape, which editors and spiders leave in a text. */
export const invisible: Kind = {
  name: "invisible",
  what: "control characters, soft hyphens and characters without width",
  find({ chars }): Finding[] {
    const found: Finding[] = [];
    for (let at = 0; at < chars.length; at++) {
      if (!isInvisible(chars, at)) continue;
      const start = at;
      while (isInvisible(chars, at + 1)) at++;
      // Beside such letters it is what is left of a character, and needed to read it: `mojibake` tells of it.
      const isOfCharacter = [chars[start - 1], chars[at + 1]].some((char) => LETTER.test(char ?? ""));
      if (isOfCharacter && chars.slice(start, at + 1).some((char) => BYTE.test(char))) continue;
      found.push({ start, end: at + 1, after: "", certain: true });
    }
    return found;
  },
};

function isInvisible(chars: readonly string[], at: number): boolean {
  const char = chars[at];
  if (char === undefined || char === "\n" || char === "\t" || !INVISIBLE.test(char)) return false;
  return char !== "\u200D" || !PICTOGRAPH.test(chars[at - 1] ?? "");
}
