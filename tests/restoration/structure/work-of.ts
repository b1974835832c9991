/** How many elements of arrays are copied or walked through while something runs: a measure of time without a clock. */
export function workOf(run: () => void): number {
  const all = Array.prototype;
  const { slice, filter, [Symbol.iterator]: iterate } = all;
  let work = 0;
  all.slice = function (...range) {
    const copy = slice.apply(this, range);
    work += copy.length;
    return copy;
  };
  all.filter = function (this: unknown[], ...given: Parameters<typeof filter>) {
    work += this.length;
    return filter.apply(this, given);
  } as typeof filter;
  all[Symbol.iterator] = function () {
    work += this.length;
    return iterate.apply(this);
  };
  try {
    run();
  } finally {
    Object.assign(all, { slice, filter, [Symbol.iterator]: iterate });
  }
  return work;
}
