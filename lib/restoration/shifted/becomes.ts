import { afterSpelling, beforeSpelling, damageAgain } from "./damage-again";
import type { Profile, SpelledChar } from "./profile";
import { pinyinBehind } from "./spell-again";

/**
 * Whether a text, damaged as a site did, becomes a copy. In which order the site spelled characters only the copy tells: of
 * two that share a byte both have pinyin if the second was spelled first, else the first alone.
 *
 * @param text in the script of the copy
 * @param supposed characters that may be in the site's list too: such a one has pinyin wherever it can, or nowhere
 */
export function becomes(text: string, copy: string, profile: Profile, supposed: readonly SpelledChar[]): boolean {
  const { spelled, spelledBy } = profile;
  if (spelledBy === "characters")
    return [[], supposed].some((more) => damageAgain(text, { ...profile, spelled: [...spelled, ...more] }) === copy);
  const bytes = beforeSpelling(text, profile);
  const fates = new Map<string, boolean>();
  let [done, shown, last] = [0, 0, -2];
  for (let at = 0; at + 1 < bytes.length; at++) {
    if (bytes.charCodeAt(at) < 0x80) continue;
    const listed = pinyinBehind(bytes, at, spelled);
    const all = listed ?? pinyinBehind(bytes, at, supposed);
    if (!all) continue;
    const pair = bytes.slice(at, at + 2);
    // Behind a bracket bytes are in step again, so that each part can be compared by itself.
    const upTo = bytes.slice(done, at + 2);
    const found = all
      .map((pinyin) => afterSpelling(upTo + pinyin, profile))
      .find((part) => copy.startsWith(part, shown));
    if (found === undefined) {
      if (last === at - 1) continue;
      if (listed || fates.get(pair)) return false;
      fates.set(pair, false);
      continue;
    }
    if (fates.get(pair) === false) return false;
    fates.set(pair, true);
    shown += found.length;
    done = at + 2;
    last = at;
  }
  return afterSpelling(bytes.slice(done), profile) === copy.slice(shown);
}
