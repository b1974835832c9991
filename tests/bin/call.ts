import type { Output } from "@/bin/command";

/** What a command left behind: its exit code, and all that it printed. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls a command in this process, and gathers what it prints. */
export async function call(command: (output: Output) => Promise<number>): Promise<Ended> {
  let [stdout, stderr] = ["", ""];
  const status = await command({
    out: (text) => void (stdout += text),
    err: (line) => void (stderr += `${line}\n`),
  });
  return { status, stdout, stderr };
}
