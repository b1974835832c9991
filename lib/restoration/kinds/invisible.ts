import type { Finding, Kind } from "../kind";

/**
 * Control characters but tab and line's end, soft hyphens, zero-width spaces and joiners, marks of direction. The joiner
 * between two pictographs (U+200D) makes one of them, and stays there.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}]/u;
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
