import { readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isAlive } from "./is-alive";

type Content = string | Uint8Array;

/** Writes a file whole or not at all: two processes may do so at a time, and none may read half a file. */
export function writeAtomic(file: string, content: Content): void {
  writeTogether([[file, content]]);
}

/**
 * Writes files that belong together, each whole or not at all. All are written out before the first takes its place, and
 * they do so in the order given. Drafts that a killed process has left of the same files are removed.
 *
 * @param files each with its content, in one folder
 */
export function writeTogether(files: readonly (readonly [file: string, content: Content])[]): void {
  const drafts = files.map(([file]) => `${file}.${process.pid}`);
  for (const [file] of files) removeLeftDrafts(file);
  try {
    for (const [n, [, content]] of files.entries()) writeFileSync(drafts[n] ?? "", content, { flush: true });
    for (const [n, [file]] of files.entries()) renameSync(drafts[n] ?? "", file);
  } catch (error) {
    for (const draft of drafts) rmSync(draft, { force: true });
    throw error;
  }
}

function removeLeftDrafts(file: string): void {
  const [folder, start] = [dirname(file), `${basename(file)}.`];
  for (const name of readdirSync(folder)) {
    const process = name.startsWith(start) ? name.slice(start.length) : "";
    if (/^\d+$/u.test(process) && !isAlive(Number(process))) rmSync(join(folder, name), { force: true });
  }
}
