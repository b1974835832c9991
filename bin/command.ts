import { parseArgs, type ParseArgsConfig } from "node:util";
import { print } from "./print";

/** Where a command prints, each time one or more lines or, to `out`, a text that ends its own. */
export interface Output {
  out(text: string): void;
  err(line: string): void;
}

/**
 * A command, as a function that a test can call without a process of its own.
 *
 * @param args what follows its name on the command line
 * @param read gives standard input; default: that of the process
 * @returns its exit code
 */
export type Command = (
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  output: Output,
  read?: () => Uint8Array,
) => Promise<number>;

/** Runs a command in this process, with its arguments, environment and output. */
export async function runCommand(command: Command): Promise<void> {
  process.exitCode = await command(process.argv.slice(2), process.env, { out: print, err: console.error });
}

/** Why a command cannot do what it was asked: one sentence, below which stands how it is used. */
export class Misused extends Error {
  override readonly name = "Misused";
}

/** Makes a command that says how it is used where it is asked for that, and where it is misused: then it gives 2. */
export function withUsage(usage: string, run: Command): Command {
  return async (...all) => {
    const [args, , output] = all;
    if (args.includes("--help") || args.includes("-h")) {
      output.out(`${usage}\n`);
      return 0;
    }
    try {
      return await run(...all);
    } catch (error) {
      if (!(error instanceof Misused)) throw error;
      output.err(`${error.message}\n${usage}`);
      return 2;
    }
  };
}

/**
 * Reads the command line as `parseArgs` does.
 *
 * @throws {Misused}
 */
export function readFlags<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Misused(`${(error as Error).message.split(". ")[0]}.`, { cause: error });
  }
}
