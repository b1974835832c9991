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
 * @returns its exit code
 */
export type Command = (args: readonly string[], env: NodeJS.ProcessEnv, output: Output) => Promise<number>;

/** Runs a command in this process, with its arguments, environment and output. */
export async function runCommand(command: Command): Promise<void> {
  process.exitCode = await command(process.argv.slice(2), process.env, { out: print, err: console.error });
}

/** Whether somebody asks how a command is used. */
export function asksForHelp(args: readonly string[]): boolean {
  return args.includes("--help") || args.includes("-h");
}

/**
 * Reads the command line as `parseArgs` does.
 *
 * @throws {Error} with one sentence that says what is wrong
 */
export function readFlags<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Error(`${(error as Error).message.split(". ")[0]}.`, { cause: error });
  }
}
