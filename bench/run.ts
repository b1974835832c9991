/** `npm run bench`: runs every benchmark; `npm run bench -- page` runs one. Results go to standard output. */

// Nothing is exported: this only makes the file a module, which may wait at its top level.
export {};

/** A benchmark measures against named peers in the same run and prints ratios to them. */
type Benchmark = () => Promise<void>;

const BENCHMARKS: ReadonlyMap<string, () => Promise<Benchmark>> = new Map([
  ["conversion", async () => (await import("./conversion/benchmark")).benchmarkConversion],
  ["restoration", async () => (await import("./restoration/benchmark")).benchmarkRestoration],
  ["page", async () => (await import("./page/benchmark")).benchmarkPage],
]);

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !BENCHMARKS.has(name));
if (unknown === undefined)
  for (const [name, load] of BENCHMARKS) {
    if (asked.length === 0 || asked.includes(name)) await (await load())();
  }
else {
  const names = [...BENCHMARKS.keys()].join(", ");
  console.error(
    `There is no benchmark ${JSON.stringify(unknown)}: leave the name out for all, or take one of ${names}.`,
  );
  process.exitCode = 2;
}
export {};
