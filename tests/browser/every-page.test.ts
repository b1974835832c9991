import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { PAGES } from "./routes";
import { openPage } from "./setup/open";

test.each(PAGES)("$path of $site is accessible, fits every window and is quiet", async ({ site, path }) => {
  const { page, status, expectQuiet } = await openPage({ site, path, viewport: { width: 390, height: 844 } });
  expect(status).toBe(200);
  await expectQuiet();
  await expectAddresses(page, path);
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  }
});

/** The page says its language, and by absolute addresses where it is in the others. */
async function expectAddresses(page: Page, path: string): Promise<void> {
  const locale = path.startsWith("/zh-hant") ? "zh-Hant" : "zh-Hans";
  expect(await page.getAttribute("html", "lang")).toBe(locale);
  const alternates = await page.$$eval("head link[rel=alternate][hreflang]", (links) =>
    links.map((link) => [link.getAttribute("hreflang") ?? "", (link as HTMLLinkElement).href] as const),
  );
  expect(alternates.map(([tag]) => tag).toSorted()).toEqual(["x-default", "zh-Hans", "zh-Hant"]);
  for (const [tag, href] of alternates)
    if (tag !== "x-default") expect(new URL(href).pathname).toBe(path.replace(/^\/zh-han./, `/${tag.toLowerCase()}`));
  const canonical = await page.getAttribute("head link[rel=canonical]", "href");
  expect(new URL(canonical ?? "").pathname).toBe(path.replace(/(\/articles\/[^/]+)\/.*/, "$1"));
}
