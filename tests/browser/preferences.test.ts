import { expect, test } from "vitest";
import { openPage } from "./setup/open";
import { switchTo } from "./setup/place";
import { ready } from "./setup/ready";

test("where storage is forbidden, every choice can still be made and taken back, and holds over a switch", async () => {
  const { page, expectQuiet } = await openPage();
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", { get });
  });
  await page.goto("/zh-hant/articles/yichang-governance");
  await ready(page);
  const theme = page.getByRole("button", { name: "明暗" });
  for (const name of ["淺色", "深色", "跟隨系統", "淺色"]) {
    await theme.click();
    expect(await theme.getAttribute("aria-label")).toBe(`明暗：${name}`);
  }
  await switchTo(page, "zh-Hans");
  expect(await page.getAttribute("html", "data-theme")).toBe("light");
  await switchTo(page, "zh-Hant");
  expect(await page.getByRole("switch").count()).toBe(2);
  for (const marks of await page.getByRole("switch").all())
    for (const pressed of [1, 2]) {
      const before = await marks.getAttribute("aria-checked");
      await marks.click();
      expect(await marks.getAttribute("aria-checked"), `${pressed}`).not.toBe(before);
    }
  await expectQuiet();
});
