import type { Page } from "playwright";
import { expect, test } from "vitest";
import { openPage } from "./setup/open";
import { switchTo } from "./setup/place";
import { ready } from "./setup/ready";

test.each([
  ["/part-12#part-12.5.99", "part-12.5"],
  ["/part-12#part-12.99.1", "part-12"],
  ["/part-12#nope", "part-12"],
  ["#part-12.5.99", "part-12.5"],
  ["/part-3#part-12.5.4%EF%BC%8C%E8%AF%B7%E7%9C%8B", "part-12.5.4"],
])("a link to a place that is gone, %s, opens at what is nearest, and a switch keeps that place", async (rest, id) => {
  const { page, expectQuiet } = await openPage({ site: "fixtures", path: `/zh-hans/articles/sixty-thousand${rest}` });
  await ready(page);
  expect(await placeOf(page, id)).toBe("in sight");
  await page.evaluate(() => scrollBy({ top: 2500, behavior: "instant" }));
  const kept = await page.evaluate(() => scrollY);
  await switchTo(page, "zh-Hant");
  expect(await placeOf(page, id)).toBe("behind the header or above");
  await switchTo(page, "zh-Hans");
  expect(Math.abs((await page.evaluate(() => scrollY)) - kept)).toBeLessThanOrEqual(2);
  await expectQuiet();
});

/** Whether the first line of an element is between the header and the end of the window. */
function placeOf(page: Page, id: string): Promise<string> {
  return page.locator(`[id="${id}"]`).evaluate((element) => {
    const top = element.getClientRects()[0]?.top ?? Infinity;
    const edge = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
    return top < edge ? "behind the header or above" : top > innerHeight ? "below" : "in sight";
  });
}
