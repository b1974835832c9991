import type { SpelledChar } from "./profile";
import { toBytes } from "./to-bytes";

/** Characters with their pinyin, in the order in which a site spelled them. */
export type SpellingList = readonly SpelledChar[];

/** A list made ready for bytes. */
interface Prepared {
  /** By place in the list: the bytes of the character, and the same with its pinyin. */
  readonly entries: readonly { readonly char: string; readonly spelled: string }[];
  /** By the two bytes, as `pairAt` gives them, the places in the list. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

const prepared = new WeakMap<SpellingList, Prepared>();

/** Kept for each list, since a search damages thousands of texts again. */
function prepare(list: SpellingList): Prepared {
  const known = prepared.get(list);
  if (known) return known;
  const places = new Map<number, number[]>();
  const entries = list.map(({ char, pinyin }, place) => {
    const bytes = toBytes(char);
    const pair = pairAt(bytes, 0);
    places.set(pair, [...(places.get(pair) ?? []), place]);
    return { char: bytes, spelled: bytes + toBytes(`(${pinyin})`) };
  });
  const made = { entries, places };
  prepared.set(list, made);
  return made;
}

/**
 * Puts its pinyin behind each character of a list, one character after the other, wherever its two bytes stand side by
 * side. Only those are looked for that do.
 *
 * @param bytes as `toBytes` gives them
 */
export function spellBytes(bytes: string, list: SpellingList): string {
  const { entries, places } = prepare(list);
  let due = placesIn(bytes, places, -1);
  let spelled = bytes;
  for (let at = 0; at < due.length; at++) {
    const place = due[at] ?? 0;
    const { char, spelled: by } = entries[place] ?? { char: "", spelled: "" };
    spelled = spelled.replaceAll(char, by);
    // Vowels with tones are two bytes too, and may make the bytes of another with the letter behind them.
    const more = placesIn(by, places, place);
    if (more.length > 0) due = [...due.slice(0, at + 1), ...sorted([...due.slice(at + 1), ...more])];
  }
  return spelled;
}

/** The places behind one of a list, of all characters whose two bytes stand side by side, in order. */
function placesIn(bytes: string, places: Prepared["places"], behind: number): number[] {
  const found: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at++) {
    const all = places.get(pairAt(bytes, at));
    if (all) for (const place of all) if (place > behind) found.push(place);
  }
  return sorted(found);
}

const pairAt = (bytes: string, at: number) => bytes.charCodeAt(at) * 0x10000 + bytes.charCodeAt(at + 1);

const sorted = (places: readonly number[]) => [...new Set(places)].sort((a, b) => a - b);

/** The same in the characters of a text. */
export function spellCharacters(text: string, list: SpellingList): string {
  const present = new Set(text);
  let spelled = text;
  for (const { char, pinyin } of list) if (present.has(char)) spelled = spelled.replaceAll(char, `${char}(${pinyin})`);
  return spelled;
}
