import { isHan } from "../chinese/characters";
import { findMatches, type Match } from "../chinese/find-matches";
import type { Finding, Kind } from "../kind";
import { stretchOf } from "../restoration";
import { covered, sourceOf } from "../traced-text";

/** Two or more marks in a row of which a sound text has one; 。” and ……。 are no such rows. */
const ROW = /[，。、；：]{2,}|[？！][，。、；]+|[，、；][？！]+|^[，。、；]+|“{2,}|”{2,}/gmu;

/** The shortest line that a program breaks. */
const FULL = 20;

/** So many commas before commas and full stops say that the site puts one before every mark. */
const THROUGHOUT = 3;

/** Marks that a copy has doubled, or put beside the right one. */
export const strayMarks: Kind = {
  name: "stray-marks",
  what: "stray and doubled marks",
  find(text, { source }, mended = []): Finding[] {
    const { chars } = text;
    const rows = findMatches(chars, ROW).filter(({ start, text }) => !(text.length === 1 && isBroken(chars, start)));
    const commas = rows.filter(({ text }) => /^，+[，。]$/.test(text)).length >= THROUGHOUT;
    // What was only likely read out of bytes makes nothing beside it certain.
    const read = mended.filter(({ kind, certain }) => kind === "shifted-bytes" && !certain);
    const unsure = covered(source.length, read.map(stretchOf));
    return rows.map((row) => {
      const found = withoutLast({ start: row.start, end: row.end, ...reading(row, chars, commas) }, row.text);
      const { start, end } = sourceOf(text, row.start, row.end);
      return unsure.subarray(start, end).includes(1) ? { ...found, certain: false } : found;
    });
  },
};

/** What was put before the mark that stays: of that nothing is told anew. */
function withoutLast(found: Finding, text: string): Finding {
  return found.after === text.at(-1) ? { ...found, end: found.end - 1, after: "" } : found;
}

/** Whether a program may have broken the line before a mark: that is full, in code points, and ends in the middle of a sentence. */
function isBroken(chars: readonly string[], start: number): boolean {
  return isHan(chars[start - 2]) && start > FULL && !chars.slice(start - 1 - FULL, start - 1).includes("\n");
}

/** @param commas whether the copy has a comma before marks throughout */
function reading({ text, start }: Match, chars: readonly string[], commas: boolean): Omit<Finding, "start" | "end"> {
  if (start === 0 || chars[start - 1] === "\n") return { certain: false, note: "a mark at the beginning of a line" };
  const first = text[0] ?? "";
  const last = text.at(-1) ?? "";
  // The inner ones of two quotations may have been ‘ ’.
  if (/^[“”]/.test(text)) return { certain: false, note: "two marks of which one may be too much" };
  if (/^。{3,}$/.test(text)) return { after: "……", certain: false };
  if (new Set(text).size === 1) return { after: first, certain: true };
  // A comma before the end of a sentence was put there; what follows the end may as well stand for another mark.
  if (last === "。" && /^[，、]+。+$/.test(text)) return { after: "。", certain: true };
  if (/^，+、$/.test(text)) return { after: "、", certain: commas };
  if (/^，[？！]$/.test(text) && commas) return { after: last, certain: false };
  if (/^[。？！]/.test(text)) return { after: first, certain: false };
  return { certain: false, note: "two marks of which one may be too much" };
}
