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
