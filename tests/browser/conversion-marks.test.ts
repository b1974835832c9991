import type { Locator, Page } from "playwright";
import { expect, test } from "vitest";
import type { Doubt } from "@/lib/edition";
import { violationsOf } from "./setup/axe";
import { openPage, type OpenOptions } from "./setup/open";
import { ready } from "./setup/ready";

const ARTICLE = "/zh-hant/articles/yichang-governance";
const SWITCH = "button[role=switch]:has-text('轉換標記')";

async function openMarked(options: OpenOptions = {}) {
  const opened = await openPage({ path: ARTICLE, ...options });
  await ready(opened.page);
  if ((options.viewport?.width ?? 1280) < 1120) await opened.page.getByRole("button", { name: "目錄" }).click();
  await opened.page.locator(SWITCH).click();
  await marked(opened.page);
  return opened;
}

const marked = (page: Page) => page.waitForFunction(() => (CSS.highlights.get("doubt")?.size ?? 0) > 0);
const marks = (page: Page) => page.evaluate(() => CSS.highlights.get("doubt")?.size ?? 0);
const card = (page: Page) => page.locator("#_doubts:popover-open");

/** Clicks on the first of the marked characters that is this one, in a place. */
async function clickOn(page: Page, place: string, char: string) {
  const point = await page.evaluate(
    ([id, wanted]) => {
      const ranges = [...(CSS.highlights.get("doubt") ?? [])] as unknown as Range[];
      const range = ranges.find(
        (one) => one.toString() === wanted && one.startContainer.parentElement?.closest(`[id="${id}"]`),
      );
      range?.startContainer.parentElement?.scrollIntoView({ block: "center" });
      const { x, y, width, height } = range?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    [place, char] as const,
  );
  await page.mouse.click(point.x, point.y);
}

test("every character that could be written otherwise is marked, and nothing before the reader asks", async () => {
  const { page, expectQuiet } = await openPage({ path: ARTICLE });
  await ready(page);
  expect(await marks(page)).toBe(0);
  await page.locator(SWITCH).click();
  await marked(page);
  const { doubts } = (await (await page.request.get(`${ARTICLE}/conversion.json`)).json()) as {
    doubts: readonly Doubt[];
  };
  expect(doubts.length).toBeGreaterThan(100);
  // The summary is not on this page.
  expect(await marks(page)).toBe(doubts.filter(({ place }) => place !== "_summary").length);
  await page.locator(SWITCH).click();
  await page.waitForFunction(() => !CSS.highlights.has("doubt"));
  await expectQuiet();
});

test("a click on one tells the source character, the choice and the word that decided; also inside a term", async () => {
  const { page, expectQuiet } = await openMarked();
  await clickOn(page, "industrial-strength.1", "簽");
  const box = card(page);
  await box.waitFor();
  const text = await box.innerText();
  for (const part of ["签", "簽", "由編者指定：集中签约", "也可作：籤"]) expect(text).toContain(part);
  await clickOn(page, "green-development.1", "發");
  expect(await box.innerText()).toContain("依所在的詞：发展");
  expect(page.url()).toContain(ARTICLE);
  expect(await violationsOf(page)).toEqual([]);
  await expectQuiet();
});

test.each([390, 1440])(
  "by keyboard, %i wide: the card takes the focus, goes on and back, and gives it back",
  async (width) => {
    const { page } = await openMarked({ viewport: { width, height: 844 } });
    await page.locator(SWITCH).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const box = card(page);
    expect(await box.innerText()).toMatch(/1 \/ \d+/);
    const next = box.getByRole("button", { name: "下一處" });
    const hasFocus = (one: Locator) => one.evaluate((element) => element === document.activeElement);
    expect(await hasFocus(next)).toBe(true);
    for (const at of [2, 3]) {
      await page.keyboard.press("Enter");
      await box.getByText(new RegExp(`^${at} / `)).waitFor();
      expect(await hasFocus(next)).toBe(true);
    }
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await box.getByText(/^2 \/ /).waitFor();
    expect(await hasFocus(box.getByRole("button", { name: "上一處" }))).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.locator("#_doubts").isVisible()).toBe(false);
    expect(await hasFocus(page.getByRole("button", { name: width === 390 ? "目錄" : "逐一查看" }))).toBe(true);
  },
);

test("the choice is kept: over a switch of scripts, where the text as it was written has no marks", async () => {
  const { page, expectQuiet } = await openMarked();
  await page.locator("header [hreflang=zh-Hans]").click();
  await page.locator("html[lang=zh-Hans]").waitFor();
  await page.waitForFunction(() => !CSS.highlights.has("doubt"));
  expect(await page.locator("button[role=switch]").count()).toBe(1);
  await page.locator("header [hreflang=zh-Hant]").click();
  await marked(page);
  await page.reload();
  await marked(page);
  await expectQuiet();
});

test.each([
  [390, 844],
  [1280, 800],
])("in a window of %i × %i each character stands clear of header and card, also the last", async (width, height) => {
  const { page } = await openMarked({ viewport: { width, height } });
  await page.getByRole("button", { name: "逐一查看" }).click();
  const box = card(page);
  await box.waitFor();
  expect(await page.locator("#_contents:popover-open").count()).toBe(0);
  const isClear = () =>
    box.evaluate((element) => {
      const [range] = [...(CSS.highlights.get("doubt-here") ?? [])] as unknown as Range[];
      const here = range?.getBoundingClientRect() ?? new DOMRect();
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const isCovered = here.left < right && here.right > left && here.top < bottom && here.bottom > top;
      const header = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
      return !isCovered && here.height > 0 && here.top >= header && here.bottom <= innerHeight;
    });
  // Not by the mouse: the card would leave it behind over a term, whose card opens.
  const go = (name: string) => box.getByRole("button", { name }).press("Enter");
  for (const step of ["上一處", ...Array<string>(6).fill("下一處")]) {
    await go(step);
    await expect.poll(isClear, { message: (await box.textContent()) ?? "" }).toBe(true);
  }
  const { y = 0, height: tall = 0, width: wide = 0 } = (await box.boundingBox()) ?? {};
  if (width === 390) expect([Math.round(y + tall), wide]).toEqual([844, 390]);
});
