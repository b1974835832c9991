import type { Page } from "playwright";
import { expect, test } from "vitest";
import { openPage } from "./setup/open";
import { ready } from "./setup/ready";
import { ARTICLE, closedCard, isOpen, openArticle, openCard, termOf } from "./setup/terms";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

test("the first tap shows the card, a tap elsewhere closes it, the second tap follows the link", async () => {
  const { page, expectQuiet } = await openArticle(PHONE);
  const term = termOf(page, "fangguanfu");
  await toTheMiddle(page, "fangguanfu");
  await term.tap();
  const card = await openCard(page);
  expect(page.url()).toContain(ARTICLE);
  // A sheet at the bottom, as wide as the window.
  const box = await card.boundingBox();
  expect([box?.x, box?.width, Math.round((box?.y ?? 0) + (box?.height ?? 0))]).toEqual([0, 390, 844]);

  await page.getByRole("banner").tap({ position: { x: 195, y: 5 } });
  await closedCard(page);
  await term.tap();
  await openCard(page);
  await term.tap();
  await page.waitForURL("**/zh-hans/glossary/fangguanfu");
  await expectQuiet();
});

test("a tap on another term shows the other card", async () => {
  const { page, expectQuiet } = await openArticle(PHONE);
  await toTheMiddle(page, "fangguanfu");
  await termOf(page, "fangguanfu").tap();
  const name = (await openCard(page)).locator("[data-term-name]");
  await expect.poll(() => name.textContent()).toBe("放管服");
  await termOf(page, "grid-management").tap();
  await expect.poll(() => name.textContent()).toBe("网格化管理");
  expect(page.url()).toContain(ARTICLE);
  await expectQuiet();
});

test.each(["scroll", "long press"])("a %s that begins on a term is no tap", async (what) => {
  const { page, expectQuiet } = await openArticle(PHONE);
  const { x, y } = await toTheMiddle(page, "fangguanfu");
  const before = await page.evaluate(() => scrollY);
  const touch = await page.context().newCDPSession(page);
  if (what === "scroll") {
    for (let moved = 0; moved <= 200; moved += 20) {
      const type = moved === 0 ? "touchStart" : "touchMove";
      await touch.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x, y: y - moved }] });
    }
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect.poll(async () => (await page.evaluate(() => scrollY)) - before).toBeGreaterThan(0);
  } else await touch.send("Input.synthesizeTapGesture", { x, y, duration: 1500, gestureSourceType: "touch" });
  expect(await isOpen(page)).toBe(false);
  expect(page.url()).toContain(ARTICLE);
  // The next tap is one again.
  await toTheMiddle(page, "fangguanfu");
  await termOf(page, "fangguanfu").tap();
  await openCard(page);
  await expectQuiet();
});

test.each(["cannot be had", "are late", "are late, at the second tap", "are late, but the reader has gone on"])(
  "where the cards %s, a tap on a term",
  async (what) => {
    const { page } = await openPage({ site: "content", ...PHONE });
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route("**/terms.json", async (route) => {
      if (what === "cannot be had") return route.abort();
      await held;
      await route.continue();
    });
    await Promise.all([page.waitForRequest("**/terms.json"), page.goto(ARTICLE)]);
    await ready(page);
    await toTheMiddle(page, "fangguanfu");
    const term = termOf(page, "fangguanfu");
    await page.clock.install();
    await term.tap();
    if (what === "are late") await page.clock.runFor(2000);
    if (what === "are late, at the second tap") await term.tap();
    if (what !== "are late, but the reader has gone on") {
      await page.waitForURL("**/zh-hans/glossary/fangguanfu");
      return answer();
    }
    await page.getByRole("banner").tap({ position: { x: 195, y: 5 } });
    await Promise.all([page.waitForResponse("**/terms.json"), answer()]);
    await page.clock.runFor(5000);
    expect(await isOpen(page)).toBe(false);
    expect(page.url()).toContain(ARTICLE);
  },
);

test.each(["first", "last"] as const)(
  "the %s term, tapped low in the window, is not under its sheet",
  async (which) => {
    const { page, expectQuiet } = await openArticle(PHONE);
    const term = page.locator(".text a.term")[which]();
    await term.evaluate((link) => link.scrollIntoView({ block: "end", behavior: "instant" }));
    await term.tap();
    const sheet = await (await openCard(page)).boundingBox();
    const word = await term.boundingBox();
    expect((word?.y ?? 0) + (word?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
    const header = await page.getByRole("banner").boundingBox();
    expect(word?.y).toBeGreaterThan(header?.height ?? 0);
    await expectQuiet();
  },
);

/** Scrolls it there, and gives the middle of its first line. */
function toTheMiddle(page: Page, id: string): Promise<{ x: number; y: number }> {
  return termOf(page, id).evaluate((link) => {
    scrollBy({ top: link.getBoundingClientRect().top - 250, behavior: "instant" });
    const [line] = link.getClientRects();
    return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : { x: 0, y: 0 };
  });
}
