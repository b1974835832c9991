import { expect, test } from "vitest";
import { openPage } from "./setup/open";
import { addressOf, switchTo } from "./setup/place";

test.each([
  ["fang guan", "放管服"],
  ["Fàngguǎnfú", "放管服"],
  ["兩山", "两山理论"],
  ["china-europe", "中欧班列"],
  ["“放管服”，", "放管服"],
  ["１２３３", "1233+80"],
])("typing %s in the glossary finds %s", async (query, wanted) => {
  const { page, expectQuiet } = await openPage({ path: "/zh-hans/glossary" });
  const all = await page.locator("[data-find]:visible").count();
  const field = page.getByRole("searchbox");
  // Until the script listens, typing finds nothing.
  await expect
    .poll(async () => {
      await field.fill("");
      await field.fill(query);
      return page.locator("[data-find]:visible").count();
    })
    .toBeLessThan(all);
  expect(await page.locator("[data-find]:visible").allTextContents()).toContainEqual(expect.stringContaining(wanted));
  await field.fill("没有这个词");
  await page.getByText("没有符合的术语。").waitFor();
  await field.fill("");
  expect(await page.locator("[data-find]:visible").count()).toBe(all);
  await expectQuiet({ shift: 1 });
});

test("on paper the glossary has no field to filter it, and no heading at the foot of a page", async () => {
  const { page } = await openPage({ path: "/zh-hans/glossary" });
  expect(await page.getByRole("searchbox").isVisible()).toBe(true);
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("searchbox").isVisible()).toBe(false);
  const breaks = await page.$$eval("h2", (all) => all.map((one) => getComputedStyle(one).breakAfter));
  expect([...new Set(breaks)]).toEqual(["avoid"]);
});

test("what was typed before the script ran filters the list and is kept", async () => {
  const { page } = await openPage();
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/zh-hans/glossary", { waitUntil: "commit" });
  await page.getByRole("searchbox").fill("fang guan");
  answer();
  await page.getByRole("status").getByText("1").first().waitFor();
  expect(await page.locator("[data-find]:visible").count()).toBeLessThan(5);
  await switchTo(page, "zh-Hant");
  expect(await page.getByRole("searchbox").inputValue()).toBe("fang guan");
});

test("what was typed is kept over a switch of scripts, a reload, and on the way back from a term", async () => {
  const { page, expectQuiet } = await openPage({ path: "/zh-hans/glossary?from=chat&q=fang+guan" });
  const field = page.getByRole("searchbox");
  const found = async () => {
    await expect.poll(() => page.locator("[data-find]:visible").count()).toBe(1);
    return [await field.inputValue(), await page.locator("[data-find]:visible a").textContent()];
  };
  expect(await found()).toEqual(["fang guan", "放管服"]);
  await field.fill("liangshan");
  expect(await found()).toEqual(["liangshan", "两山理论"]);
  await switchTo(page, "zh-Hant");
  expect(await found()).toEqual(["liangshan", "兩山理論"]);
  await page.reload();
  expect(await found()).toEqual(["liangshan", "兩山理論"]);
  await page.locator("[data-find]:visible a").click();
  await page.waitForURL("**/glossary/*");
  await page.goBack();
  expect(await found()).toEqual(["liangshan", "兩山理論"]);
  await field.fill("");
  expect(addressOf(page)).toBe("/zh-hant/glossary?from=chat");
  await expectQuiet({ shift: 1 });
});

test("an entry says what is known, where it comes from, and which terms it is made of", async () => {
  const { page } = await openPage({ path: "/zh-hant/glossary/three-zones" });
  const text = (await page.textContent("main")) ?? "";
  for (const wanted of [
    "三區聯動",
    "sān qū lián dòng",
    "joint action of three zones",
    "高新區、自貿區、綜保區",
    "見於",
  ])
    expect(text).toContain(wanted);
});

test("other names of a term are told apart, though they have commas of their own", async () => {
  const { page } = await openPage({ path: "/zh-hans/glossary/yangtze-protection" });
  expect(await page.locator("dt:has-text('又作') + dd").textContent()).toBe(
    "共抓大保护、不搞大开发；共抓大保护，不搞大开发",
  );
});

test("the library names title, author, date, summary and how long it takes to read", async () => {
  const { page } = await openPage({ path: "/zh-hant" });
  const text = (await page.textContent("main")) ?? "";
  for (const wanted of ["宜昌：幹在實處，走在前列", "張家勝", "2020年", "宜昌市市長談", "約5分鐘"])
    expect(text).toContain(wanted);
});
