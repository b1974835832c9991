import type { Page } from "playwright";
import { expect, test } from "vitest";
import { PAGES } from "./routes";
import { openPage } from "./setup/open";

const NAMES = { "zh-Hans": "简体", "zh-Hant": "繁體" } as const;
type Locale = keyof typeof NAMES;

const LONG = "/zh-hans/articles/sixty-thousand";

test.each(PAGES)("the header of $path of $site links to the page in every script", async ({ site, path }) => {
  const { page } = await openPage({ site, path, javaScriptEnabled: false });
  const links = await page.$$eval("header [data-switch] a", (all) =>
    all.map((link) => ({
      name: link.textContent,
      path: link.getAttribute("href"),
      rel: link.getAttribute("rel"),
      language: link.getAttribute("hreflang"),
      current: link.getAttribute("aria-current"),
    })),
  );
  const rest = path.replace(/^\/zh-han./, "");
  const expected = (Object.keys(NAMES) as Locale[]).map((locale) => ({
    name: NAMES[locale],
    path: `/${locale.toLowerCase()}${rest}`,
    rel: "alternate",
    language: locale,
    current: path.startsWith(`/${locale.toLowerCase()}`) ? "true" : null,
  }));
  const inOrder = site === "content" ? expected : expected.toReversed();
  expect(links).toEqual(inOrder);
});

test("the page of an address that does not exist can be read in every script too", async () => {
  const { page, status } = await openPage({ path: "/zh-hant/articles/no-such-article" });
  expect(status).toBe(404);
  expect(await page.getAttribute("html", "lang")).toBe("zh-Hant");
  await page.locator("header [data-switch] [hreflang=zh-Hans]").click();
  await page.locator("html[lang=zh-Hans]").waitFor();
});

test("without JavaScript the switch is a link that works", async () => {
  const { page, expectQuiet } = await openPage({ site: "fixtures", path: LONG, javaScriptEnabled: false });
  await page.getByRole("link", { name: "繁體" }).click();
  await page.waitForURL("**/zh-hant/articles/sixty-thousand");
  expect(await page.getAttribute("html", "lang")).toBe("zh-Hant");
  await page.getByRole("link", { name: "简体" }).click();
  await page.waitForURL(`**${LONG}`);
  await expectQuiet();
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
  const { page, expectQuiet } = await openPage({
    site: "fixtures",
    path: LONG,
    viewport: { width, height: 844 },
  });
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
  const { page, expectQuiet } = await openPage({ site: "fixtures", path: LONG });
  await ready(page);
  await page.getByRole("link", { name: "繁體" }).focus();
  await page.keyboard.press("Enter");
  await page.locator("html[lang=zh-Hant]").waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("hreflang"))).toBe("zh-Hant");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.getAttribute("html", "lang")).toMatch(/^zh-Han/);
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

test("who goes on scrolling while the other script is on its way is not brought back", async () => {
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
  const line = await lineAtTop(page);
  answer();
  await page.locator("html[lang=zh-Hant]").waitFor();
  expect(Math.abs((await topOf(page, line)) - line.top)).toBeLessThanOrEqual(2);
});

test("Back and Forward show the script of the address, whatever was switched in between", async () => {
  const { page, expectQuiet } = await openPage({
    site: "fixtures",
    path: LONG,
    viewport: { width: 1440, height: 900 },
  });
  await ready(page);
  const goTo = async (id: string) => {
    await page.locator(`#_contents a[href="#${id}"]`).click();
    await page.waitForURL(`**#${id}`);
  };
  await goTo("part-4");
  await goTo("part-8");
  await switchTo(page, "zh-Hant");
  await goTo("part-12");
  await switchTo(page, "zh-Hans");

  const expected = ["#part-12", "#part-8", "#part-4", ""];
  const seen: string[] = [];
  const note = async (hash: string) => {
    await page.waitForURL((url) => url.hash === hash);
    const [, locale] = /^\/(zh-han.)\//.exec(addressOf(page)) ?? [];
    await expect.poll(async () => (await page.getAttribute("html", "lang"))?.toLowerCase(), hash).toBe(locale);
    const id = hash.slice(1);
    if (id)
      await expect
        .poll(() => page.locator(`[id="${id}"]`).evaluate((section) => section.getBoundingClientRect().top), hash)
        .toBeLessThan(200);
    seen.push(hash);
  };
  for (const hash of expected.slice(1)) {
    await page.goBack({ waitUntil: "commit" });
    await note(hash);
  }
  for (const hash of expected.toReversed().slice(1)) {
    await page.goForward({ waitUntil: "commit" });
    await note(hash);
  }
  expect(seen).toHaveLength(6);
  await expectQuiet();
});

/** The page's scripts have taken over; then the section being read is marked. */
async function ready(page: Page): Promise<void> {
  await page.locator("#_contents a[aria-current]").waitFor({ state: "attached" });
}

async function switchTo(page: Page, locale: Locale): Promise<void> {
  await page.locator(`header [data-switch] [hreflang=${locale}]`).click();
  await page.locator(`html[lang=${locale}]`).waitFor();
}

function addressOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
}

function backgroundOf(page: Page, id: string): Promise<string> {
  return page.locator(`[id="${id}"]`).evaluate((element) => getComputedStyle(element).backgroundColor);
}

/** A character of the text, and how far below the top of the window it stands, in CSS pixels. */
interface Line {
  readonly id: string;
  /** Of the character in its sentence. */
  readonly at: number;
  readonly top: number;
}

/** The first character below the header. */
function lineAtTop(page: Page): Promise<Line> {
  return page.evaluate(() => {
    const edge = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
    for (const sentence of document.querySelectorAll(".text span[id]")) {
      if (sentence.getBoundingClientRect().bottom <= edge) continue;
      const texts = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
      let at = 0;
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const { length } = node.textContent ?? "";
        for (let offset = 0; offset < length; offset++, at++) {
          const range = new Range();
          range.setStart(node, offset);
          range.setEnd(node, offset + 1);
          const { top } = range.getBoundingClientRect();
          if (top >= edge) return { id: sentence.id, at, top };
        }
      }
    }
    throw new Error("No text is in sight");
  });
}

/** Where a character stands now. */
function topOf(page: Page, { id, at }: Line): Promise<number> {
  return page.evaluate(
    ([sentence, before]) => {
      const texts = document.createTreeWalker(document.getElementById(sentence) as Element, NodeFilter.SHOW_TEXT);
      let passed = 0;
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const { length } = node.textContent ?? "";
        if (passed + length > before) {
          const range = new Range();
          range.setStart(node, before - passed);
          range.setEnd(node, before - passed + 1);
          return range.getBoundingClientRect().top;
        }
        passed += length;
      }
      throw new Error(`${sentence} has become shorter`);
    },
    [id, at] as const,
  );
}

/** Switches, and asserts that the line at the top moved by two pixels at most, and its sentence in no frame. */
async function expectPlaceKept(page: Page, locale: Locale): Promise<void> {
  const line = await lineAtTop(page);
  await page.evaluate((id) => {
    const tops: number[] = [];
    const note = () => {
      const top = document.getElementById(id)?.getBoundingClientRect().top;
      tops.push(top ?? Infinity);
      frame = requestAnimationFrame(note);
    };
    let frame = requestAnimationFrame(note);
    Object.assign(window, { endFrames: () => (cancelAnimationFrame(frame), tops) });
  }, line.id);
  await switchTo(page, locale);
  expect(Math.abs((await topOf(page, line)) - line.top), `${line.id} to ${locale}`).toBeLessThanOrEqual(2);
  // Two frames that show the new script.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const tops = await page.evaluate(() => (window as unknown as { endFrames(): number[] }).endFrames());
  expect(Math.max(...tops) - Math.min(...tops), `${line.id} to ${locale}: ${tops.join(" ")}`).toBeLessThanOrEqual(2);
}
