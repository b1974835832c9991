/** What finding a browser needs to know of a machine, and may do to it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether Debian's package `chromium` is the browser itself; Ubuntu's of that name is a pointer to another store. */
  readonly isDebian: boolean;
  readonly isRoot: boolean;
  isFile(path: string): boolean;
  /** Absolute path of a program on the `PATH`. */
  which(name: string): string | undefined;
  /** Runs a program without questions and tells whether it succeeded. */
  run(command: string, args: readonly string[]): boolean;
  /** Where Playwright has, or would put, its own. */
  playwrightPath(): string;
  /** Downloads Playwright's own. */
  installPlaywright(): boolean;
}

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const PLACES: Partial<Record<NodeJS.Platform, (env: Machine["env"]) => string[]>> = {
  darwin: (env) =>
    ["Google Chrome", "Chromium"].flatMap((name) =>
      ["/Applications", `${env.HOME}/Applications`].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    ),
  win32: (env) =>
    [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap((folder) =>
      folder === undefined ? [] : [`${folder}\\Google\\Chrome\\Application\\chrome.exe`],
    ),
};

/**
 * Finds a Chromium or Chrome, or brings one: the one that `CHROME_PATH` names, else an installed one, else Debian's
 * where packages may be installed without a question, else Playwright's own.
 *
 * @throws {Error} that says what to do when there is none to be had
 */
export function findChromium(machine: Machine): string {
  const named = machine.env.CHROME_PATH;
  if (named) {
    if (machine.isFile(named)) return named;
    throw new Error(`CHROME_PATH is ${JSON.stringify(named)}, where there is no file: correct it, or leave it out`);
  }
  const found = installed(machine) ?? (installDebian(machine) ? installed(machine) : undefined) ?? playwrights(machine);
  if (found !== undefined) return found;
  throw new Error(
    "No Chromium was found and none could be installed: install Chromium or Chrome (on Debian: apt-get install chromium), " +
      "or give the path of one, as in CHROME_PATH=/path/to/chrome npm test; npx vitest run --project unit needs none",
  );
}

function installed({ platform, env, isFile, which }: Machine): string | undefined {
  for (const name of NAMES) {
    const path = which(name);
    if (path !== undefined) return path;
  }
  return PLACES[platform]?.(env).find(isFile);
}

function installDebian({ isDebian, isRoot, run }: Machine): boolean {
  if (!isDebian) return false;
  const prefix = isRoot ? [] : ["sudo", "-n"];
  const apt = (...args: string[]) => {
    const [command = "", ...rest] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
    return run(command, rest);
  };
  // The list of packages may be too old for the install, or not be there at all; the font is for pictures of failures.
  return apt("update") && apt("install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
}

function playwrights({ isFile, playwrightPath, installPlaywright }: Machine): string | undefined {
  if (isFile(playwrightPath())) return playwrightPath();
  return installPlaywright() && isFile(playwrightPath()) ? playwrightPath() : undefined;
}
