import type { Piece } from "./pdf-page";

/** The size in points in which most of a text is set. */
export function usualSize(pieces: readonly Piece[]): number {
  return median(pieces.map(({ size, text }) => ({ value: size, weight: text.length })));
}

/** The value below which half of the weight lies; 0 of none. */
export function median(values: readonly { value: number; weight: number }[]): number {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  return sorted.find(({ weight }) => (sum += weight) >= half)?.value ?? 0;
}
