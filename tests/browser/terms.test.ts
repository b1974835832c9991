import type { Page } from "playwright";
import { expect, test } from "vitest";
import { openPage } from "./setup/open";
import { ready } from "./setup/ready";
import { ARTICLE, closedCard, isOpen, openArticle, openCard, termOf } from "./setup/terms";

test.each([
  ["zh-hans", "出处：国务院，李克强总理在全国电视电话会议上的讲话，2015年", "详细"],
  ["zh-hant", "出處：國務院，李克強總理在全國電視電話會議上的講話，2015年", "詳細"],
])("a card in %s tells what the word is", async (locale, source, more) => {
  const { page, expectQuiet } = await openArticle({ path: `/${locale}/articles/yichang-governance` });
  await termOf(page, "fangguanfu").hover();
  const card = await openCard(page);
  expect(await page.getByRole("dialog", { name: "放管服" }).count()).toBe(1);
  const text = await card.innerText();
  for (const part of ["放管服", "fàng guǎn fú", "streamline administration", source, more])
    expect(text).toContain(part);
  const entry = `/${locale}/glossary/fangguanfu`;
  expect(await card.getByRole("link", { name: more }).getAttribute("href")).toBe(entry);
  expect(await termOf(page, "fangguanfu").getAttribute("href")).toBe(entry);
  expect(await page.locator(".card").count()).toBe(1);
  await card.getByRole("link", { name: more }).click();
  await page.waitForURL(`**${entry}`);
  await expectQuiet();
});

test("after a switch the card is in the other script", async () => {
  const { page, expectQuiet } = await openArticle();
  await termOf(page, "three-zones").hover();
  expect(await (await openCard(page)).innerText()).toContain("三区联动");
  await page.locator("header [hreflang=zh-Hant]").click();
  await page.locator("html[lang=zh-Hant]").waitFor();
  await termOf(page, "three-zones").hover();
  const card = await openCard(page);
  expect(await card.innerText()).toContain("三區聯動");
  expect(await card.locator("a:not([href^='/zh-hant/glossary/'])").count()).toBe(0);
  await expectQuiet();
});

test("terms inside a definition are links, and a long term names its parts", async () => {
  const { page } = await openArticle();
  await termOf(page, "three-zones").hover();
  const card = await openCard(page);
  const parts = await card.locator("p", { hasText: "组成：" }).innerText();
  expect(parts).toBe("组成：高新区、自贸区、综保区");
  expect(await card.locator("[data-definition] a.term").count()).toBeGreaterThan(0);
  await card.locator("p", { hasText: "组成：" }).getByRole("link", { name: "自贸区" }).click();
  await page.waitForURL("**/zh-hans/glossary/pilot-free-trade-zone");
});

test("a pointer that passes over opens nothing, one that rests opens the card, and it can be hovered", async () => {
  const { page, expectQuiet } = await openArticle();
  const term = termOf(page, "fangguanfu");
  await term.scrollIntoViewIfNeeded();
  await page.clock.install();
  await term.hover();
  await page.clock.runFor(100);
  await page.mouse.move(2, 2);
  await page.clock.runFor(1000);
  expect(await isOpen(page)).toBe(false);

  await term.hover();
  await page.clock.runFor(200);
  const card = await openCard(page);
  await card.hover();
  await page.clock.runFor(1000);
  expect(await isOpen(page)).toBe(true);
  await page.mouse.move(2, 2);
  await page.clock.runFor(1000);
  expect(await isOpen(page)).toBe(false);
  await expectQuiet();
});

test("Esc closes the card under the pointer, and a click follows the link", async () => {
  const { page } = await openArticle();
  await termOf(page, "fangguanfu").hover();
  await openCard(page);
  await page.keyboard.press("Escape");
  await closedCard(page);
  expect(page.url()).toContain(ARTICLE);
  await termOf(page, "grid-management").hover();
  await openCard(page);
  await termOf(page, "grid-management").click();
  await page.waitForURL("**/zh-hans/glossary/grid-management");
});

test("by keyboard the card opens, is heard, can be entered, and Esc keeps the focus", async () => {
  const { page, expectQuiet } = await openArticle();
  const { term, id } = await tabToFirstTerm(page);
  const card = await openCard(page);
  const heard = (await card.locator("[data-term-name], [data-definition]").allTextContents()).join("：");
  await expect.poll(() => page.locator("[role=status]#_status").textContent()).toBe(heard);

  await page.keyboard.press("Escape");
  await closedCard(page);
  expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/zh-hans/glossary/${id}`);
  await page.goBack();

  // Back at the term, then into the card and through it.
  await tabToFirstTerm(page);
  await openCard(page);
  const links = await card.locator("a").count();
  for (let at = 0; at < links; at++) {
    await page.keyboard.press("Tab");
    expect(
      await card
        .locator("a")
        .nth(at)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    expect(await isOpen(page)).toBe(true);
  }
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/zh-hans/glossary/${id}`);
  await expectQuiet();
});

test("Esc in the card closes it and gives the focus back; it opens at the next term, and at this one again", async () => {
  const { page } = await openArticle();
  const { term } = await tabToFirstTerm(page);
  await openCard(page);
  const links = await page.locator(".card a").count();
  await page.clock.install();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await closedCard(page);
  expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.clock.runFor(1000);
  expect(await isOpen(page)).toBe(false);

  await page.keyboard.press("Tab");
  await page.clock.runFor(1000);
  await openCard(page);
  await page.keyboard.press("Shift+Tab");
  await page.clock.runFor(1000);
  expect(await term.getAttribute("style")).toContain("--term");
  // Out of the card to the term behind it.
  for (let at = 0; at <= links; at++) await page.keyboard.press("Tab");
  await page.clock.runFor(1000);
  await openCard(page);
  expect(await term.getAttribute("style")).not.toContain("--term");
});

test.each([820, 1440])("in a window of %i the card stands beside its word and covers it nowhere", async (width) => {
  const { page, expectQuiet } = await openArticle({ viewport: { width, height: 700 } });
  for (const place of ["start", "end"] as const) {
    const term = termOf(page, "fangguanfu");
    await term.evaluate((link, block) => link.scrollIntoView({ block, behavior: "instant" }), place);
    await term.hover();
    const box = await (await openCard(page)).boundingBox();
    const word = await term.boundingBox();
    if (!box || !word) throw new Error("Nothing to measure");
    const gap = box.y > word.y ? box.y - (word.y + word.height) : word.y - (box.y + box.height);
    expect(gap, place).toBeGreaterThanOrEqual(0);
    expect(gap, place).toBeLessThan(24);
    expect([box.x >= 0, box.y >= 0, box.x + box.width <= width, box.y + box.height <= 700]).not.toContain(false);
    await page.mouse.move(2, 2);
    await closedCard(page);
  }
  await expectQuiet();
});

test("where the marks are hidden, the keyboard does not stop at a term", async () => {
  const { page } = await openArticle({ viewport: { width: 1440, height: 900 } });
  const marks = page.getByRole("switch", { name: "术语标记" });
  await marks.click();
  await page.locator("#business-environment h2 a").last().focus();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("rel"))).toBe("prev");
  await marks.click();
  await tabToFirstTerm(page);
});

test("where the cards cannot be had, a term is still a link, and the next attempt may succeed", async () => {
  const { page } = await openPage({ site: "content" });
  const failed = () => page.waitForEvent("requestfailed", (request) => request.url().endsWith("terms.json"));
  await page.route("**/terms.json", (route) => route.abort());
  await Promise.all([failed(), page.goto(ARTICLE)]);
  const term = termOf(page, "fangguanfu");
  await Promise.all([failed(), term.hover()]);
  expect(await isOpen(page)).toBe(false);
  await page.unroute("**/terms.json");
  await page.mouse.move(2, 2);
  await term.hover();
  await openCard(page);
  await term.click();
  await page.waitForURL("**/zh-hans/glossary/fangguanfu");
});

/** Goes to the first term below a heading as a keyboard does. */
async function tabToFirstTerm(page: Page) {
  await ready(page);
  await page.locator("#business-environment h2 a").last().focus();
  await page.keyboard.press("Tab");
  const term = page.locator("#business-environment p a.term").first();
  expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
  return { term, id: await term.getAttribute("data-term") };
}
