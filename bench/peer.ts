import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Package {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * Installs a peer in a folder of its own, which pins it, so that nobody else pays for it. Says why on standard error
 * where it could not be installed.
 *
 * @returns its version; undefined when it is not there
 */
export async function installPeer(folder: string, name: string): Promise<string | undefined> {
  const wanted = readJson(join(folder, "package.json")).dependencies?.[name];
  if (wanted !== undefined && readJson(join(folder, "node_modules", name, "package.json")).version === wanted)
    return wanted;
  console.error(`${name} ${wanted} is not installed yet: npm ci in ${folder}`);
  // A shell finds npm on every system: on Windows it is a script.
  if (await run(folder, "npm", ["ci", "--no-audit", "--no-fund"], { shell: true })) return wanted;
  console.error(`${name} could not be installed, see above: going on without it.`);
  return undefined;
}

/** Runs a program in a folder, its output on standard error, and tells whether it succeeded. */
export function run(
  folder: string,
  command: string,
  args: readonly string[],
  { shell = false } = {},
): Promise<boolean> {
  const [file, list] = shell ? [[command, ...args].join(" "), []] : [command, args];
  const child = spawn(file, list, { cwd: folder, shell, stdio: ["ignore", 2, 2] });
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}

function readJson(path: string): Package {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Package;
  } catch {
    return {};
  }
}
