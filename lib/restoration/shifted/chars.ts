/** A character of an original. */
export interface Char {
  /** In the script of the copy. */
  readonly char: string;
  /** Code unit of the simplified character. */
  readonly unit: number;
  readonly cost: number;
}

/** Characters that the same two sets of bytes make, wherever these stand. */
export interface Chars {
  /** The likeliest first, when each stands alone. */
  readonly all: readonly Char[];
  /** Whether some have a code unit, in simplified characters. Asked very often. */
  has(unit: number): boolean;
  /** Those that do. */
  of(unit: number): readonly Char[];
}

/** Makes characters findable by their code units, once they are looked for. */
export function charsOfAll(all: readonly Char[]): Chars {
  let bits: Int32Array | undefined;
  const byUnit = new Map<number, Char[]>();
  const index = () => {
    const set = new Int32Array(0x10000 / 32);
    for (const char of all) {
      const { unit } = char;
      set[unit >> 5] = (set[unit >> 5] ?? 0) | (1 << (unit & 31));
      const same = byUnit.get(unit);
      if (same) same.push(char);
      else byUnit.set(unit, [char]);
    }
    return (bits = set);
  };
  return {
    all,
    has: (unit) => (((bits ?? index())[unit >> 5] ?? 0) & (1 << (unit & 31))) !== 0,
    of: (unit) => byUnit.get(unit) ?? [],
  };
}
