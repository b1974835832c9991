import { charOf, codeOf, isLead, isTrail } from "./gbk";
import type { Profile, Reach, SpelledChar } from "./profile";

/**
 * Damages a text as a site did: what a restored text becomes by it can be compared with the copy. Steps and their order
 * are those that reproduce real copies: marks, then pinyin, in the bytes of GBK; then the bytes are read as GBK.
 *
 * @param text in the script of the copy. A character that GBK does not have stays as it is
 */
export function damageAgain(text: string, profile: Profile): string {
  const marks = (reach: Reach) => profile.marks.filter((mark) => mark.reach === reach);
  let chars = text;
  for (const { mark, by } of marks("characters")) chars = chars.replaceAll(mark, by);
  if (profile.spelledBy === "characters")
    for (const { char, pinyin } of profile.spelled) chars = chars.replaceAll(char, `${char}(${pinyin})`);
  let bytes = toBytes(chars);
  for (const { mark, by } of marks("bytes")) bytes = bytes.replaceAll(toBytes(mark), by);
  if (profile.spelledBy === "bytes")
    for (const one of profile.spelled) {
      const { char, spelled } = bytesOf(one);
      bytes = bytes.replaceAll(char, spelled);
    }
  return decode(bytes, profile);
}

const known = new WeakMap<SpelledChar, { char: string; spelled: string }>();

/** The bytes of a character, and the same with its pinyin; kept, since a search damages thousands of texts again. */
function bytesOf(one: SpelledChar): { char: string; spelled: string } {
  const before = known.get(one);
  if (before) return before;
  const char = toBytes(one.char);
  const made = { char, spelled: char + toBytes(`(${one.pinyin})`) };
  known.set(one, made);
  return made;
}

/** A byte is a code unit below 256 here, since strings can be searched; a foreign character stands above as itself. */
function toBytes(text: string): string {
  const parts: string[] = [];
  for (const char of text) {
    const code = codeOf(char);
    if (code) parts.push(String.fromCharCode(code >> 8, code & 0xff));
    else parts.push(char.charCodeAt(0) < 0x80 ? char : FOREIGN + char);
  }
  return parts.join("");
}

/** Stands before a character that GBK does not have; no text has it, being half of a pair in the wrong place. */
const FOREIGN = "\uDFFF";

function decode(bytes: string, { orphan, swallowed }: Profile): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes.charCodeAt(at);
    const next = bytes.charCodeAt(at + 1);
    if (bytes[at] === FOREIGN) {
      const char = String.fromCodePoint(bytes.codePointAt(at + 1) ?? 0);
      parts.push(char);
      at += char.length;
    } else if (lead < 0x80) parts.push(bytes[at] ?? "");
    else if (isLead(lead) && isTrail(next)) {
      parts.push(charOf(lead * 256 + next));
      at++;
    } else {
      parts.push(orphan);
      if (at + 1 < bytes.length && swallowed.includes(bytes[at + 1] ?? "")) at++;
    }
  }
  return parts.join("");
}
