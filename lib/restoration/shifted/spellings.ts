import { pinyin } from "pinyin-pro";
import { collect } from "../collect";
import { charOf, codeOf } from "./gbk";
import type { Profile } from "./profile";
import { isInDailyUse, onlyIn } from "./scripts";
import { plainSyllable } from "./units";

/** A character that a site may have spelled so, and what it costs to suppose that it did. */
export interface Spelling {
  readonly code: number;
  readonly cost: number;
  /** Whether the copy shows it to be in the site's list. */
  readonly listed: boolean;
}

/**
 * Gives the characters that the site may have spelled so: those that the copy shows; or, by their lead bytes, others too,
 * of which a decoder loses the second byte. The same array whenever the same `leads` come again.
 */
export type SpelledSo = (pinyin: string, leads?: readonly number[]) => readonly Spelling[];

const trails = new WeakMap<readonly Spelling[], readonly number[]>();

/** The second bytes of characters; the same array for the same characters. */
export function trailsOf(spelled: readonly Spelling[]): readonly number[] {
  const known = trails.get(spelled);
  if (known) return known;
  const found = [...new Set(spelled.map(({ code }) => code & 0xff))];
  trails.set(spelled, found);
  return found;
}

/** What it costs to suppose that a site's list has a character. */
const SUPPOSED = 2.5;
/** With more lead bytes than this only common characters are looked for. */
const FEW = 40;

/** Grave, acute, macron and caron; the two dots of `nü` are none. */
const TONES = /[\u0300\u0301\u0304\u030C]/;

const toned = new Map<string, readonly string[]>();

/** Whether a character can be read so; a syllable without tones says nothing of the tone. */
export function canBeRead(char: string, syllable: string): boolean {
  const readings = readingsOf(char);
  const plain = plainSyllable(syllable);
  if (!readings.some((reading) => plainSyllable(reading) === plain)) return false;
  const isToned = TONES.test(syllable.normalize("NFD"));
  return !isToned || readings.includes(syllable.replaceAll("ɑ", "a").replaceAll("ɡ", "g"));
}

function readingsOf(char: string): readonly string[] {
  const known = toned.get(char);
  if (known) return known;
  const readings = pinyin(char, { multiple: true, type: "array" });
  toned.set(char, readings);
  return readings;
}

/**
 * Which characters the site may have spelled so.
 *
 * @param bare characters that stand in the copy without pinyin: they are not in the site's list
 */
export function spellings(profile: Profile, bare: ReadonlySet<string>): SpelledSo {
  const listed = new Map<string, Spelling[]>();
  for (const spelled of [profile.spelled, profile.unlisted])
    for (const { char, pinyin: written } of spelled)
      collect(listed, written, { code: codeOf(char), cost: 0, listed: spelled === profile.spelled });
  const shown = new Set([...profile.spelled, ...profile.unlisted].map(({ char }) => char));
  const byLead = new Map<string, readonly Spelling[]>();
  // The same few arrays of lead bytes are asked for again and again.
  const byLeads = new WeakMap<readonly number[], Map<string, readonly Spelling[]>>();
  return (written, leads) => {
    const known = listed.get(written) ?? [];
    if (!leads) return known;
    const before = byLeads.get(leads) ?? new Map<string, readonly Spelling[]>();
    byLeads.set(leads, before);
    const found = before.get(written) ?? spelledWith(leads, written, known).filter(({ code }) => (code & 0xff) >= 0x80);
    before.set(written, found);
    return found;
  };

  function spelledWith(leads: readonly number[], written: string, known: readonly Spelling[]): readonly Spelling[] {
    const fitting = known.filter(({ code }) => leads.includes(code >> 8));
    if (leads.length <= FEW) return [...fitting, ...leads.flatMap((lead) => supposedWith(lead, written))];
    if (fitting.length > 0) return fitting;
    const common = commonReadSo(plainSyllable(written)).filter((code) => leads.includes(code >> 8));
    return [...fitting, ...common.flatMap((code) => supposed(code, written))];
  }

  function supposedWith(lead: number, written: string): readonly Spelling[] {
    const key = `${lead} ${written}`;
    const before = byLead.get(key);
    if (before) return before;
    const found: Spelling[] = [];
    for (let code = lead * 256 + 0x40; code < lead * 256 + 0xff; code++) found.push(...supposed(code, written));
    byLead.set(key, found);
    return found;
  }

  function supposed(code: number, written: string): Spelling[] {
    const char = charOf(code);
    const only = char ? onlyIn(char.charCodeAt(0)) : 0;
    if (!char || bare.has(char) || shown.has(char) || only === (profile.traditional ? 2 : 1)) return [];
    return canBeRead(char, written) ? [{ code, cost: SUPPOSED, listed: false }] : [];
  }
}

let common: Map<string, number[]> | undefined;

/** The characters of GBK whose simplified form is common, by a reading without tone. */
function commonReadSo(plain: string): readonly number[] {
  if (!common) {
    common = new Map();
    for (let code = 0x8140; code <= 0xfefe; code++) {
      const char = charOf(code);
      if (!isInDailyUse(char)) continue;
      for (const reading of new Set(readingsOf(char).map(plainSyllable))) collect(common, reading, code);
    }
  }
  return common.get(plain) ?? [];
}
