import { renameSync, rmSync, writeFileSync } from "node:fs";

/** Writes a file whole or not at all: two processes may do so at a time, and none may read half a file. */
export function writeAtomic(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, content, { flush: true });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
