import type { Page } from "playwright";
import { expect, test } from "vitest";
import { openPage } from "./setup/open";
import { addressOf, expectPlaceKept, switchTo } from "./setup/place";
import { ready } from "./setup/ready";

const ARTICLE = "/articles/yichang-governance";
const LOCALES = ["zh-Hans", "zh-Hant", "zh-Hant-HK"] as const;

test("to 香港 and back: the line at the top, query and fragment stay, and no entry is added to the history", async () => {
  const rest = `${ARTICLE}/green-development?from=chat#green-development.1.5`;
  const { page, expectQuiet } = await openPage({ path: `/zh-hans${rest}`, viewport: { width: 390, height: 844 } });
  await ready(page);
  const before = await page.evaluate(() => history.length);
  for (const locale of ["zh-Hant-HK", "zh-Hant", "zh-Hant-HK", "zh-Hans"] as const) {
    await expectPlaceKept(page, locale);
    expect(addressOf(page)).toBe(`/${locale.toLowerCase()}${rest}`);
    expect(await page.locator(".text .addressed").getAttribute("id")).toBe("green-development.1.5");
  }
  expect(await page.evaluate(() => history.length)).toBe(before);
  await expectQuiet();
});

test("香港 is remembered, and its characters are shown", async () => {
  const { page } = await openPage({ path: "/", locale: "zh-TW" });
  await switchTo(page, "zh-Hant-HK");
  await page.goto("/");
  expect(addressOf(page)).toBe("/zh-hant-hk");
  await page.goto(`/zh-hant-hk${ARTICLE}`);
  expect(await page.textContent("main")).toContain("羣眾");
  expect((await page.textContent("main"))?.match(/[說裡群衛啟]/gu)).toBeNull();
});

test("香港 stands beneath 繁體, in the header, and nothing moves between locales, in any window", async () => {
  const { page } = await openPage();
  const seen: string[] = [];
  for (const locale of LOCALES) {
    await page.goto(`/${locale.toLowerCase()}${ARTICLE}`);
    expect(await page.getAttribute("[data-switch] [aria-current]", "hreflang")).toBe(locale);
    for (const width of [390, 820, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      const [hans, hant, hongKong] = await targets(page);
      if (!hans || !hant || !hongKong) throw new Error("a link is missing");
      expect([hongKong.left, hongKong.right]).toEqual([hant.left, hant.right]);
      expect(hongKong.top).toBeGreaterThanOrEqual(hant.bottom);
      expect(hongKong.bottom).toBeLessThanOrEqual(52);
      expect(hant.bottom - hant.top).toBeGreaterThanOrEqual(24);
      expect(hongKong.bottom - hongKong.top).toBeGreaterThanOrEqual(24);
      const rooms = await page.$$eval("header nav a", (all) => all.map((link) => link.getBoundingClientRect().left));
      seen.push(JSON.stringify([hans, hant, hongKong, rooms]));
    }
  }
  expect(new Set(seen).size).toBe(3);
});

test("a list beneath the link tells what 香港 is, to whom does not see where it stands", async () => {
  const { page } = await openPage({ path: `/zh-hans${ARTICLE}`, javaScriptEnabled: false });
  const list = page
    .getByRole("navigation", { name: "简繁" })
    .getByRole("listitem")
    .filter({ hasText: "繁體" })
    .getByRole("list");
  const link = list.getByRole("link", { name: "繁體（香港）", exact: true });
  expect(await link.textContent()).toBe("香港");
  await link.click();
  await page.waitForURL(`**/zh-hant-hk${ARTICLE}`);
  expect(await page.getAttribute("html", "lang")).toBe("zh-Hant-HK");
});

test("a site without Hong Kong's locale has nothing beneath its scripts", async () => {
  const { page } = await openPage({ site: "fixtures", path: "/zh-hant", javaScriptEnabled: false });
  expect(await page.locator("[data-switch] ul").count()).toBe(1);
  const [header] = await page.$$eval("header > div", (all) => all.map((row) => getComputedStyle(row).paddingBottom));
  expect(header).toBe("0px");
});

test("reaching for 香港 draws its page where no reader sees it", async () => {
  const { page, expectQuiet } = await openPage({ path: `/zh-hant${ARTICLE}` });
  await ready(page);
  await page.evaluate(() => Object.assign(window, { requestAnimationFrame: () => 0 }));
  await page.getByRole("link", { name: "繁體（香港）" }).hover();
  const stage = page.locator(".rehearsal");
  await stage.waitFor({ state: "attached" });
  expect(await stage.getAttribute("lang")).toBe("zh-Hant-HK");
  expect(await stage.evaluate((one) => getComputedStyle(one).fontFamily)).toContain("PingFang HK");
  await expectQuiet();
});

test("without a network 香港 stays away and says why, and a script that was fetched an hour ago comes", async () => {
  const { page } = await openPage({ path: `/zh-hans${ARTICLE}` });
  // 繁體 is fetched ahead: nothing on the page tells when it is there.
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await page.evaluate((now) => void (Date.now = () => now + 3_600_000), Date.now());
  await page.getByRole("link", { name: "繁體（香港）" }).click();
  await expect.poll(() => page.locator("#_status").textContent()).toBe("没有网络");
  expect(await page.getAttribute("html", "lang")).toBe("zh-Hans");
  await page.locator("header [hreflang=zh-Hant]").click();
  await page.locator("html[lang=zh-Hant]").waitFor();
});

/** What of each link of the switch can be pressed, in CSS pixels: the part of its middle line that nothing covers. */
function targets(page: Page) {
  return page.$$eval("[data-switch] a", (links) =>
    links.map((link) => {
      const { left, right, top, bottom } = link.getBoundingClientRect();
      const hit = (y: number) => document.elementFromPoint((left + right) / 2, y) === link;
      const reached = Array.from({ length: 4 * innerHeight }, (_, at) => at / 4).filter(
        (y) => top <= y && y < bottom && hit(y),
      );
      return { left, right, top: reached[0] ?? 0, bottom: (reached.at(-1) ?? 0) + 0.25 };
    }),
  );
}
