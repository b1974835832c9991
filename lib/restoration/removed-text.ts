import { stretchFrom, type TracedText } from "./traced-text";

/** How far from where it should begin, in code points, a stretch of a line that was repaired is looked for. */
const FAR = 200;
const BLANK = /[\s\u200b]/u;

/**
 * What was removed as the source has it, where the article has it repaired, in one script and without line breaks.
 *
 * @param repaired the text of which it is
 * @param source code points of the copy
 * @param removal with the repaired text
 */
export function removedText<T extends { readonly offset: number; readonly text: string }>(
  repaired: TracedText,
  source: readonly string[],
  removal: T,
): T {
  const text = Array.from(removal.text);
  const near = stretchFrom(repaired, removal.offset, removal.offset).start;
  for (let away = 0; away <= FAR; away++)
    for (const at of new Set([near + away, near - away])) {
      const end = endOf(repaired.chars, at, text);
      if (end === undefined) continue;
      const [offset, last] = [repaired.from[at] ?? 0, repaired.to[end - 1] ?? 0];
      // What a witness has put in alone is nowhere in the source.
      return offset < last ? { ...removal, offset, text: source.slice(offset, last).join("") } : removal;
    }
  return removal;
}

/** Where a text ends that begins at a place, but for blanks; undefined where it does not stand there. */
function endOf(chars: readonly string[], start: number, text: readonly string[]): number | undefined {
  let at = start;
  if (chars[at] !== text[0]) return undefined;
  for (const char of text) {
    if (chars[at] === char) at++;
    else {
      let next = at;
      while (BLANK.test(chars[next] ?? "")) next++;
      if (chars[next] === char) at = next + 1;
      else if (!BLANK.test(char)) return undefined;
    }
  }
  return at;
}
