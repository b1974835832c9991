import { isTrail } from "./gbk";

/** A set of bytes, one object for each; one that is known is a set of one. */
export interface ByteSet {
  readonly id: number;
  readonly bytes: readonly number[];
}

const sets = new Map<string, ByteSet>();

function setOf(bytes: readonly number[]): ByteSet {
  const key = bytes.join(" ");
  const found = sets.get(key) ?? { id: sets.size, bytes };
  sets.set(key, found);
  return found;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

const ONE = range(0, 0xff).map((byte) => setOf([byte]));

/** The set of one byte. */
export const only = (byte: number): ByteSet => ONE[byte] as ByteSet;

/** Any byte that a decoder may have lost: 0x80 ends characters and begins none. */
export const ANY = setOf(range(0x80, 0xfe));

/** Lead and trail of the codes that users define, in the two regions with trails above and up to 0xA0. */
export const VANISHED = [
  [setOf([...range(0xaa, 0xaf), ...range(0xf8, 0xfe)]), setOf(range(0xa1, 0xfe))],
  [setOf(range(0xa1, 0xa7)), setOf(range(0x40, 0xa0).filter(isTrail))],
] as const;
