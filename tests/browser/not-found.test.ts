import { expect, inject, test } from "vitest";
import { openPage } from "./setup/open";

const MISSING = [
  ["/zh-hans/articles/nope", "zh-Hans", "没有这一页"],
  ["/zh-hant/articles/yichang-governance/nope", "zh-Hant", "沒有這一頁"],
  ["/zh-hant/glossary/nope", "zh-Hant", "沒有這一頁"],
  ["/zh-hant/glossary%2Ffangguanfu", "zh-Hant", "沒有這一頁"],
  ["/zh-hant/nope", "zh-Hant", "沒有這一頁"],
  ["/zh-hant-hk/nope", "zh-Hant-HK", "沒有這一頁"],
] as const;

test.each(MISSING)("%s is answered in %s, with the ways on", async (path, locale, words) => {
  const { page, status } = await openPage({ path, javaScriptEnabled: false });
  expect(status).toBe(404);
  expect(await page.getAttribute("html", "lang")).toBe(locale);
  expect(await page.textContent("h1")).toBe(words);
  const links = await page.$$eval("main a", (all) => all.map((link) => link.getAttribute("href")));
  expect(links).toEqual([`/${locale.toLowerCase()}`, `/${locale.toLowerCase()}/glossary`]);
});

test.each([
  ["zh-TW", "zh-Hant"],
  ["zh-HK", "zh-Hant-HK"],
  ["zh-CN", "zh-Hans"],
])("an unknown locale is answered in the browser's own, %s", async (language, locale) => {
  const { page, status } = await openPage({ path: "/fr/articles/nope", javaScriptEnabled: false, locale: language });
  expect(status).toBe(404);
  expect(await page.getAttribute("html", "lang")).toBe(locale);
});

test("an unknown locale is answered in the one that was chosen last", async () => {
  const answer = await fetch(`${inject("url")}/fr`, {
    headers: { cookie: "locale=zh-Hant", "accept-language": "zh-CN" },
  });
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('<html lang="zh-Hant"');
});

test("where scripts run, the nearest pages are named", async () => {
  const { page, expectQuiet } = await openPage({ path: "/zh-hant/articles/yichang-governence" });
  const nearest = page.locator("main ul a", { hasText: "幹在實處" }).first();
  await nearest.waitFor();
  expect(await nearest.getAttribute("href")).toBe("/zh-hant/articles/yichang-governance");
  await expectQuiet({ allow: [/404/], shift: 0.1 });
});

test.each([
  ["/zh-hans/articles/yichang-governance/green-development，请看", "zh-hans"],
  ["/zh-hans/articles/yichang-governance/green-development.1.2", "zh-hans"],
  ["/zh-hans/articles/yichang-governance/green-development.", "zh-hans"],
  ["/articles/yichang-governance/green-development", "zh-hant"],
])("%s is answered with the page that it nearly names", async (path, locale) => {
  const { page, status } = await openPage({ path, locale: "zh-TW" });
  expect(status).toBe(404);
  const href = `/${locale}/articles/yichang-governance/green-development`;
  await page.locator(`main ul a[href="${href}"]`).waitFor();
  expect(await page.locator("header [data-switch]").count()).toBe(1);
});

test("an address in other letters leads to the page", async () => {
  const { page, status } = await openPage({ path: "/zh-Hant-HK/Glossary/fangguanfu?from=chat" });
  expect(status).toBe(200);
  expect(page.url()).toBe(`${inject("url")}/zh-hant-hk/glossary/fangguanfu?from=chat`);
});

test("a file of the site is served", async () => {
  for (const path of ["/favicon.ico", "/icon.svg", "/robots.txt", "/sitemap.xml", "/manifest.webmanifest"])
    expect([path, (await fetch(`${inject("url")}${path}`)).status]).toEqual([path, 200]);
  for (const path of ["/favicon.ic", "/../package.json", "/%2e%2e%2fpackage.json", "/a%00.txt"])
    expect([path, (await fetch(`${inject("url")}${path}`)).status]).not.toEqual([path, 200]);
});

test("the page that says so is no page itself", async () => {
  for (const path of ["/zh-hans/404", "/_not-found", "/zh-hans/articles", "/%E0%A4%A"]) {
    const { status } = await fetch(`${inject("url")}${path}`);
    expect([path, status >= 400 && status < 500]).toEqual([path, true]);
  }
});
