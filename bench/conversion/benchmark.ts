import { execFileSync } from "node:child_process";
import { ensureCompiled } from "@/bin/ensure-compiled";
import { installPeer } from "../peer";
import { ratio, table } from "@/bin/table";
import { buildConversion } from "./built";
import { ENGINES, OPENCC_FOLDER, type Direction } from "./engines";
import type { EngineFigures } from "./measure-engine";

/** What measures one engine, in a process of its own. */
const ENGINE = ["bin/run-typescript.mjs", "bench/conversion/measure-engine.ts"];
const DIRECTIONS: readonly Direction[] = ["to traditional", "to simplified"];

/**
 * `npm run bench -- conversion`: accuracy, speed, start-up and memory of our conversion beside opencc-js and the C++
 * library, each in a process of its own. Ratios are to opencc-js.
 */
export async function benchmarkConversion(): Promise<void> {
  await ensureCompiled(process.cwd());
  await buildConversion();
  const withLibrary = (await installPeer(OPENCC_FOLDER, "opencc")) !== undefined;
  const names = Object.keys(ENGINES).filter((name) => withLibrary || name !== "OpenCC (C++)");
  for (const direction of DIRECTIONS) {
    const all = names.map((name) => [name, measure(name, direction)] as const);
    console.log(`${report(direction, all)}\n`);
  }
}

function measure(name: string, direction: Direction): EngineFigures {
  console.error(`Measuring ${name}, ${direction}`);
  const output = execFileSync(process.execPath, [...ENGINE, name, direction], { encoding: "utf8" });
  return JSON.parse(output) as EngineFigures;
}

function report(direction: Direction, all: readonly (readonly [name: string, figures: EngineFigures])[]): string {
  const base = all.find(([name]) => name === "opencc-js")?.[1];
  const sets = Object.keys(base?.score ?? {});
  const head = [direction, ...sets, "speed", "M code points/s", "start-up", "ms", "memory", "MB"];
  const rows = all.map(([name, { score, speed, start, memory }]) => [
    name,
    ...sets.map((set) => score[set]?.join(" of ") ?? ""),
    ratio(speed, base?.speed ?? 0),
    (speed / 1e6).toFixed(2),
    ratio(start, base?.start ?? 0),
    start.toFixed(0),
    ratio(memory, base?.memory ?? 0),
    memory.toFixed(0),
  ]);
  return table([head, ...rows]);
}
