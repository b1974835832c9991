import type { Page } from "playwright";

/** Waits until the scripts of an article's page have taken over; then the section being read is marked. */
export async function ready(page: Page): Promise<void> {
  await page.locator("#_contents a[aria-current]").waitFor({ state: "attached" });
}
