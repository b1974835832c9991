/**
 * The first index, from 0 to `length`, at which something in order no longer stands before a place (binary search).
 *
 * @param isBefore true up to some index, and false from there on
 */
export function firstIndex(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
