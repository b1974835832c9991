import { expect, test } from "vitest";
import { openPage } from "./setup/open";

const still = { javaScriptEnabled: false } as const;

test("an article is whole, and its controls that need JavaScript are not there", async () => {
  const { page } = await openPage({ path: "/zh-hans/articles/yichang-governance", ...still });
  expect(await page.locator("main p[id] span[id]").count()).toBeGreaterThan(40);
  expect(await page.isVisible("text=（作者系中共宜昌市委副书记、市政府市长）")).toBe(true);
  expect(await page.locator(".scripted:visible").count()).toBe(0);
});

test("the switch leads to the same section in the other script", async () => {
  const { page } = await openPage({ path: "/zh-hans/articles/yichang-governance/green-development", ...still });
  await page.click("header a[hreflang=zh-Hant]");
  await page.waitForURL("**/zh-hant/articles/yichang-governance/green-development");
  expect(await page.getAttribute("html", "lang")).toBe("zh-Hant");
  expect(await page.textContent("#green-development h2")).toContain("綠色發展");
});

test("a shared link opens at its sentence, marked and clear of the header", async () => {
  const id = "industrial-strength.1.8";
  const { page } = await openPage({
    path: `/zh-hant/articles/yichang-governance/industrial-strength#${id}`,
    viewport: { width: 390, height: 844 },
    ...still,
  });
  const top = await page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);
  const edge = await page
    .locator("header")
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom);
  expect(top).toBeGreaterThan(edge);
  expect(top).toBeLessThan(844);
  expect(await page.locator(":target").getAttribute("id")).toBe(id);
});

test("a term leads to its entry, and the entry to every sentence", async () => {
  const { page } = await openPage({ path: "/zh-hant/articles/yichang-governance", ...still });
  await page.click("a.term[data-term=fangguanfu]");
  await page.waitForURL("**/zh-hant/glossary/fangguanfu");
  await page.click("main li a[href*='#business-environment.1']");
  await page.waitForURL("**/articles/yichang-governance/business-environment#business-environment.1.*");
});

test("the contents open on a phone, and lead to a section, which is read above them", async () => {
  const { page } = await openPage({
    path: "/zh-hans/articles/yichang-governance",
    viewport: { width: 390, height: 844 },
    ...still,
  });
  expect(await page.isVisible("#_contents")).toBe(false);
  await page.click("header button");
  await page.click("#_contents a[href='#regional-governance']");
  expect(new URL(page.url()).hash).toBe("#regional-governance");
  const sheet = await page.locator("#_contents").evaluate((contents) => ({
    top: contents.getBoundingClientRect().top,
    veil: getComputedStyle(contents, "::backdrop").backgroundColor,
  }));
  expect(sheet.veil).toBe("rgba(0, 0, 0, 0)");
  const heading = await page.locator("#regional-governance h2").boundingBox();
  expect(heading?.y).toBeLessThan(sheet.top / 2);
});

test("footnotes lead to their text and back", async () => {
  const { page } = await openPage({ site: "fixtures", path: "/zh-hans/articles/every-markdown", ...still });
  await page.click("sup a >> nth=0");
  expect(new URL(page.url()).hash).toBe("#_note-1");
  // The way back stands behind a short note, in the same line.
  const [note, back] = await page.$$eval("#_note-1 > *", (all) => all.map((one) => one.getBoundingClientRect().top));
  expect(Math.abs((note ?? 0) - (back ?? 99))).toBeLessThan(9);
  await page.click("#_note-1 > a, #_note-1 p + a");
  expect(new URL(page.url()).hash).toBe("#requirements.1.3");
});

test("the damaged copy is there to be read", async () => {
  const { page } = await openPage({ path: "/zh-hant/articles/yichang-governance", ...still });
  const copy = await page.request.get((await page.getAttribute("a[href$='original.txt']", "href")) ?? "");
  expect(copy.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  expect(await copy.text()).toContain("確?!耙唤逅驏|流”");
});
