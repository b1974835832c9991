import fc from "fast-check";

const SURROGATES = { first: 0xd800, count: 0x800 };

/**
 * Any code point but half a surrogate pair, as fast-check's unit `binary` gives them; that one makes a table of all 1.1
 * million first, which takes a second and 100 MB.
 */
export const anyCodePoint = fc
  .integer({ min: 0, max: 0x10ffff - SURROGATES.count })
  .map((n) => String.fromCodePoint(n < SURROGATES.first ? n : n + SURROGATES.count), numberOf);

/** The way back, by which fast-check puts in texts that have broken programs before, such as `__proto__`. */
function numberOf(char: unknown): number {
  if (typeof char !== "string" || Array.from(char).length !== 1) throw new TypeError("this is not one code point");
  const n = char.codePointAt(0) ?? 0;
  return n < SURROGATES.first ? n : n - SURROGATES.count;
}
