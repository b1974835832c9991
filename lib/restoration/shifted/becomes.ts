import { afterSpelling, beforeSpelling, damageAgain } from "./damage-again";
import { charOf } from "./gbk";
import type { Profile, SpelledChar } from "./profile";
import { pinyinBehind } from "./spell-again";

/**
 * Whether a text, damaged as a site did, becomes a copy. In which order the site spelled characters only the copy tells: of
 * two that share a byte both have pinyin if the second was spelled first, else the first alone.
 *
 * @param text in the script of the copy
 * @param supposed characters that may be in the site's list too: such a one has pinyin wherever it can, or nowhere, but where
 *   a copy was made of several
 */
export function becomes(text: string, copy: string, profile: Profile, supposed: readonly SpelledChar[]): boolean {
  const { spelled, spelledBy } = profile;
  if (spelledBy === "characters")
    return [[], supposed].some((more) => damageAgain(text, { ...profile, spelled: [...spelled, ...more] }) === copy);
  const comparison = new Comparison(beforeSpelling(text, profile), copy, profile, supposed);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const open = comparison.open.pop();
    if (!open) return false;
    if (comparison.follow(open)) return true;
  }
  return false;
}

/** So often a way is gone that another has left open: most are dead after a step, and a long line has many. */
const MOST_TRIES = 100;

/** How far a comparison has come. */
interface Open {
  /** Of the text, in bytes: where to go on, what has been compared, and where the last pair stands that was spelled. */
  readonly at: number;
  readonly done: number;
  readonly last: number;
  /** Of the copy, in code units: what has been compared. */
  readonly shown: number;
  /** Of characters that are only supposed to be in the list: whether they have pinyin. */
  readonly fates: ReadonlyMap<string, boolean>;
}

class Comparison {
  readonly open: Open[] = [{ at: 0, done: 0, last: -2, shown: 0, fates: new Map() }];
  private readonly unlisted: ReadonlySet<string>;

  constructor(
    private readonly bytes: string,
    private readonly copy: string,
    private readonly profile: Profile,
    private readonly supposed: readonly SpelledChar[],
  ) {
    this.unlisted = new Set(profile.unlisted.map(({ char }) => char));
  }

  /** Goes a way to its end, and leaves open what else it could have been. */
  follow(start: Open): boolean {
    const { bytes, copy, profile } = this;
    let { done, last, shown, fates } = start;
    for (let { at } = start; at + 1 < bytes.length; at++) {
      if (bytes.charCodeAt(at) < 0x80) continue;
      const listed = pinyinBehind(bytes, at, profile.spelled);
      const all = listed ?? pinyinBehind(bytes, at, this.supposed);
      if (!all) continue;
      const char = charOf(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
      const fate = fates.get(char);
      const isSure = listed !== undefined && !profile.once.has(char);
      const isParted = last === at - 1;
      // Behind a bracket bytes are in step again, so that each part can be compared by itself.
      const upTo = bytes.slice(done, at + 2);
      const parts = fate === false ? [] : all.map((pinyin) => afterSpelling(upTo + pinyin, profile));
      const part = parts.find((one) => copy.startsWith(one, shown));
      const isFree = isParted || this.unlisted.has(char);
      const without = isFree || isSure ? fates : new Map(fates).set(char, false);
      const mayLack = isFree || !(isSure || fate);
      if (part === undefined) {
        if (!mayLack) return false;
        fates = without;
        continue;
      }
      if (mayLack) this.open.push({ at: at + 1, done, last, shown, fates: without });
      if (!isFree && !isSure) fates = new Map(fates).set(char, true);
      shown += part.length;
      done = at + 2;
      last = at;
    }
    return afterSpelling(bytes.slice(done), profile) === copy.slice(shown);
  }
}
