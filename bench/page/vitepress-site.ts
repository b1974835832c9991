import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright";
import { localeRow } from "@/lib/locale";
import { articlePath } from "@/lib/locator";
import type { Pair } from "./pair";
import type { BenchedSite } from "./site";
import { filesOf, serveFiles } from "./static-server";
import { vitepressSource } from "./vitepress-source";

const FOLDER = join(import.meta.dirname, "vitepress");
const SITE = join(FOLDER, "site");
const INSTALLED = join(FOLDER, "node_modules", "vitepress");

/** From this width on, in CSS pixels, VitePress' default theme has the switch in its bar; below, in a menu. */
const BAR = 1280;

/**
 * The article in VitePress with its default theme, which is installed here on first use.
 *
 * @returns undefined, after saying why, where it could not be installed or built
 */
export async function vitepressSite({ from, to, siteName }: Pair): Promise<BenchedSite | undefined> {
  if (!(await install())) return undefined;
  rmSync(SITE, { recursive: true, force: true });
  for (const [path, text] of vitepressSource([from, to], siteName)) {
    mkdirSync(dirname(join(SITE, path)), { recursive: true });
    writeFileSync(join(SITE, path), text);
  }
  if (!(await run(process.execPath, [join(INSTALLED, "bin", "vitepress.js"), "build", SITE]))) {
    console.error("VitePress could not build the article, see above: going on without it.");
    return undefined;
  }
  const { url, close } = await serveFiles(filesOf(join(SITE, ".vitepress", "dist")));
  const { version } = readJson(join(INSTALLED, "package.json"));
  return {
    name: `VitePress ${version}`,
    url: `${url}${articlePath(from.slug, from.locale)}.html`,
    reachSwitch: (page) => reachSwitch(page, `/${localeRow(to.locale).path}/`),
    close,
  };
}

/** Whether VitePress is there in the version of its lockfile, after an install where it was not. */
async function install(): Promise<boolean> {
  const wanted = readJson(join(FOLDER, "package.json")).dependencies?.vitepress;
  if (readJson(join(INSTALLED, "package.json")).version === wanted) return true;
  console.error(`VitePress ${wanted} is not installed yet: npm ci in bench/page/vitepress`);
  // A shell finds npm on every system: on Windows it is a script.
  if (await run("npm", ["ci", "--no-audit", "--no-fund"], { shell: true })) return true;
  console.error("VitePress could not be installed, see above: going on without it.");
  return false;
}

async function reachSwitch(page: Page, path: string) {
  if ((page.viewportSize()?.width ?? BAR) >= BAR) {
    await page.hover(".VPNavBarTranslations button");
    return page.locator(`.VPNavBarTranslations a[href*="${path}"]`);
  }
  // The bar with the menu does not stay in sight: the reader has to go to the beginning first.
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await page.click(".VPNavBarHamburger");
  await page.click(".VPNavScreenTranslations button");
  return page.locator(`.VPNavScreenTranslations a[href*="${path}"]`);
}

interface Package {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function readJson(path: string): Package {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Package;
  } catch {
    return {};
  }
}

/** Runs a program in VitePress' folder, its output on standard error, and tells whether it succeeded. */
function run(command: string, args: readonly string[], { shell = false } = {}): Promise<boolean> {
  const [file, list] = shell ? [[command, ...args].join(" "), []] : [command, args];
  const child = spawn(file, list, { cwd: FOLDER, shell, stdio: ["ignore", 2, 2] });
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}
