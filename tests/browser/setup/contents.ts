import type { Page } from "playwright";

/** Whether the entry of the section being read is seen in the table of contents, whole. */
export function isInContents(page: Page): Promise<boolean> {
  return page.locator("#_contents [aria-current]").evaluate((entry) => {
    const [own, box] = [entry, entry.closest("nav")].map((one) => one?.getBoundingClientRect() ?? new DOMRect());
    return own!.height > 0 && own!.top >= box!.top && own!.bottom <= Math.min(box!.bottom, innerHeight);
  });
}
