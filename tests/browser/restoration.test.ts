import { expect, test } from "vitest";
import { openPage } from "./setup/open";

test("the article leads to its copy and restoration side by side, without JavaScript too", async () => {
  const { page, expectQuiet } = await openPage({
    path: "/zh-hant/articles/yichang-governance",
    javaScriptEnabled: false,
  });
  await page.getByRole("link", { name: "對照修復" }).click();
  expect(new URL(page.url()).pathname).toBe("/zh-hant/articles/yichang-governance/restoration");
  const row = page.locator("tbody tr", { hasText: "確?!耙唤逅驏|流" });
  const [copy, restored] = [row.locator("td").nth(0), row.locator("td").nth(1)];
  expect(await copy.locator("del.sure-settled").innerText()).toBe("?!耙唤逅驏|");
  expect(await restored.locator("ins.sure-settled").innerText()).toBe("保“一江清水向東");
  expect(await restored.innerText()).toContain("推動優勢產能國際合作");
  expect(await restored.locator("ins.sure-likely").count()).toBe(0);
  await expectQuiet();
});

test("every change has a line beneath it, which a reader's own colours leave", async () => {
  const path = "/zh-hant/articles/yichang-governance/restoration";
  const { page } = await openPage({ path, forcedColors: "active", colorScheme: "dark" });
  const lines = await page.$$eval("[class^=sure]", (marks) => [
    ...new Set(marks.map((mark) => `${mark.className} ${getComputedStyle(mark).borderBottomStyle}`)),
  ]);
  expect(lines).toContain("sure-certain dotted");
  expect(lines.filter((line) => line.endsWith("none"))).toEqual([]);
  const legend = page.locator("li > .sure-settled");
  const paper = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(await legend.evaluate((one) => getComputedStyle(one).borderBottomColor)).not.toBe(paper);
  await page.emulateMedia({ media: "print", forcedColors: "none" });
  const mark = page.locator("ins.sure-certain").first();
  expect(await mark.evaluate((one) => getComputedStyle(one).borderBottomColor)).not.toMatch(/, 0\)$/);
});
