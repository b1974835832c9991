/** How likely words of a list are right after one another. */
export interface WordPairs {
  /** The negative natural logarithm of how likely one entry of the list is after another; Infinity for a pair not known. */
  cost(first: number, second: number): number;
  /** By entry: the least that it costs after any other. */
  readonly least: Float32Array;
  /** By entry: the least that any other costs after it. */
  readonly leastAfter: Float32Array;
}

/** Pairs as they are stored: by entry where its pairs begin, their second entries in order, and quarters of costs. */
export interface PairArrays {
  readonly pairsFrom: Int32Array;
  readonly second: Int32Array;
  readonly quarters: Uint8Array;
}

/** The pairs are counted without marks: what it costs that a word follows, and no mark. */
const NO_MARK = 0.2;

/**
 * Puts pairs in order.
 *
 * @param pairs which entry follows which, once each, and what that costs
 * @param count of the entries of the list
 */
export function packPairs(
  pairs: Iterable<readonly [first: number, second: number, cost: number]>,
  count: number,
): PairArrays {
  // In one number each, below 2^53: the platform sorts numbers at once.
  const packed = Float64Array.from(pairs, ([first, second, cost]) => {
    const quarters = Math.min(255, Math.round(cost * 4));
    return (first * count + second) * 256 + quarters;
  }).sort();
  const pairsFrom = new Int32Array(count + 1);
  for (const number of packed) {
    const next = Math.floor(number / 256 / count) + 1;
    pairsFrom[next] = (pairsFrom[next] ?? 0) + 1;
  }
  for (let entry = 0; entry < count; entry++)
    pairsFrom[entry + 1] = (pairsFrom[entry + 1] ?? 0) + (pairsFrom[entry] ?? 0);
  return {
    pairsFrom,
    second: Int32Array.from(packed, (number) => Math.floor(number / 256) % count),
    quarters: Uint8Array.from(packed, (number) => number % 256),
  };
}

/** Makes stored pairs ready. */
export function openPairs({ pairsFrom, second, quarters }: PairArrays): WordPairs {
  const costOf = (at: number) => (quarters[at] ?? 0) / 4 + NO_MARK;
  const count = pairsFrom.length - 1;
  const least = new Float32Array(count).fill(Infinity);
  const leastAfter = new Float32Array(count).fill(Infinity);
  for (let first = 0; first < count; first++)
    for (let at = pairsFrom[first] ?? 0; at < (pairsFrom[first + 1] ?? 0); at++) {
      const entry = second[at] ?? 0;
      const cost = costOf(at);
      least[entry] = Math.min(least[entry] ?? 0, cost);
      leastAfter[first] = Math.min(leastAfter[first] ?? 0, cost);
    }
  return {
    least,
    leastAfter,
    cost(first, entry) {
      let low = pairsFrom[first] ?? 0;
      const end = pairsFrom[first + 1] ?? 0;
      let high = end;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((second[middle] ?? 0) < entry) low = middle + 1;
        else high = middle;
      }
      return low < end && second[low] === entry ? costOf(low) : Infinity;
    },
  };
}
