import { pinyin } from "pinyin-pro";
import { charOf, codeOf } from "./gbk";
import type { Profile } from "./profile";
import { onlyIn } from "./scripts";
import { plainSyllable } from "./units";

/** A character that a site may have spelled so; `cost` when the copy does not show that it did. */
export interface Spelling {
  readonly code: number;
  readonly cost: number;
}

/** Gives the characters that the site may have spelled so; others than those that the copy shows only by their lead byte. */
export type SpelledSo = (pinyin: string, leads?: readonly number[]) => readonly Spelling[];

/** What it costs to suppose that a site's list has a character. */
const SUPPOSED = 2.5;
/** With more lead bytes than this nothing is known that could be looked for. */
const FEW = 40;

const toned = new Map<string, readonly string[]>();

/** Whether a character can be read so; a syllable without tones says nothing of the tone. */
export function canBeRead(char: string, syllable: string): boolean {
  let readings = toned.get(char);
  if (!readings) {
    readings = pinyin(char, { multiple: true, type: "array" });
    toned.set(char, readings);
  }
  const plain = plainSyllable(syllable);
  if (plain !== syllable) return readings.includes(syllable.replaceAll("ɑ", "a").replaceAll("ɡ", "g"));
  return readings.some((reading) => plainSyllable(reading) === plain);
}

/**
 * Which characters the site may have spelled so.
 *
 * @param bare characters that stand in the copy without pinyin: they are not in the site's list
 */
export function spellings(profile: Profile, bare: ReadonlySet<string>): SpelledSo {
  const listed = new Map<string, Spelling[]>();
  for (const { char, pinyin: written } of profile.spelled)
    listed.set(written, [...(listed.get(written) ?? []), { code: codeOf(char), cost: 0 }]);
  const shown = new Set(profile.spelled.map(({ char }) => char));
  const supposed = new Map<string, readonly Spelling[]>();
  return (written, leads) => {
    const known = listed.get(written) ?? [];
    if (!leads) return known;
    const fitting = known.filter(({ code }) => leads.includes(code >> 8));
    if (leads.length > FEW) return fitting;
    return [...fitting, ...leads.flatMap((lead) => supposedWith(lead, written))];
  };

  function supposedWith(lead: number, written: string): readonly Spelling[] {
    const key = `${lead} ${written}`;
    const before = supposed.get(key);
    if (before) return before;
    const found: Spelling[] = [];
    for (let code = lead * 256 + 0x40; code < lead * 256 + 0xff; code++) {
      const char = charOf(code);
      const only = char ? onlyIn(char.charCodeAt(0)) : 0;
      if (!char || bare.has(char) || shown.has(char) || only === (profile.traditional ? 2 : 1)) continue;
      if (canBeRead(char, written)) found.push({ code, cost: SUPPOSED });
    }
    supposed.set(key, found);
    return found;
  }
}
