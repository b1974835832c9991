import { spawn } from "node:child_process";
import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a Node program in the foreground, passing signals on to it.
 *
 * @param args what follows `node` on the command line
 * @returns its exit code; 128 and the number of the signal where a signal ended it, as a shell has it
 */
export function runNode(args: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv }): Promise<number> {
  const child = spawn(process.execPath, args, { ...options, stdio: "inherit" });
  const passOn = SIGNALS.map((signal) => [signal, () => void child.kill(signal)] as const);
  for (const [signal, listener] of passOn) process.on(signal, listener);
  return new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  }).finally(() => {
    for (const [signal, listener] of passOn) process.off(signal, listener);
  });
}
