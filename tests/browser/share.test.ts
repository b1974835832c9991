import type { Page } from "playwright";
import { expect, test } from "vitest";
import { openPage, type OpenOptions } from "./setup/open";

const REST = "articles/yichang-governance";
const CLIPBOARD = ["clipboard-read", "clipboard-write"];
const ENTRY = `#regional-governance h2 a.share`;

test("each heading has a link to its section, which is one without JavaScript too", async () => {
  const { page } = await openPage({ path: `/zh-hant/${REST}`, javaScriptEnabled: false });
  const ids = await page.$$eval(".text section:has(h2)", (sections) => sections.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(3);
  const hrefs = await page.$$eval("h2 a.share", (links) => links.map((link) => link.getAttribute("href")));
  expect(hrefs).toEqual(ids.map((id) => `/zh-hant/${REST}/${id}#${id}`));
  await page.locator(ENTRY).click();
  await page.waitForURL(`**/zh-hant/${REST}/regional-governance#regional-governance`);
});

test("where there is no share sheet, a press copies the link in the current script and says so", async () => {
  const { page, expectQuiet } = await openArticle({ permissions: CLIPBOARD });
  await page.locator(ENTRY).click();
  await expectSaid(page, "链接已复制");
  expect(await clipboardOf(page)).toBe(await linkTo(page, "zh-hans", "regional-governance"));
  expect(new URL(page.url()).pathname).toBe(`/zh-hans/${REST}`);

  await page.locator("header [hreflang=zh-Hant]").click();
  await page.locator("html[lang=zh-Hant]").waitFor();
  await page.locator("#business-environment h2 a.share").focus();
  await page.keyboard.press("Enter");
  await expectSaid(page, "鏈接已複製");
  expect(await clipboardOf(page)).toBe(await linkTo(page, "zh-hant", "business-environment"));
  await expectQuiet();
});

test("a page opened at a section copies the section that was pressed", async () => {
  const { page } = await openArticle({ path: `/zh-hant/${REST}/green-development`, permissions: CLIPBOARD });
  await page.locator(ENTRY).click();
  await expect.poll(() => clipboardOf(page)).toBe(await linkTo(page, "zh-hant", "regional-governance"));
});

test("a click with Ctrl opens the section in a tab of its own", async () => {
  const { page } = await openArticle({ permissions: CLIPBOARD });
  const opening = page.context().waitForEvent("page");
  await page.locator(ENTRY).click({ modifiers: ["Control"] });
  const other = await opening;
  await other.waitForURL(`**/${REST}/regional-governance#regional-governance`);
  expect(new URL(page.url()).pathname).toBe(`/zh-hans/${REST}`);
});

test.each([390, 1440])(
  "in a window of %i the link is shown, selected, when the clipboard is refused",
  async (width) => {
    const { page, expectQuiet } = await openArticle({ viewport: { width, height: 844 } }, refuseClipboard);
    for (const id of ["regional-governance", "green-development"]) {
      await page.locator(`#${id} h2 a.share`).click();
      await expectLinkShown(page, await linkTo(page, "zh-hans", id));
      const box = await page.getByRole("dialog").boundingBox();
      const link = await page.locator(`#${id} h2 a.share`).boundingBox();
      const atLink = box && link && [box.y, box.y + box.height].some((edge) => Math.abs(edge - link.y) <= link.height);
      expect(atLink || width === 390).toBe(true);
      expect(box && [box.x >= 0, box.x + box.width <= width, box.y >= 0, box.y + box.height <= 844]).not.toContain(
        false,
      );
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "hidden" });
    }
    await expectQuiet();
  },
);

test("where there is a share sheet, it gets title and address and nothing else", async () => {
  const { page, expectQuiet } = await openArticle({ permissions: CLIPBOARD }, haveShareSheet);
  await page.locator(ENTRY).click();
  await page.getByRole("dialog").getByRole("button", { name: "分享…" }).click();
  await expect.poll(() => sharedOf(page)).toHaveLength(1);
  const url = await linkTo(page, "zh-hans", "regional-governance");
  expect(await sharedOf(page)).toEqual([{ title: await page.title(), url }]);
  await page.getByRole("dialog").waitFor({ state: "hidden" });

  await page.locator(ENTRY).click();
  await page.getByRole("dialog").getByRole("button", { name: "复制链接" }).click();
  await expectSaid(page, "链接已复制");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  expect(await clipboardOf(page)).toBe(url);
  expect(await sharedOf(page)).toHaveLength(1);
  await expectQuiet();
});

test("a share sheet and a refused clipboard together show the link, selected", async () => {
  const { page, expectQuiet } = await openArticle({}, haveShareSheet, refuseClipboard);
  await page.locator(ENTRY).click();
  await page.getByRole("dialog").getByRole("button", { name: "复制链接" }).click();
  await expectLinkShown(page, await linkTo(page, "zh-hans", "regional-governance"));
  await expectQuiet();
});

test("the panel can be reached and left by keyboard, and gives the focus back", async () => {
  const { page, expectQuiet } = await openArticle({}, haveShareSheet);
  await page.locator(ENTRY).focus();
  await page.keyboard.press("Enter");
  // A screen reader tells what has the focus.
  expect(await page.getByRole("dialog").evaluate((panel) => panel === document.activeElement)).toBe(true);
  await page.keyboard.press("Tab");
  const inPanel = () => page.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null);
  expect(await inPanel()).toBe(true);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  expect(await page.locator(ENTRY).evaluate((link) => link === document.activeElement)).toBe(true);
  await expectQuiet();
});

test("a closed share sheet is no error, and nothing is said", async () => {
  const { page, expectQuiet } = await openArticle({}, haveShareSheet, closeShareSheet);
  await page.locator(ENTRY).click();
  await page.getByRole("button", { name: "分享…" }).click();
  await expect.poll(() => sharedOf(page)).toHaveLength(1);
  expect(await page.locator("#_status").textContent()).toBe("");
  await expectQuiet();
});

test("copied text carries no marks and no controls", async () => {
  const { page, expectQuiet } = await openArticle({ permissions: CLIPBOARD });
  const expected = await page.evaluate(() => {
    const [from, to] = ["regional-governance", "business-environment"].map((id) => document.getElementById(id));
    getSelection()?.setBaseAndExtent(from as Node, 0, to as Node, (to as Node).childNodes.length);
    const parts = document.querySelectorAll(":is(#regional-governance, #business-environment) :is(h2, p)");
    return [...parts].map((part) => part.textContent);
  });
  await page.keyboard.press("Control+C");
  const lines = (await clipboardOf(page)).split(/\n+/).map((line) => line.trim());
  expect(lines.filter(Boolean)).toEqual(expected);
  await expectQuiet();
});

test("copied text has no numbers of footnotes", async () => {
  const path = "/zh-hans/articles/every-markdown";
  const { page } = await openArticle({ site: "fixtures", path, permissions: CLIPBOARD });
  await page.locator("[id='requirements.1']").evaluate((text) => getSelection()?.selectAllChildren(text));
  await page.keyboard.press("Control+C");
  expect(await clipboardOf(page)).toContain("脚注在这里，还有一个。");
});

test("a selection may begin before a term and end in it, and the card leaves it alone", async () => {
  const { page, expectQuiet } = await openArticle();
  // One that stands whole in its line, with text before it.
  const at = await page.$$eval(".text p a.term", (terms) =>
    terms.findIndex((one) => {
      const [line, more] = one.getClientRects();
      const left = one.closest("p")?.getBoundingClientRect().left ?? 0;
      return line && !more && line.left > left + 150 && line.width > 40;
    }),
  );
  const term = page.locator(".text p a.term").nth(at);
  await term.evaluate((link) => link.scrollIntoView({ block: "center", behavior: "instant" }));
  const word = (await term.textContent()) ?? "";
  const box = await term.boundingBox();
  if (!box) throw new Error("The term is not to be seen");
  const y = box.y + box.height / 2;
  const selected = () => page.evaluate(() => getSelection()?.toString() ?? "");
  const isOpen = () => page.locator(".card").evaluate((card) => card.matches(":popover-open"));
  const drag = async (from: number, to: number) => {
    await page.mouse.move(from, y);
    await page.mouse.down();
    await page.mouse.move((from + to) / 2, y, { steps: 4 });
    await page.mouse.move(to, y, { steps: 4 });
    expect(await isOpen()).toBe(false);
    await page.mouse.up();
  };
  await drag(box.x - 50, box.x + box.width - 4);
  const text = await selected();
  expect(text.length).toBeLessThan(word.length + 5);
  expect(text.slice(-word.length)).toContain(word.slice(0, -1));

  // Hovering afterwards opens the card and keeps the selection.
  await page.mouse.move(2, 2);
  await term.hover();
  await page.locator(".card:popover-open").waitFor();
  expect(await selected()).toBe(text);
  await page.keyboard.press("Escape");

  expect(new URL(page.url()).pathname).toBe(`/zh-hans/${REST}`);
  await expectQuiet();
});

/** An article whose scripts have taken over, in a browser that is as the scripts make it, without a share sheet else. */
async function openArticle({ path = `/zh-hans/${REST}`, ...options }: OpenOptions = {}, ...scripts: (() => void)[]) {
  const opened = await openPage(options);
  await opened.page.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, "share"));
  for (const script of scripts) await opened.page.addInitScript(script);
  await opened.page.goto(path);
  await opened.page.locator("#_contents a[aria-current]").waitFor({ state: "attached" });
  return opened;
}

function refuseClipboard(): void {
  navigator.clipboard.writeText = () => Promise.reject(new DOMException("Refused", "NotAllowedError"));
}

function haveShareSheet(): void {
  const shared: ShareData[] = [];
  navigator.share = async (data) => void shared.push({ ...data });
  Object.assign(window, { shared });
}

function closeShareSheet(): void {
  const { share } = navigator;
  navigator.share = (data) =>
    share.call(navigator, data).then(() => Promise.reject(new DOMException("Closed", "AbortError")));
}

function sharedOf(page: Page): Promise<ShareData[]> {
  return page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
}

function clipboardOf(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

function linkTo(page: Page, locale: string, section: string): Promise<string> {
  const path = `/${locale}/${REST}/${section}#${section}`;
  return page.evaluate((address) => new URL(address, location.origin).href, path);
}

async function expectSaid(page: Page, text: string): Promise<void> {
  const status = page.locator("#_status");
  expect(await status.getAttribute("role")).toBe("status");
  await expect.poll(() => status.textContent()).toBe(text);
}

async function expectLinkShown(page: Page, link: string): Promise<void> {
  const field = page.getByRole("dialog").getByRole("textbox");
  await field.waitFor();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(link);
  expect(await field.inputValue()).toBe(link);
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
}
