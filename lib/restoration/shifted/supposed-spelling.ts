import { stretchOf, type Change } from "../restoration";
import { stretchFrom, type TracedText } from "../traced-text";
import { charOf, codeAcross, codeOf } from "./gbk";
import { CLOSED } from "./pinyin-forms";
import type { SpelledChar } from "./profile";
import { canBeRead } from "./spellings";

/**
 * Characters that only a run shows to be in the site's list: its pinyin is in the run or right behind it, and they, or
 * their bytes across two others, stand nowhere else in the text.
 *
 * @param copy without what was put into it, as characters without width in the pinyin
 * @param text the restored text in the script of the copy
 */
export function supposedSpelling(copy: TracedText, text: string, changes: readonly Change[]): SpelledChar[] {
  const { chars: source } = copy;
  const found = new Map<string, SpelledChar & { whole: number }>();
  for (const change of changes) {
    if (change.kind !== "shifted-bytes") continue;
    const { after } = change;
    const run = stretchOf(change);
    const { start, end } = stretchFrom(copy, run.start, run.end);
    const last = source[end] === "(" ? source.indexOf(")", end) + 1 : end;
    const written = [...source.slice(start, last).join("").matchAll(CLOSED)];
    if (written.length === 0) continue;
    const chars = [...after, ...acrossIn(`${charBefore(source, start)}${after}${source[last] ?? ""}`)];
    for (const [, pinyin = ""] of written)
      for (const char of chars) {
        if (!canBeRead(char, pinyin)) continue;
        const whole = (found.get(char + pinyin)?.whole ?? 0) + (after.includes(char) ? 1 : 0);
        found.set(char + pinyin, { char, pinyin, whole });
      }
  }
  return [...found.values()].filter(({ char, whole }) => text.split(char).length - 1 === whole);
}

/** The character before an offset, and before its pinyin: 當 of 當(dāng)?shù). */
function charBefore(source: readonly string[], offset: number): string {
  const open = source[offset - 1] === ")" ? source.lastIndexOf("(", offset) : offset;
  return source[open - 1] ?? "";
}

/** The characters whose bytes lie across two of a text. */
function acrossIn(text: string): string[] {
  const codes = Array.from(text, codeOf);
  return codes.map((code, at) => charOf(codeAcross(codes[at - 1] ?? 0, code))).filter(Boolean);
}
