import { collect } from "../collect";

/** A character of an original. */
export interface Char {
  /** In the script of the copy. */
  readonly char: string;
  /** Code unit of the simplified character. */
  readonly unit: number;
  readonly cost: number;
}

/** Characters that the same two sets of bytes make, wherever these stand. */
export class Chars {
  private byUnit: Map<number, Char[]> | undefined;
  private flags: Int32Array | undefined;

  /** @param all the likeliest first, when each stands alone */
  constructor(readonly all: readonly Char[]) {}

  /** By code unit divided by 32, a bit for each: whether some have it. Only so many are asked so often. */
  get bits(): Int32Array {
    if (this.flags) return this.flags;
    this.flags = new Int32Array(0x10000 / 32);
    for (const { unit } of this.all) this.flags[unit >> 5] = (this.flags[unit >> 5] ?? 0) | (1 << (unit & 31));
    return this.flags;
  }

  /** Those that have a code unit. */
  of(unit: number): readonly Char[] {
    if (!this.byUnit) {
      this.byUnit = new Map();
      for (const char of this.all) collect(this.byUnit, char.unit, char);
    }
    return this.byUnit.get(unit) ?? [];
  }
}

const PRIME = 1099511627689;

/** A number below 2^40 from that of a text, and a character more; 0 is that of no text. */
export function hashWith(hash: number, { char }: Char): number {
  const next = hash * 4093 + char.charCodeAt(0) + 1;
  // As the remainder, but quicker.
  return next - Math.floor(next / PRIME) * PRIME;
}
