import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "./is-alive";

export interface LockOptions {
  /** Told once when somebody else holds the lock. */
  readonly onWait?: (pid: number) => void;
  /**
   * Milliseconds after which a lock without a sign of life is taken over. Processes get the ids of others that are
   * gone, above all in containers, so that an id in use does not prove that the holder lives. @default 30_000
   */
  readonly staleAfter?: number;
}

/**
 * Does a piece of work while holding the lock file `path`, so that two processes never do it at the same time. Waits
 * for another holder, and takes the lock over from one that is gone.
 */
export async function withLock<T>(path: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
  const { onWait, staleAfter = 30_000 } = options;
  let told = false;
  while (!take(path)) {
    const pid = staleHolder(path, staleAfter);
    if (pid.stale) rmSync(path, { force: true });
    else {
      if (!told) onWait?.(pid.holder);
      told = true;
      await sleep(100);
    }
  }
  const release = () => rmSync(path, { force: true });
  const signOfLife = setInterval(() => utimesSync(path, new Date(), new Date()), Math.min(2_000, staleAfter / 4));
  process.once("exit", release);
  try {
    return await work();
  } finally {
    clearInterval(signOfLife);
    process.off("exit", release);
    release();
  }
}

function take(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function staleHolder(path: string, staleAfter: number): { holder: number; stale: boolean } {
  try {
    const holder = Number(readFileSync(path, "utf8"));
    const silent = Date.now() - statSync(path).mtimeMs;
    // Between its creation and its first bytes a lock is empty: that is no reason to take it.
    return { holder, stale: silent > staleAfter || (holder > 0 && !isAlive(holder)) };
  } catch {
    return { holder: 0, stale: false }; // released meanwhile
  }
}
