import { ENGINES, type Direction } from "./engines";
import { score, type Score } from "./score";
import { policyText } from "./policy-text";

/** What one process has found of one engine. */
export interface EngineFigures {
  /** From the first import to the first word converted, in milliseconds. */
  readonly start: number;
  /** What it added to the resident memory of the process by then, in megabytes. */
  readonly memory: number;
  /** Code points per second, the median of the rounds. */
  readonly speed: number;
  readonly score: Score;
}

const ROUNDS = 9;
const WORD = { "to traditional": "头发", "to simplified": "頭髮" } as const;

/** A process of its own for one engine in one direction; prints its figures as JSON on standard output. */
async function measure(name: string, direction: Direction): Promise<EngineFigures> {
  const before = process.memoryUsage.rss();
  const began = performance.now();
  const convert = await (ENGINES[name] ?? fail(name))(direction);
  convert(WORD[direction]);
  const start = performance.now() - began;
  const memory = (process.memoryUsage.rss() - before) / 1e6;

  const lines = policyText(direction);
  const length = lines.reduce((sum, line) => sum + Array.from(line).length, 0);
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    for (const line of lines) convert(line);
    return performance.now() - from;
  }).toSorted((a, b) => a - b);
  return { start, memory, speed: (length / (times[ROUNDS >> 1] ?? 1)) * 1000, score: score(convert, direction) };
}

function fail(name: string): never {
  throw new Error(`There is no engine ${JSON.stringify(name)}.`);
}

const [name = "", direction = ""] = process.argv.slice(2);
console.log(JSON.stringify(await measure(name, direction as Direction)));
