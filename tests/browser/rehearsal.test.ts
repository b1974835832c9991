import type { Page } from "playwright";
import { expect, test } from "vitest";
import { openPage } from "./setup/open";
import { ready } from "./setup/ready";

test.each([
  ["the pointer", (page: Page) => page.getByRole("link", { name: "繁體", exact: true }).hover()],
  ["the keyboard", (page: Page) => page.getByRole("link", { name: "繁體", exact: true }).focus()],
])("reaching for the switch with %s draws the other script where no reader sees it", async (_, reach) => {
  const { page, expectQuiet } = await openPage({ site: "content", path: "/zh-hans/articles/yichang-governance" });
  await ready(page);
  // Only a focus that is shown counts, and that of a keyboard is.
  await page.keyboard.press("Tab");
  await page.evaluate(() => {
    const frames: (() => void)[] = [];
    Object.assign(window, { requestAnimationFrame: (run: () => void) => frames.push(run), frames });
  });
  await reach(page);
  const stage = page.locator(".rehearsal");
  await stage.waitFor({ state: "attached" });
  expect(await stage.getAttribute("lang")).toBe("zh-Hant");
  expect(await stage.textContent()).toContain("為深入學習貫徹黨的十九屆四中全會精神");
  const during = await page.screenshot();
  // In the second frame it is taken away.
  await page.evaluate(() => (window as unknown as { frames: (() => void)[] }).frames.shift()?.());
  expect(await stage.count()).toBe(1);
  await page.evaluate(() => (window as unknown as { frames: (() => void)[] }).frames.shift()?.());
  expect(await stage.count()).toBe(0);
  expect(during.equals(await page.screenshot())).toBe(true);
  await expectQuiet();
});

test("a finger that taps the switch fetches nothing but what the switch needs", async () => {
  const { page, expectQuiet } = await openPage({
    site: "content",
    path: "/zh-hans/articles/yichang-governance",
    hasTouch: true,
  });
  await ready(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.getByRole("link", { name: "繁體", exact: true }).tap();
  await page.locator("html[lang=zh-Hant]").waitFor();
  // What the router asks for has a query; the page itself, which a rehearsal asks for, has none.
  expect(asked.filter((url) => url.endsWith("/zh-hant/articles/yichang-governance"))).toEqual([]);
  await expectQuiet();
});
