import { charOf, isLead, isTrail } from "./gbk";
import type { Profile, Reach } from "./profile";
import { spellBytes, spellCharacters, type SpellingList } from "./spell-again";
import { toBytes, FOREIGN } from "./to-bytes";

/**
 * Damages a text as a site did: what a restored text becomes by it can be compared with the copy. Steps and their order
 * are those that reproduce real copies: marks, then pinyin, in the bytes of GBK; then the bytes are read as GBK.
 *
 * @param text in the script of the copy. A character that GBK does not have stays as it is
 * @param lists the characters that were spelled, in parts
 */
export function damageAgain(
  text: string,
  profile: Profile,
  lists: readonly SpellingList[] = [profile.spelled],
): string {
  const marks = (reach: Reach) => profile.marks.filter((mark) => mark.reach === reach);
  let chars = text;
  for (const { mark, by } of marks("characters")) chars = chars.replaceAll(mark, by);
  if (profile.spelledBy === "characters") for (const list of lists) chars = spellCharacters(chars, list);
  let bytes = toBytes(chars);
  const spell = () => {
    if (profile.spelledBy === "bytes") for (const list of lists) bytes = spellBytes(bytes, list);
  };
  if (profile.spelledFirst) spell();
  for (const { mark, by } of marks("bytes")) bytes = bytes.replaceAll(toBytes(mark), by === mark ? FOREIGN + by : by);
  if (!profile.spelledFirst) spell();
  return decode(bytes, profile);
}

function decode(bytes: string, { orphan, swallowed }: Profile): string {
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
      text += charOf(lead * 256 + next);
      at++;
    } else {
      text += orphan;
      if (at + 1 < bytes.length && swallowed.includes(bytes[at + 1] ?? "")) at++;
    }
  }
  return text;
}
