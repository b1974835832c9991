import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "sets");

/** The cells of a set in lines and tabs; `sets/README.md` says what they are. */
export function rowsOf(file: string): string[][] {
  const lines = readFileSync(join(FOLDER, file), "utf8").trimEnd().split("\n");
  return lines.map((line) => line.split("\t"));
}

/** One of OpenCC's own expectations. */
export interface Case {
  readonly id: string;
  readonly config: string;
  readonly input: string;
  readonly expected: string;
}

/** OpenCC's own expectations of a configuration, such as s2tw. */
export function casesOf(config: string): Case[] {
  const all = JSON.parse(readFileSync(join(FOLDER, "opencc-testcases.json"), "utf8")) as Case[];
  return all.filter((one) => one.config === config);
}
