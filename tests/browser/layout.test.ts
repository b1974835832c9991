import { expect, test } from "vitest";
import { isInContents } from "./setup/contents";
import { openPage } from "./setup/open";
import { ready } from "./setup/ready";

const ARTICLE = "/zh-hans/articles/yichang-governance";

test.each([390, 1440])(
  "in a window of %i figures in a table stay whole, prose wraps, and a table too wide scrolls in its box",
  async (width) => {
    const { page } = await openPage({
      site: "fixtures",
      path: "/zh-hans/articles/every-markdown",
      viewport: { width, height: 844 },
    });
    const { lines, ...box } = await page.locator(".text table").evaluate((table) => {
      const cells = [...table.querySelectorAll("td > p")];
      for (const cell of cells) cell.textContent = "99086.5亿元";
      for (const cell of table.querySelectorAll("th, td"))
        cell.after(...Array.from({ length: 3 }, () => cell.cloneNode(true)));
      const [prose, ...figures] = table.querySelectorAll("td > p");
      if (prose) prose.textContent = "深化简政放权".repeat(6);
      const linesOf = (cell: Element | undefined) =>
        (cell?.clientHeight ?? 0) / Number.parseFloat(getComputedStyle(table).lineHeight);
      return {
        lines: [linesOf(prose), ...figures.map(linesOf)].map(Math.round),
        inside: table.scrollWidth,
        outside: table.parentElement?.clientWidth ?? 0,
        page: document.documentElement.scrollWidth,
      };
    });
    const [prose, ...figures] = lines;
    expect(prose).toBeGreaterThan(1);
    expect(prose).toBeLessThan(6);
    expect(new Set(figures)).toEqual(new Set([1]));
    expect(box.inside).toBeGreaterThan(box.outside);
    expect(box.page).toBeLessThanOrEqual(width);
  },
);

test("a paragraph keeps its distance from whatever stands before it", async () => {
  const { page } = await openPage({ site: "fixtures", path: "/zh-hans/articles/every-markdown" });
  const gaps = await page.locator(".text").evaluate((text) => {
    for (const kind of ["ul", "blockquote", "pre", "figure", "div:has(> table)", "p"]) {
      const after = document.createElement("p");
      after.textContent = "下一段。";
      text.querySelector(`section > ${kind}`)?.after(after);
    }
    const after = [...text.querySelectorAll("section > :not(h2, h3, h4, h5) + p")];
    return after.map((one) => [
      one.previousElementSibling?.tagName,
      one.getBoundingClientRect().top - (one.previousElementSibling?.getBoundingClientRect().bottom ?? 0),
    ]);
  });
  const kinds = new Set(gaps.map(([kind]) => kind));
  for (const kind of ["UL", "BLOCKQUOTE", "PRE", "FIGURE", "DIV", "P"]) expect(kinds).toContain(kind);
  expect(Math.min(...gaps.map(([, gap]) => Number(gap)))).toBeGreaterThan(10);
});

test("on a phone long contents open at the section being read", async () => {
  const path = "/zh-hans/articles/sixty-thousand#part-20";
  const { page } = await openPage({ site: "fixtures", path, viewport: { width: 390, height: 844 } });
  await ready(page);
  await page.getByRole("button", { name: "目录" }).click();
  await expect.poll(() => isInContents(page)).toBe(true);
});

test("in the contents a word too long is broken, and what has the focus is outlined whole", async () => {
  const { page } = await openPage({ path: ARTICLE, viewport: { width: 1440, height: 900 } });
  const overflow = await page.locator("#_contents").evaluate((contents) => {
    const link = contents.querySelector("a");
    if (link) link.textContent = "Supercalifragilistic".repeat(3);
    return contents.scrollWidth - contents.clientWidth;
  });
  expect(overflow).toBe(0);
  const link = page.locator("#_contents a").nth(1);
  await link.focus();
  const { outlineOffset, outlineWidth } = await link.evaluate((one) => ({ ...getComputedStyle(one) }));
  expect(outlineOffset).toBe(`-${outlineWidth}`);
});

test.each([
  [844, 390],
  [720, 450],
  [1280, 600],
])("in a window of %i by %i the card of a term fits, beside its word", async (width, height) => {
  const { page } = await openPage({ path: ARTICLE, viewport: { width, height } });
  await ready(page);
  const term = page.locator(".text a.term[data-term=fangguanfu]").first();
  await term.evaluate((link) => link.scrollIntoView({ block: "center", behavior: "instant" }));
  await term.hover();
  const card = await page.locator(".card:popover-open").boundingBox();
  const word = await term.boundingBox();
  if (!card || !word) throw new Error("Nothing to measure");
  expect(Math.min(card.x, card.y)).toBeGreaterThanOrEqual(0);
  expect(card.x + card.width).toBeLessThanOrEqual(width);
  expect(card.y + card.height).toBeLessThanOrEqual(height);
  expect(card.y >= word.y + word.height || card.y + card.height <= word.y).toBe(true);
});

test("what wraps in a byline begins where the line begins", async () => {
  const { page } = await openPage({ path: ARTICLE, viewport: { width: 390, height: 844 } });
  const indents = await page.$$eval("article header div > p", (lines) =>
    lines.flatMap((line) => {
      const { left, top } = line.getBoundingClientRect();
      const wrapped = [...line.children]
        .map((one) => one.getClientRects()[0])
        .filter((box) => box && box.top > top + 9);
      return wrapped.map((box) => (box?.left ?? 0) - left);
    }),
  );
  expect(indents.length).toBeGreaterThan(0);
  expect(Math.max(...indents)).toBeLessThan(1);
});

test("the link that skips to the text leaves the contents behind", async () => {
  const { page } = await openPage({ path: ARTICLE, viewport: { width: 1440, height: 900 } });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("article, nav")?.tagName)).toBe("ARTICLE");
});

test("in a reader's own colours the sentence of a link, the section being read and a switch are told by form", async () => {
  const path = `${ARTICLE}/green-development#green-development.1.2`;
  const { page } = await openPage({ path, forcedColors: "active", viewport: { width: 1440, height: 900 } });
  await ready(page);
  expect(await page.locator(":target").evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid");
  const bars = await page.$$eval("#_contents ol a", (links) => [
    ...new Set(links.map((link) => getComputedStyle(link).borderInlineStartWidth)),
  ]);
  expect(bars).toHaveLength(2);
  const knob = page.getByRole("switch").first().locator("span span");
  expect(await knob.evaluate((one) => getComputedStyle(one).borderWidth)).toBe("5px");
});

test.each([
  [320, 16],
  [360, 20],
  [390, 20],
  [390, 32],
])("in a window of %i with letters of %i the header keeps its words whole and within", async (width, size) => {
  const { page } = await openPage({ path: ARTICLE, viewport: { width, height: 844 } });
  await page.evaluate((px) => document.documentElement.style.setProperty("font-size", `${px}px`), size);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  const words = await page.$$eval("header.chrome a", (links) =>
    links.map((link) => {
      const { left, right, height } = link.getBoundingClientRect();
      const lines = new Set([...link.getClientRects()].map(({ top }) => top)).size;
      return { left, right, lines, height: height / Number.parseFloat(getComputedStyle(link).fontSize) };
    }),
  );
  for (const { left, right, lines, height } of words) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect([lines, height < 3]).toEqual([1, true]);
  }
});

test.each([720, 1200])("on paper of %i the text stands in the middle, at most forty characters wide", async (width) => {
  const { page } = await openPage({ path: ARTICLE, viewport: { width, height: 1000 } });
  await page.emulateMedia({ media: "print" });
  const { left, right, em } = await page.locator(".text").evaluate((text) => ({
    ...text.getBoundingClientRect().toJSON(),
    em: Number.parseFloat(getComputedStyle(text).fontSize),
  }));
  expect(Math.abs(left - (width - right))).toBeLessThanOrEqual(1);
  expect((right - left) / em).toBeGreaterThanOrEqual(34);
  expect((right - left) / em).toBeLessThanOrEqual(40);
});
