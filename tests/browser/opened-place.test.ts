import type { Page } from "playwright";
import { expect, test } from "vitest";
import { openPage } from "./setup/open";
import { addressOf, switchTo } from "./setup/place";
import { ready } from "./setup/ready";

const REST = "/articles/yichang-governance";
const GREEN = `/zh-hant${REST}/green-development`;

test("who reads on from a shared section has the address of the article, and Back that of the section", async () => {
  const { page, expectQuiet } = await openPage({ path: `${GREEN}#green-development` });
  await ready(page);
  const before = await page.evaluate(() => history.length);
  await page.locator("#green-development .term").first().focus();
  expect(addressOf(page)).toBe(`${GREEN}#green-development`);
  await page.locator("#green-development [rel=next]").click();
  await expect.poll(() => addressOf(page)).toBe(`/zh-hant${REST}#industrial-strength`);
  await expectAtTop(page, "industrial-strength");
  await page.locator("#_contents a[href='#regional-governance']").click();
  await expect.poll(() => addressOf(page)).toBe(`/zh-hant${REST}#regional-governance`);
  await switchTo(page, "zh-Hans");
  await expect.poll(() => addressOf(page)).toBe(`/zh-hans${REST}#regional-governance`);
  await expectAtTop(page, "regional-governance");
  expect(await page.evaluate(() => history.length)).toBe(before + 2);

  const places = ["#industrial-strength", "/green-development#green-development"];
  for (const place of places) {
    await page.goBack({ waitUntil: "commit" });
    await expect.poll(() => addressOf(page)).toBe(`/zh-hans${REST}${place}`);
    await expectAtTop(page, place.split("#")[1] ?? "");
  }
  for (const place of [places[0]!, "#regional-governance"]) {
    await page.goForward({ waitUntil: "commit" });
    await expect.poll(() => addressOf(page)).toBe(`/zh-hans${REST}${place}`);
    await expectAtTop(page, place.split("#")[1] ?? "");
  }
  expect(await page.getAttribute("html", "lang")).toBe("zh-Hans");
  await expectQuiet();
});

test("in an open page a place that is gone leads to the nearest, and glued text does not hide the mark", async () => {
  const { page, expectQuiet } = await openPage({ path: GREEN });
  await ready(page);
  const go = (hash: string) => page.evaluate((to) => void (location.hash = to), hash);
  const marked = () =>
    page.$$eval(".text :is(p, span)[id]", (all) => {
      const plain = getComputedStyle(document.body).boxShadow;
      return all.filter((one) => getComputedStyle(one).boxShadow !== plain).map(({ id }) => id);
    });
  await go("industrial-strength.1.99");
  await expectAtTop(page, "industrial-strength.1");
  await expect.poll(marked).toEqual(["industrial-strength.1"]);
  await go("green-development.1.2。看看");
  await expectAtTop(page, "green-development.1.2");
  await expect.poll(marked).toEqual(["green-development.1.2"]);
  await go("green-development.1.3");
  await expect.poll(marked).toEqual(["green-development.1.3"]);

  // Opened anew, and the path is of another section.
  await page.goto(`${GREEN}?from=chat#industrial-strength.1.2)`);
  await ready(page);
  await expect.poll(marked).toEqual(["industrial-strength.1.2"]);
  expect(addressOf(page)).toBe(`/zh-hant${REST}?from=chat#industrial-strength.1.2)`);
  await expectQuiet();
});

/** Waits until an element stands right below the header. */
async function expectAtTop(page: Page, id: string): Promise<void> {
  const top = () => page.locator(`[id="${id}"]`).evaluate((one) => one.getClientRects()[0]?.top ?? Infinity);
  await expect.poll(top, { message: id }).toBeLessThan(200);
  expect(await top(), id).toBeGreaterThan(40);
}
