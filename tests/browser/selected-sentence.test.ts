import type { Page } from "playwright";
import { expect, test } from "vitest";
import { openPage } from "./setup/open";

const PATH = "/zh-hant/articles/yichang-governance";
const SECTION = "regional-governance";

test("who selects text is given the link of its sentence, and the selection stays", async () => {
  const { page, expectQuiet } = await openRunning();
  await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, "share"));
  const [from, to] = await page.locator(`[id="${SECTION}.1.2"]`).evaluate((sentence) => {
    sentence.scrollIntoView({ block: "center", behavior: "instant" });
    const [first, last] = [...sentence.getClientRects()].filter(({ width }) => width > 100);
    return [first, last].map((line) => line && { x: line.left + 60, y: line.top + line.height / 2 });
  });
  if (!from || !to) throw new Error("The sentence should have two lines");
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  expect(await linkOf(page).count()).toBe(0);
  await page.mouse.up();
  await linkOf(page).waitFor();
  const selected = await selectedIn(page);
  await linkOf(page).click();
  await expect.poll(() => page.locator("#_status").textContent()).toBe("鏈接已複製");
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied.pathname + copied.hash).toBe(`${PATH}/${SECTION}#${SECTION}.1.2`);
  expect(await selectedIn(page)).toBe(selected);
  await page.mouse.click(2, 400);
  await linkOf(page).waitFor({ state: "detached" });
  await expectQuiet();
});

test("a selection counts for the sentence of its first character, and only inside the text", async () => {
  const { page } = await openRunning();
  const select = (from: string, at: number, to: string) =>
    page.evaluate(
      ([start, offset, end]) => {
        const last = (node: Node): Node => (node.lastChild ? last(node.lastChild) : node);
        const [begin, until] = [start, end].map((id) => last(document.getElementById(id) as Node));
        const length = begin?.textContent?.length ?? 0;
        if (begin && until) getSelection()?.setBaseAndExtent(begin, length - offset, until, 1);
      },
      [from, at, to] as const,
    );
  const leadsTo = () => linkOf(page).getAttribute("href");
  await select(`${SECTION}.1.1`, 1, `${SECTION}.1.3`);
  await expect.poll(leadsTo).toBe(`${PATH}/${SECTION}#${SECTION}.1.1`);
  await select(`${SECTION}.1.1`, 0, `${SECTION}.1.3`);
  await expect.poll(leadsTo).toBe(`${PATH}/${SECTION}#${SECTION}.1.2`);
  await page.keyboard.press("Control+A");
  await linkOf(page).waitFor({ state: "detached" });
});

test("the link is in sight, beside the selection, where that ends with the window", async () => {
  const { page } = await openRunning();
  const sentence = page.locator(`[id="${SECTION}.1.2"]`);
  await sentence.evaluate((one) => {
    one.scrollIntoView({ block: "end", behavior: "instant" });
    getSelection()?.selectAllChildren(one);
  });
  const [box, text] = [await linkOf(page).boundingBox(), await sentence.boundingBox()];
  const edge = (await page.locator("header").first().boundingBox())?.height ?? 0;
  if (!box || !text) throw new Error("Nothing to measure");
  expect(box.y).toBeGreaterThanOrEqual(edge);
  expect(box.y + box.height).toBeLessThanOrEqual(800);
  expect(box.y >= text.y + text.height || box.y + box.height <= text.y).toBe(true);
});

test("who has gone offline before may select text all the same", async () => {
  const { page } = await openRunning();
  await page.context().setOffline(true);
  const failed = page.waitForEvent("requestfailed");
  await page.locator(`[id="${SECTION}.1.1"]`).evaluate((sentence) => getSelection()?.selectAllChildren(sentence));
  await failed;
  await page.locator("h2 a.share").first().focus();
  expect(await selectedIn(page)).not.toBe("");
  expect(await page.locator("h1").textContent()).not.toBe("");
});

/** An article whose scripts have taken over. */
async function openRunning() {
  const opened = await openPage({ path: PATH, permissions: ["clipboard-read", "clipboard-write"] });
  await opened.page.locator("#_contents a[aria-current]").waitFor({ state: "attached" });
  return opened;
}

function linkOf(page: Page) {
  return page.getByRole("link", { name: "本句鏈接" });
}

function selectedIn(page: Page): Promise<string | undefined> {
  return page.evaluate(() => getSelection()?.toString());
}
