import type { Page } from "playwright";
import { expect, test } from "vitest";
import { PAGES } from "./routes";
import { violationsOf } from "./setup/axe";
import { openPage } from "./setup/open";

const SCRIPTS = ["zh-Hans", "zh-Hant"];

test.each(PAGES)("$path of $site is accessible, fits every window and is quiet", async ({ site, path }) => {
  const { page, status, expectQuiet } = await openPage({ site, path, viewport: { width: 390, height: 844 } });
  expect(status).toBe(200);
  await expectQuiet();
  await expectAddresses(page, path, site === "content" ? [...SCRIPTS, "zh-Hant-HK"] : SCRIPTS);
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  // Colours are the same in every script: each theme is looked at in one.
  await page.emulateMedia({ colorScheme: path.startsWith("/zh-hans") ? "dark" : "light" });
  expect(await violationsOf(page)).toEqual([]);
});

/** The page says its language, and by absolute addresses where it is in the others. */
async function expectAddresses(page: Page, path: string, locales: readonly string[]): Promise<void> {
  const [, segment = ""] = path.split("/");
  expect((await page.getAttribute("html", "lang"))?.toLowerCase()).toBe(segment);
  const alternates = await page.$$eval("head link[rel=alternate][hreflang]", (links) =>
    links.map((link) => [link.getAttribute("hreflang") ?? "", (link as HTMLLinkElement).href] as const),
  );
  expect(alternates.map(([tag]) => tag).toSorted()).toEqual(["x-default", ...locales]);
  const indexed = path.replace(/(\/articles\/[^/]+)\/.*/, "$1");
  for (const [tag, href] of alternates)
    if (tag !== "x-default") expect(new URL(href).pathname).toBe(indexed.replace(segment, tag.toLowerCase()));
  const canonical = await page.getAttribute("head link[rel=canonical]", "href");
  expect(new URL(canonical ?? "").pathname).toBe(indexed);
  const own = /\/(?:glossary.*|restoration)$/.test(path) ? `/${segment}` : path;
  const picture = (await page.getAttribute("head meta[property='og:image']", "content")) ?? "";
  expect(new URL(picture).pathname).toBe(`${own}/opengraph-image`);
}
