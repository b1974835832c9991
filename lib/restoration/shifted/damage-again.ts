import { charOf, isLead, isTrail, privateCharOf } from "./gbk";
import type { Profile, Reach } from "./profile";
import { spellBytes, spellCharacters } from "./spell-again";
import { toBytes, FOREIGN } from "./to-bytes";

/**
 * Damages a text as a site did: what a restored text becomes by it can be compared with the copy. Steps and their order
 * are those that reproduce real copies: marks, then pinyin, in the bytes of GBK; then the bytes are read as GBK.
 *
 * @param text in the script of the copy. A character that GBK does not have stays as it is
 */
export function damageAgain(text: string, profile: Profile): string {
  const bytes = beforeSpelling(text, profile);
  return afterSpelling(profile.spelledBy === "bytes" ? spellBytes(bytes, profile.spelled) : bytes, profile);
}

/** What a text is before its bytes are spelled. */
export function beforeSpelling(text: string, profile: Profile): string {
  const { characters } = marksOf(profile);
  let chars = text;
  for (const [mark, by] of characters) chars = chars.replaceAll(mark, by);
  if (profile.spelledBy === "characters") chars = spellCharacters(chars, profile.spelled);
  const bytes = toBytes(chars);
  return profile.spelledFirst ? bytes : withoutMarks(bytes, profile);
}

/** What such bytes, spelled or not, become. */
export function afterSpelling(bytes: string, profile: Profile): string {
  return decode(profile.spelledFirst ? withoutMarks(bytes, profile) : bytes, profile);
}

function withoutMarks(bytes: string, profile: Profile): string {
  let without = bytes;
  for (const [mark, by] of marksOf(profile).bytes) without = without.replaceAll(mark, by);
  return without;
}

type Replaced = readonly (readonly [mark: string, by: string])[];

const marks = new WeakMap<Profile, Readonly<Record<Reach, Replaced>>>();

/** What replaces what, in characters and in bytes: kept, since a search damages thousands of texts again. */
function marksOf(profile: Profile): Readonly<Record<Reach, Replaced>> {
  const known = marks.get(profile);
  if (known) return known;
  const of = (reach: Reach) => profile.marks.filter((mark) => mark.reach === reach);
  const made = {
    characters: of("characters").map(({ mark, by }) => [mark, by] as const),
    bytes: of("bytes").map(({ mark, by }) => [toBytes(mark), by === mark ? FOREIGN + by : by] as const),
  };
  marks.set(profile, made);
  return made;
}

function decode(bytes: string, { orphan, swallowed, vanishes, euro }: Profile): string {
  let text = "";
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes.charCodeAt(at);
    const next = bytes.charCodeAt(at + 1);
    if (bytes[at] === FOREIGN) {
      const char = String.fromCodePoint(bytes.codePointAt(at + 1) ?? 0);
      text += char;
      at += char.length;
    } else if (lead < 0x80) text += bytes[at] ?? "";
    else if (isLead(lead) && isTrail(next)) {
      const code = lead * 256 + next;
      text += charOf(code) || (vanishes ? "" : privateCharOf(code));
      at++;
    } else if (lead === 0x80 && euro) text += "€";
    else {
      text += orphan;
      if (at + 1 < bytes.length && swallowed.includes(bytes[at + 1] ?? "")) at++;
    }
  }
  return text;
}
