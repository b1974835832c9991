import { writeSync } from "node:fs";

/** Writes to standard output, all of it, whatever reads it. */
export function print(text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") return; // The reader has seen enough: `| head`.
      if (code !== "EAGAIN") throw error;
    }
  }
}
