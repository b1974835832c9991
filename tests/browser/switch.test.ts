import type { Page } from "playwright";
import { expect, test } from "vitest";
import { PAGES } from "./routes";
import { openPage } from "./setup/open";
import { addressOf, expectPlaceKept, expectStill, switchTo, watchLineAtTop } from "./setup/place";
import { ready } from "./setup/ready";

const NAMES = { "zh-Hans": "简体", "zh-Hant": "繁體", "zh-Hant-HK": "香港" } as const;

const LONG = "/zh-hans/articles/sixty-thousand";

test.each(PAGES)("the header of $path of $site links to the page in every script", async ({ site, path }) => {
  const { page } = await openPage({ site, path, javaScriptEnabled: false });
  const links = await page.$$eval("header [data-switch] a[rel=alternate]", (all) =>
    all.map((link) => [link.textContent, ...["hreflang", "href", "aria-current"].map((key) => link.getAttribute(key))]),
  );
  const [, here, rest] = /^\/([^/]+)(.*)/.exec(path) ?? [];
  // Each site has its own locales, in its own order.
  const locales = (["zh-Hans", "zh-Hant", "zh-Hant-HK"] as const).slice(0, site === "content" ? 3 : 2);
  const expected = locales.map((locale) => {
    const segment = locale.toLowerCase();
    return [NAMES[locale], locale, `/${segment}${rest}`, segment === here ? "true" : null];
  });
  expect(links).toEqual(site === "content" ? expected : expected.toReversed());
});

test("a click with Ctrl opens the other script in a tab of its own", async () => {
  const { page } = await openPage({ site: "fixtures", path: `${LONG}#part-3` });
  await ready(page);
  const opening = page.context().waitForEvent("page");
  await page.getByRole("link", { name: "繁體" }).click({ modifiers: ["Control"] });
  const other = await opening;
  await other.locator("html[lang=zh-Hant]").waitFor();
  expect(await page.getAttribute("html", "lang")).toBe("zh-Hans");
});

test.each([390, 820, 1440])("in a window of %i the line at the top stays in every frame", async (width) => {
  const { page, expectQuiet } = await openPage({ site: "fixtures", path: LONG, viewport: { width, height: 844 } });
  await ready(page);
  // Into the middle of a long section, and never to the edge of a line.
  for (const part of [7, 12, 24]) {
    await page.evaluate((id) => {
      const box = document.getElementById(id)?.getBoundingClientRect();
      if (box) scrollTo({ top: scrollY + box.top + box.height * 0.437, behavior: "instant" });
    }, `part-${part}`);
    await expectPlaceKept(page, "zh-Hant");
    await expectPlaceKept(page, "zh-Hans");
  }
  await expectQuiet();
});

test.each([
  ["zh-Hant", "zh-Hans"],
  ["zh-Hans", "zh-Hant"],
] as const)("the place of a traditional article is kept from %s to %s, at every line", async (from, to) => {
  const { page, expectQuiet } = await openPage({
    site: "fixtures",
    path: `/${from.toLowerCase()}/articles/water-city`,
    viewport: { width: 390, height: 320 },
  });
  await ready(page);
  const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(end).toBeGreaterThan(400);
  for (let top = 0; top <= end; top += 97) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: "instant" }), top);
    await expectPlaceKept(page, to);
    await page.evaluate((y) => scrollTo({ top: y, behavior: "instant" }), top);
    await expectPlaceKept(page, from);
  }
  await expectQuiet();
});

test("query and fragment stay, the sentence stays marked, and no entry is added to the history", async () => {
  const sentence = "part-12.5.4";
  const rest = `/articles/sixty-thousand/part-12?from=chat#${sentence}`;
  const { page, expectQuiet } = await openPage({ site: "fixtures", path: `/zh-hans${rest}` });
  await ready(page);
  const before = await page.evaluate(() => history.length);
  const mark = await backgroundOf(page, sentence);
  expect(mark).not.toBe(await backgroundOf(page, "part-12.5.3"));
  for (const locale of ["zh-Hant", "zh-Hans", "zh-Hant"] as const) {
    await expectPlaceKept(page, locale);
    expect(addressOf(page)).toBe(`/${locale.toLowerCase()}${rest}`);
    expect(await backgroundOf(page, sentence)).toBe(mark);
  }
  expect(await page.evaluate(() => history.length)).toBe(before);

  // A reload comes back to the same sentence, and another fragment takes the mark along.
  await page.reload();
  await ready(page);
  expect(await backgroundOf(page, sentence)).toBe(mark);
  await switchTo(page, "zh-Hans");
  await page.evaluate(() => void (location.hash = "#part-12.5.3"));
  await expect.poll(() => backgroundOf(page, "part-12.5.3")).toBe(mark);
  expect(await backgroundOf(page, sentence)).not.toBe(mark);
  await expectQuiet();
});

test.each(["touch", "keyboard"])("by %s the switch leaves the table of contents open", async (device) => {
  const { page, expectQuiet } = await openPage({
    site: "fixtures",
    path: `${LONG}#part-9`,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await ready(page);
  const press = async (name: string) => {
    const control = page.getByRole(/录|錄/.test(name) ? "button" : "link", { name, exact: true });
    if (device === "touch") return control.tap();
    await control.focus();
    await page.keyboard.press("Enter");
  };
  await press("目录");
  await page.locator("#_contents:popover-open").waitFor();
  for (const locale of ["zh-Hant", "zh-Hans"] as const) {
    await press(NAMES[locale]);
    await page.locator(`html[lang=${locale}]`).waitFor();
    expect(await page.locator("#_contents").evaluate((menu) => menu.matches(":popover-open"))).toBe(true);
  }
  // What was closed stays closed.
  await page.keyboard.press("Escape");
  await page.locator("#_contents:not(:popover-open)").waitFor({ state: "attached" });
  await press("繁體");
  await page.locator("html[lang=zh-Hant]").waitFor();
  expect(await page.locator("#_contents").evaluate((menu) => menu.matches(":popover-open"))).toBe(false);
  await expectQuiet();
});

test("the focus stays on the switch, so that the keyboard can go on from there", async () => {
  const { page, expectQuiet } = await openPage({ site: "fixtures", path: "/zh-hant/articles/water-city" });
  await ready(page);
  await page.getByRole("link", { name: "简体" }).focus();
  await page.keyboard.press("Enter");
  await page.locator("html[lang=zh-Hans]").waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("hreflang"))).toBe("zh-Hans");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator("html[lang=zh-Hant]").waitFor();
  await expectQuiet();
});

test("the script that was chosen is the one in which the site opens", async () => {
  const { page } = await openPage({ path: "/", locale: "zh-TW" });
  expect(addressOf(page)).toBe("/zh-hant");
  await switchTo(page, "zh-Hans");
  await page.goto("/");
  expect(addressOf(page)).toBe("/zh-hans");
  await switchTo(page, "zh-Hant");
  await page.goto("/");
  expect(addressOf(page)).toBe("/zh-hant");
});

test("pressing the script in which the page is read changes nothing", async () => {
  const { page, expectQuiet } = await openPage({ site: "fixtures", path: `${LONG}#part-5.3.2` });
  await ready(page);
  const before = await page.evaluate(() => [scrollY, history.length]);
  await page.getByRole("link", { name: "简体" }).click();
  expect(await page.evaluate(() => [scrollY, history.length])).toEqual(before);
  expect(addressOf(page)).toBe(`${LONG}#part-5.3.2`);
  await expectQuiet();
});

test("while the other script is on its way the page says so, and who goes on scrolling is not brought back", async () => {
  const { page } = await openPage({ site: "fixtures" });
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/\/zh-hant\/.*_rsc/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${LONG}#part-6`);
  await ready(page);
  await page.getByRole("link", { name: "繁體" }).click();
  await page.evaluate(() => scrollBy({ top: 2000, behavior: "instant" }));
  const end = await watchLineAtTop(page);
  const opacity = () => page.locator("[data-switch]").evaluate((one) => Number(getComputedStyle(one).opacity));
  await expect.poll(opacity).toBeLessThan(1);
  answer();
  await page.locator("html[lang=zh-Hant]").waitFor();
  expect(await opacity()).toBe(1);
  expectStill(await end());
});

function backgroundOf(page: Page, id: string): Promise<string> {
  return page.locator(`[id="${id}"]`).evaluate((element) => getComputedStyle(element).backgroundColor);
}
