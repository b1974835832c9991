import type { Page } from "playwright";
import { expect, test } from "vitest";
import { isInContents } from "./setup/contents";
import { openPage, type OpenOptions } from "./setup/open";
import { ready } from "./setup/ready";

const ARTICLE = "/zh-hans/articles/yichang-governance";
const LONG = "/zh-hans/articles/sixty-thousand";
const WIDE = { viewport: { width: 1440, height: 900 } } as const;
const PHONE = { viewport: { width: 390, height: 844 } } as const;

test.each([390, 820, 1440].flatMap((width) => ["zh-hans", "zh-hant"].map((locale) => ({ width, locale }))))(
  "a sentence that a link opened in $locale is marked and clear of the header, $width wide",
  async ({ width, locale }) => {
    const id = "part-12.5.4";
    const path = `/${locale}/articles/sixty-thousand/part-12#${id}`;
    const { page, expectQuiet } = await openReading({ site: "fixtures", path, viewport: { width, height: 844 } });
    expect(await placeOf(page, id)).toBe("in sight");
    expect(await page.locator(":target").getAttribute("id")).toBe(id);
    expect(await backgroundOf(page, id)).not.toBe(await backgroundOf(page, "part-12.5.3"));
    await expectQuiet();
  },
);

test("an address of a section without a fragment opens at the section, and a reload keeps the place", async () => {
  const { page, expectQuiet } = await openReading({ site: "fixtures", path: `${LONG}/part-12` });
  expect(await placeOf(page, "part-12.1.1")).toBe("in sight");
  await page.evaluate(() => scrollBy({ top: 3000, behavior: "instant" }));
  const before = await page.evaluate(() => scrollY);
  await page.reload();
  await ready(page);
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThanOrEqual(2);
  await expectQuiet();
});

test.each(["content", "fixtures"] as const)(
  "beside the text, every entry of the contents of %s marks its section",
  async (site) => {
    const path = site === "content" ? ARTICLE : "/zh-hant/articles/every-markdown";
    const { page, expectQuiet } = await openReading({ site, path, ...WIDE });
    const ids = await page.$$eval("#_contents a", (links) => links.map((link) => link.getAttribute("href")?.slice(1)));
    expect(ids.length).toBeGreaterThan(2);
    for (const id of ids) {
      await page.locator(`#_contents a[href="#${id}"]`).click();
      await page.waitForURL(`**#${id}`);
      await expect.poll(() => currentOf(page), { message: id ?? "" }).toEqual([`#${id}`]);
    }
    await expectQuiet();
  },
);

test("the mark in the contents follows the reader, down and up again", async () => {
  const { page, expectQuiet } = await openReading({ site: "fixtures", path: LONG, ...WIDE });
  expect(await currentOf(page)).toEqual(["#part-1"]);
  for (const part of [2, 3, 24, 12, 1]) {
    await page.evaluate((id) => {
      const box = document.getElementById(id)?.getBoundingClientRect();
      if (box) scrollBy({ top: box.top + box.height / 2, behavior: "instant" });
    }, `part-${part}`);
    await expect.poll(() => currentOf(page)).toEqual([`#part-${part}`]);
    await expect.poll(() => isInContents(page)).toBe(true);
  }
  await expectQuiet();
});

test.each([390, 820])("in a window of %i a button opens the contents, and a choice closes them", async (width) => {
  const { page, expectQuiet } = await openReading({ path: ARTICLE, viewport: { width, height: 844 } });
  const contents = page.locator("#_contents");
  expect(await contents.isVisible()).toBe(false);
  await page.getByRole("button", { name: "目录" }).click();
  await contents.getByRole("link", { name: "守正创新" }).click();
  await contents.waitFor({ state: "hidden" });
  expect(new URL(page.url()).hash).toBe("#regional-governance");
  expect(await placeOf(page, "regional-governance.1.1")).toBe("in sight");
  await page.getByRole("button", { name: "目录" }).click();
  expect(await currentOf(page)).toEqual(["#regional-governance"]);
  await page.keyboard.press("Escape");
  await contents.waitFor({ state: "hidden" });
  await expectQuiet();
});

test("Back and Forward go through the sections and find the place again", async () => {
  const { page, expectQuiet } = await openReading({ path: ARTICLE, ...WIDE });
  const places = [await page.evaluate(() => scrollY)];
  for (const id of ["green-development", "regional-governance"]) {
    await page.locator(`#_contents a[href="#${id}"]`).click();
    await page.waitForURL(`**#${id}`);
    places.push(await page.evaluate(() => scrollY));
  }
  await page.locator("#regional-governance .term").first().click();
  await page.waitForURL("**/glossary/*");
  for (const place of places.toReversed()) {
    await page.goBack();
    await expect.poll(() => page.evaluate((top) => Math.abs(scrollY - top) <= 2, place)).toBe(true);
  }
  for (const place of places.slice(1)) {
    await page.goForward();
    await expect.poll(() => page.evaluate((top) => Math.abs(scrollY - top) <= 2, place)).toBe(true);
  }
  await expectQuiet();
});

test("Back and Forward go through the sections in the script that was chosen last", async () => {
  const { page, expectQuiet } = await openReading({ site: "fixtures", path: LONG, ...WIDE });
  const goTo = async (id: string) => {
    await page.locator(`#_contents a[href="#${id}"]`).click();
    await page.waitForURL(`**#${id}`);
  };
  await goTo("part-4");
  await goTo("part-8");
  await switchTo(page, "zh-Hant");
  await goTo("part-12");
  const expectPage = async (locale: string, hash: string) => {
    await page.waitForURL(`**/${locale.toLowerCase()}${LONG.slice(8)}${hash}`);
    expect(await page.getAttribute("html", "lang"), hash).toBe(locale);
    await expect.poll(() => placeOf(page, `${hash.slice(1) || "part-1"}.1.1`), { message: hash }).toBe("in sight");
  };
  for (const hash of ["#part-8", "#part-4", ""]) {
    await page.goBack({ waitUntil: "commit" });
    await expectPage("zh-Hant", hash);
  }
  await switchTo(page, "zh-Hans");
  for (const hash of ["#part-4", "#part-8", "#part-12"]) {
    await page.goForward({ waitUntil: "commit" });
    await expectPage("zh-Hans", hash);
  }
  await page.reload();
  await expectPage("zh-Hans", "#part-12");
  await page.goBack({ waitUntil: "commit" });
  await expectPage("zh-Hans", "#part-8");
  await expectQuiet();
});

test("the theme follows the system, goes round by its button, is announced and remembered", async () => {
  const { page, expectQuiet } = await openReading({ path: ARTICLE, colorScheme: "dark" });
  const dark = await paperOf(page);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await paperOf(page);
  expect(dark).not.toBe(light);

  const button = page.getByRole("button", { name: "明暗" });
  const press = async (name: string, paper: string) => {
    await button.click();
    expect(await button.getAttribute("aria-label")).toBe(`明暗：${name}`);
    expect(await page.locator("#_status").textContent()).toBe(`明暗：${name}`);
    expect(await paperOf(page)).toBe(paper);
  };
  await press("浅色", light);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await paperOf(page)).toBe(light);
  await page.goto("/zh-hant/glossary");
  expect(await paperOf(page)).toBe(light);
  await page.goto(ARTICLE);
  await ready(page);
  await press("深色", dark);
  await press("跟随系统", dark);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await paperOf(page)).toBe(light);
  await expectQuiet();
});

test("a chosen theme survives the switch without a frame of the other, and reaches other tabs", async () => {
  const { page, expectQuiet } = await openReading({ site: "fixtures", path: LONG, colorScheme: "dark" });
  const other = await page.context().newPage();
  await other.goto("/zh-hant");
  const dark = await paperOf(other);
  await page.bringToFront();
  await page.getByRole("button", { name: "明暗" }).click();
  const light = await paperOf(page);
  expect(light).not.toBe(dark);
  await expect.poll(() => paperOf(other)).toBe(light);

  await page.evaluate(() => {
    const papers = new Set<string>();
    const note = () => {
      papers.add(getComputedStyle(document.body).backgroundColor);
      requestAnimationFrame(note);
    };
    note();
    Object.assign(window, { papers });
  });
  for (const locale of ["zh-Hant", "zh-Hans"]) await switchTo(page, locale);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const papers = await page.evaluate(() => [...(window as unknown as { papers: Set<string> }).papers]);
  expect(papers).toEqual([light]);
  await expectQuiet();
});

test.each([PHONE, WIDE])("one control hides all marks, and is remembered: %o", async (window) => {
  const { page, expectQuiet } = await openReading({ path: ARTICLE, ...window });
  const isPhone = window === PHONE;
  const toggle = async () => {
    if (isPhone) await page.getByRole("button", { name: /目[录錄]/ }).click();
    await page.getByRole("switch").first().click();
    if (isPhone) await page.keyboard.press("Escape");
  };
  expect(await markedTerms(page)).toBe(await page.locator(".text a.term").count());
  await toggle();
  expect(await markedTerms(page)).toBe(0);
  await page.reload();
  await ready(page);
  expect(await markedTerms(page)).toBe(0);
  await switchTo(page, "zh-Hant");
  expect(await markedTerms(page)).toBe(0);
  expect(await page.getByRole("switch", { includeHidden: true }).first().getAttribute("aria-checked")).toBe("false");
  await toggle();
  expect(await markedTerms(page)).toBe(await page.locator(".text a.term").count());
  await expectQuiet();
});

/** An article whose scripts have taken over; then the section being read is marked. */
async function openReading(options: OpenOptions) {
  const opened = await openPage(options);
  await ready(opened.page);
  return opened;
}

async function switchTo(page: Page, locale: string): Promise<void> {
  await page.locator(`header [data-switch] [hreflang=${locale}]`).click();
  await page.locator(`html[lang=${locale}]`).waitFor();
}

function currentOf(page: Page): Promise<(string | null)[]> {
  return page.$$eval("#_contents [aria-current]", (links) => links.map((link) => link.getAttribute("href")));
}

function backgroundOf(page: Page, id: string): Promise<string> {
  return page.locator(`[id="${id}"]`).evaluate((element) => getComputedStyle(element).backgroundColor);
}

function paperOf(page: Page): Promise<string> {
  return page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
}

function markedTerms(page: Page): Promise<number> {
  return page.$$eval(
    ".text a.term",
    (terms) => terms.filter((term) => getComputedStyle(term).textDecorationLine !== "none").length,
  );
}

/** Whether the first line of an element is between the header and the end of the window. */
function placeOf(page: Page, id: string): Promise<string> {
  return page.locator(`[id="${id}"]`).evaluate((element) => {
    const top = element.getClientRects()[0]?.top ?? Infinity;
    const edge = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
    return top < edge ? "behind the header or above" : top > innerHeight ? "below" : "in sight";
  });
}
