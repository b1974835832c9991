import { collect } from "../collect";
import { codeOf } from "./gbk";
import type { SpelledChar } from "./profile";
import { toBytes } from "./to-bytes";

/** Characters with their pinyin, in the order in which a site spelled them. */
export type SpellingList = readonly SpelledChar[];

/** A list made ready for bytes. */
interface Prepared {
  /** By place in the list: what is put behind the bytes of the character, its pinyin in turn spelled by what follows in the list. */
  readonly behind: readonly string[];
  /** By the code of a character its places in the list, and what is put behind it. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  readonly byCode: ReadonlyMap<number, readonly string[]>;
}

const prepared = new WeakMap<SpellingList, Prepared>();

/** Kept for each list, since a search damages thousands of texts again. */
function prepare(list: SpellingList): Prepared {
  const known = prepared.get(list);
  if (known) return known;
  const places = new Map<number, number[]>();
  for (const [place, { char }] of list.entries()) collect(places, codeOf(char), place);
  const behind: string[] = [];
  // Vowels with tones are two bytes too, and may make the bytes of another with the letter behind them.
  for (const [place, { pinyin }] of [...list.entries()].toReversed())
    behind[place] = spell(toBytes(`(${pinyin})`), { behind, places }, place + 1);
  const byCode = new Map<number, string[]>();
  for (const [place, { char }] of list.entries()) collect(byCode, codeOf(char), behind[place] ?? "");
  const made = { behind, places, byCode };
  prepared.set(list, made);
  return made;
}

/**
 * Puts its pinyin behind each character of a list, one character after the other, wherever its two bytes stand side by
 * side: where two share a byte, the first of the list parts those of the other.
 *
 * @param bytes as `toBytes` gives them
 */
export function spellBytes(bytes: string, list: SpellingList): string {
  return spell(bytes, prepare(list), 0);
}

/** What a list puts behind the bytes of each character, by its code: several where it has the character several times. */
export function pinyinByCode(list: SpellingList): ReadonlyMap<number, readonly string[]> {
  return prepare(list).byCode;
}

/** @param from the place in the list with which to begin */
function spell(bytes: string, { behind, places }: Pick<Prepared, "behind" | "places">, from: number): string {
  // In one number each, below 2^53, so that they can be sorted at once: the place in the list, then that in the bytes.
  const found: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at++) {
    if (bytes.charCodeAt(at) < 0x80) continue;
    const all = places.get(pairAt(bytes, at));
    if (all) for (const place of all) if (place >= from) found.push(place * AFTER + at);
  }
  if (found.length === 0) return bytes;
  // They come in the order of the list: an array without its length would be a table of hashes.
  const put: (string | undefined)[] = [];
  put.length = bytes.length;
  for (const number of Float64Array.from(found).sort()) {
    const at = number % AFTER;
    if (put[at] !== undefined) continue;
    put[at + 1] = (behind[(number - at) / AFTER] ?? "") + (put[at + 1] ?? "");
  }
  let spelled = "";
  let done = 0;
  for (let at = 0; at < put.length; at++) {
    const pinyin = put[at];
    if (pinyin === undefined) continue;
    spelled += bytes.slice(done, at + 1) + pinyin;
    done = at + 1;
  }
  return spelled + bytes.slice(done);
}

/** No text has so many bytes. */
const AFTER = 2 ** 32;

/** Two bytes at a place, of those that `toBytes` gives, as the code of a character: one that GBK has, or none. */
export const pairAt = (bytes: string, at: number): number => bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1);

/** The same in the characters of a text. */
export function spellCharacters(text: string, list: SpellingList): string {
  const present = new Set(text);
  let spelled = text;
  for (const { char, pinyin } of list) if (present.has(char)) spelled = spelled.replaceAll(char, `${char}(${pinyin})`);
  return spelled;
}
