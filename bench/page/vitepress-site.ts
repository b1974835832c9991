import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright";
import { localeRow } from "@/lib/locale";
import { articlePath } from "@/lib/locator";
import { installPeer, run } from "../peer";
import type { Pair } from "./pair";
import type { BenchedSite } from "./site";
import { filesOf, serveFiles } from "./static-server";
import { vitepressSource } from "./vitepress-source";

const FOLDER = join(process.cwd(), "bench", "page", "vitepress");
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
  const version = await installPeer(FOLDER, "vitepress");
  if (version === undefined) return undefined;
  rmSync(SITE, { recursive: true, force: true });
  for (const [path, text] of vitepressSource([from, to], siteName)) {
    mkdirSync(dirname(join(SITE, path)), { recursive: true });
    writeFileSync(join(SITE, path), text);
  }
  if (!(await run(FOLDER, process.execPath, [join(INSTALLED, "bin", "vitepress.js"), "build", SITE]))) {
    console.error("VitePress could not build the article, see above: going on without it.");
    return undefined;
  }
  const { url, close } = await serveFiles(filesOf(join(SITE, ".vitepress", "dist")));
  return {
    name: `VitePress ${version}`,
    url: `${url}${articlePath(from.slug, from.locale)}.html`,
    reachSwitch: (page) => reachSwitch(page, `/${localeRow(to.locale).path}/`),
    close,
  };
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
