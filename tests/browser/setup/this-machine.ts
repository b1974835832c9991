import { spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "playwright";
import type { Machine } from "./find-chromium";

/** The machine on which the tests run. Says on standard error what it installs, which can take minutes. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isDebian: /^ID="?debian"?$/m.test(textOf("/etc/os-release")),
    isRoot: process.getuid?.() === 0,
    isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
    which,
    run,
    playwrightPath: () => chromium.executablePath(),
    installPlaywright: () => run(process.execPath, [playwrightCommand(), "install", "chromium"]),
  };
}

function which(name: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function run(command: string, args: readonly string[]): boolean {
  console.error(`No browser yet: ${[command, ...args].join(" ")}`);
  // Its output goes to standard error too, so that the tests' own stays what it is.
  return spawnSync(command, args, { stdio: ["ignore", 2, 2] }).status === 0;
}

function playwrightCommand(): string {
  return join(dirname(createRequire(import.meta.url).resolve("playwright/package.json")), "cli.js");
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
