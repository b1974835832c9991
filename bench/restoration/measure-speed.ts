import { restore } from "@/lib/restoration";
import { LONG_COPIES } from "./long-copies";
import { PEERS } from "./peers";

/** How long the whole importer took for one copy, in seconds, and both peers one after the other. */
export interface Speed {
  readonly name: string;
  readonly megabytes: number;
  readonly points: number;
  readonly seconds: number;
  readonly naive: number;
}

/** Restores long copies, each once: they are long enough. */
export async function measureSpeed(): Promise<Speed[]> {
  // Dictionaries are loaded once, whatever the copy.
  await restore(new TextEncoder().encode("坚持發展"), { name: "x.txt", terms: [] });
  const speeds: Speed[] = [];
  for (const [name, make] of Object.entries(LONG_COPIES)) {
    console.error(`Measuring ${name}`);
    const copy = make();
    const bytes = new TextEncoder().encode(copy);
    const seconds = await secondsOf(() => restore(bytes, { name: "x.txt", terms: [] }));
    const naive = await secondsOf(() => {
      for (const peer of Object.values(PEERS)) peer(copy, "zh-Hans");
    });
    speeds.push({ name, megabytes: bytes.length / 1e6, points: Array.from(copy).length, seconds, naive });
  }
  return speeds;
}

async function secondsOf(run: () => unknown): Promise<number> {
  const from = performance.now();
  await run();
  return (performance.now() - from) / 1000;
}
