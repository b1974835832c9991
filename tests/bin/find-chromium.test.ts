import { expect, test } from "vitest";
import { findChromium, type Machine } from "../browser/setup/find-chromium";

/** A machine that has nothing and can do nothing but what a test gives it. */
function machine(given: Partial<Machine> & { files?: string[] } = {}): Machine {
  const { files = [], ...rest } = given;
  return {
    platform: "linux",
    env: {},
    isDebian: false,
    isRoot: false,
    isFile: (path) => files.includes(path),
    which: (name) => files.find((path) => path.endsWith(`/${name}`)),
    run: () => false,
    playwrightPath: () => "/playwright/chrome",
    installPlaywright: () => false,
    ...rest,
  };
}

test("takes the one that CHROME_PATH names before an installed one", () => {
  const files = ["/usr/bin/chromium", "/opt/own"];
  expect(findChromium(machine({ files, env: { CHROME_PATH: "/opt/own" } }))).toBe("/opt/own");
});

test("says when CHROME_PATH names no file, and takes no other", () => {
  expect(() => findChromium(machine({ files: ["/usr/bin/chromium"], env: { CHROME_PATH: "/nowhere" } }))).toThrow(
    'CHROME_PATH is "/nowhere", where there is no file: correct it, or leave it out',
  );
});

test.each([
  ["linux", {}, "/usr/bin/google-chrome"],
  ["darwin", { HOME: "/Users/a" }, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  ["darwin", { HOME: "/Users/a" }, "/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium"],
  ["win32", { PROGRAMFILES: "C:\\P" }, "C:\\P\\Google\\Chrome\\Application\\chrome.exe"],
] as const)("finds the one installed on %s", (platform, env, path) => {
  expect(findChromium(machine({ platform, env, files: [path] }))).toBe(path);
});

test.each([
  [true, ["env", "env"]],
  [false, ["sudo", "sudo"]],
])("installs Debian's without a question (root: %s)", (isRoot, commands) => {
  const files: string[] = [];
  const did: string[] = [];
  const run = (command: string, args: readonly string[]) => {
    did.push(command);
    if (!isRoot) expect(args[0]).toBe("-n");
    if (args.includes("install")) files.push("/usr/bin/chromium");
    return true;
  };
  const which = (name: string) => files.find((path) => path.endsWith(`/${name}`));
  expect(findChromium(machine({ isDebian: true, isRoot, run, which }))).toBe("/usr/bin/chromium");
  expect(did).toEqual(commands);
});

test("takes Playwright's own where there is no other, downloading it at need", () => {
  expect(findChromium(machine({ files: ["/playwright/chrome"], isDebian: true }))).toBe("/playwright/chrome");
  const files: string[] = [];
  const installPlaywright = () => files.push("/playwright/chrome") > 0;
  expect(findChromium(machine({ isFile: (path) => files.includes(path), installPlaywright }))).toBe(
    "/playwright/chrome",
  );
});

test("says what to do when there is none to be had", () => {
  expect(() => findChromium(machine())).toThrow(/No Chromium was found .*: install .* CHROME_PATH=/);
});
