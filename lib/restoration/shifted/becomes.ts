import { afterSpelling, beforeSpelling, damageAgain } from "./damage-again";
import { codeOf } from "./gbk";
import type { Profile, SpelledChar } from "./profile";
import { pairAt, pinyinByCode } from "./spell-again";

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
  /** Of the codes of characters that are only supposed to be in the list: whether they have pinyin. */
  readonly fates: ReadonlyMap<number, boolean>;
}

/** What a copy shows of the characters that were spelled, by their codes. */
interface Shown {
  /** Those that are in the list for certain, and those that have pinyin here and there. */
  readonly sure: ReadonlySet<number>;
  readonly unlisted: ReadonlySet<number>;
}

const shownBy = new WeakMap<Profile, Shown>();

/** Kept, since a search compares thousands of texts. */
function shownOf(profile: Profile): Shown {
  const known = shownBy.get(profile);
  if (known) return known;
  const { spelled, once, unlisted } = profile;
  const sure = new Set(spelled.flatMap(({ char }) => (once.has(char) ? [] : [codeOf(char)])));
  const made = { sure, unlisted: new Set(unlisted.map(({ char }) => codeOf(char))) };
  shownBy.set(profile, made);
  return made;
}

class Comparison {
  readonly open: Open[] = [{ at: 0, done: 0, last: -2, shown: 0, fates: new Map() }];
  private readonly listed: ReadonlyMap<number, readonly string[]>;
  private readonly more: ReadonlyMap<number, readonly string[]>;

  constructor(
    private readonly bytes: string,
    private readonly copy: string,
    private readonly profile: Profile,
    supposed: readonly SpelledChar[],
  ) {
    this.listed = pinyinByCode(profile.spelled);
    this.more = pinyinByCode(supposed);
  }

  /** Goes a way to its end, and leaves open what else it could have been. */
  follow(start: Open): boolean {
    const { bytes, copy, profile } = this;
    const { sure, unlisted } = shownOf(profile);
    let { done, last, shown, fates } = start;
    for (let { at } = start; at + 1 < bytes.length; at++) {
      const code = pairAt(bytes, at);
      const all = this.pinyinOf(code);
      if (!all) continue;
      const fate = fates.get(code);
      const isSure = sure.has(code);
      // One before it may have parted its bytes, and in a copy of several it has pinyin here and there.
      const isFree = last === at - 1 || unlisted.has(code);
      const mayLack = isFree || !(isSure || fate);
      // Behind a bracket bytes are in step again, so that each part can be compared by itself.
      const upTo = bytes.slice(done, at + 2);
      const parts = fate === false ? [] : all.map((pinyin) => afterSpelling(upTo + pinyin, profile));
      const part = parts.find((one) => copy.startsWith(one, shown));
      if (part === undefined && !mayLack) return false;
      const isKnown = isFree || isSure || fate !== undefined;
      const decided = (has: boolean) => (isKnown ? fates : new Map(fates).set(code, has));
      if (part === undefined) {
        fates = decided(false);
        continue;
      }
      if (mayLack && this.isAgainBehind(at)) this.open.push({ at: at + 1, done, last, shown, fates: decided(false) });
      fates = decided(true);
      shown += part.length;
      done = at + 2;
      last = at;
    }
    return afterSpelling(bytes.slice(done), profile) === copy.slice(shown);
  }

  /** Whether the pinyin of a pair may be that of one soon behind it, when nothing is left of the bytes between. */
  private isAgainBehind(at: number): boolean {
    const own = this.pinyinOf(pairAt(this.bytes, at));
    return [1, 2, 3, 4, 5].some((by) =>
      this.pinyinOf(pairAt(this.bytes, at + by))?.some((pinyin) => own?.includes(pinyin)),
    );
  }

  private pinyinOf(code: number): readonly string[] | undefined {
    return this.listed.get(code) ?? this.more.get(code);
  }
}
