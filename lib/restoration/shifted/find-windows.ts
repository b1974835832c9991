import { cutIntoWords } from "../lexicon/cut-into-words";
import type { Lexicon } from "../lexicon/lexicon";
import type { SpelledSo } from "./spellings";
import { charOf } from "./gbk";
import type { Profile } from "./profile";
import { simplified } from "./scripts";
import type { Stretch, Unit } from "./units";

/** Units before and after, that a reading may be judged by. */
const CONTEXT = 8;
/** No run is longer: somewhere a byte always brings the reading back in step. */
const LONGEST = 300;
/** How unlikely, in natural logarithms a character, what follows a mark or pinyin must be to be suspected. */
const SUSPECT = 7;
const LOOKED_AT = 5;

/**
 * Finds windows, in which there may be a run, with some sound text on both sides: from where one may have begun up to where a
 * lost byte may have ended it.
 */
export function findWindows(
  units: readonly Unit[],
  profile: Profile,
  spelledSo: SpelledSo,
  lexicon: Lexicon,
): Stretch[] {
  const windows: { from: number; to: number }[] = [];
  let line = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (unit.type === "other" && unit.char === "\n") line = at + 1;
    if (!isSuspect(units, at, profile, spelledSo, lexicon)) continue;
    const to = endOf(units, at, profile);
    const last = windows.at(-1);
    let from = Math.max(line, at - CONTEXT);
    while (from > line && units[from]?.type === "pinyin") from--;
    if (last && from < last.to && line < last.to && to - last.from < LONGEST) last.to = Math.max(last.to, to);
    else windows.push({ from: Math.max(from, last?.to ?? 0), to });
  }
  return windows;
}

function isSuspect(
  units: readonly Unit[],
  at: number,
  profile: Profile,
  spelledSo: SpelledSo,
  lexicon: Lexicon,
): boolean {
  const unit = units[at] as Unit;
  const before = units[at - 1];
  if (profile.orphan === "?") return unit.type === "orphan";
  if (unit.type === "pinyin") {
    // Sites also spell a character twice: 國(guo)(guo), 國(guo(guo)).
    if (isLetter(before) || (before?.type === "pinyin" && before.pinyin === unit.pinyin)) return false;
    // Of 技术 the bytes of 际 may be spelled: what is behind 技(jì) is no sense then. In a copy of several pinyin tells less.
    if (before?.type === "pair" && spelledSo(unit.pinyin).some(({ code }) => code === before.code))
      return profile.unlisted.length === 0 && isUnlikely("", textFrom(units, at + 1), lexicon);
    return true;
  }
  if (unit.type !== "mark" || !unit.bytes || !before || before.type === "other" || "()".includes(unit.char))
    return false;
  if (unit.char === "!") return true;
  const text = textFrom(units, at + 1);
  // Two marks in a row, a letter after one, or a paragraph that ends so: the mark may be none.
  return text === "" ? ";:".includes(unit.char) || isLetter(units[at + 1]) : isUnlikely("，", text, lexicon);
}

/** A few characters of GBK from a unit on, up to one that is something else. */
function textFrom(units: readonly Unit[], from: number): string {
  let text = "";
  for (let at = from; at < from + LOOKED_AT; at++) {
    const unit = units[at];
    if (unit?.type === "pair") text += charOf(unit.code);
    else if (unit?.type !== "pinyin") break;
  }
  return text;
}

function isUnlikely(before: string, text: string, lexicon: Lexicon): boolean {
  return text !== "" && cutIntoWords(simplified(before + text), lexicon).cost / text.length > SUSPECT;
}

const isLetter = (unit: Unit | undefined): boolean => unit?.type === "ascii" && /[A-Za-z]/.test(unit.char);

/** After the next unit that may have brought the bytes in step again, and some sound text. */
function endOf(units: readonly Unit[], at: number, profile: Profile): number {
  let end = at + 1;
  for (; end < units.length && end < at + LONGEST; end++) {
    const { type } = units[end] as Unit;
    if (type === "orphan" || type === "other" || type === "ascii") break;
    if (profile.orphan === "" && (type === "mark" || type === "pinyin")) break;
  }
  const most = Math.min(units.length, end + 1 + CONTEXT);
  for (; end < most; end++) {
    const unit = units[end];
    if (unit?.type === "other" && unit.char === "\n") return end + 1;
  }
  // Pinyin belongs to what stands before it.
  while (units[end]?.type === "pinyin") end++;
  return end;
}
