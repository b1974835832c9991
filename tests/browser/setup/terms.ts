import type { Locator, Page } from "playwright";
import { openPage, type Opened, type OpenOptions } from "./open";
import { ready } from "./ready";

/** Path of the article of the site. */
export const ARTICLE = "/zh-hans/articles/yichang-governance";

/** An article whose scripts have taken over. */
export async function openArticle(options: OpenOptions = {}): Promise<Opened> {
  const opened = await openPage({ path: ARTICLE, ...options });
  await ready(opened.page);
  return opened;
}

/** The first place in the text where a term stands. */
export function termOf(page: Page, id: string): Locator {
  return page.locator(`.text a.term[data-term="${id}"]`).first();
}

/** Waits for an open card. */
export async function openCard(page: Page): Promise<Locator> {
  const card = page.locator(".card:popover-open");
  await card.waitFor();
  return card;
}

/** Waits until no card is open. */
export async function closedCard(page: Page): Promise<void> {
  await page.locator(".card:not(:popover-open)").waitFor({ state: "attached" });
}

/** Whether a card is open now. */
export function isOpen(page: Page): Promise<boolean> {
  return page.locator(".card").evaluate((card) => card.matches(":popover-open"));
}
