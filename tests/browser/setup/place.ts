import type { Page } from "playwright";
import { expect } from "vitest";

/** Presses a locale in the switch, and waits until the page is there. */
export async function switchTo(page: Page, locale: string): Promise<void> {
  await page.locator(`header [data-switch] [hreflang=${locale}]`).click();
  await page.locator(`html[lang=${locale}]`).waitFor();
}

/** Path, query and fragment of a page. */
export function addressOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
}

/** Switches, and asserts that the line at the top moved by two pixels at most, in every frame. */
export async function expectPlaceKept(page: Page, locale: string): Promise<void> {
  const end = await watchLineAtTop(page);
  await switchTo(page, locale);
  expectStill(await end());
}

/** Asserts that a line did not move. */
export function expectStill(tops: readonly number[]): void {
  expect(tops.length).toBeGreaterThan(2);
  expect(Math.max(...tops) - Math.min(...tops), tops.join(" ")).toBeLessThanOrEqual(2);
}

/**
 * Follows the first character of the text below the header, by its place in its sentence.
 *
 * @returns how far below the top of the window it stood, now and in every frame until asked, in CSS pixels
 */
export async function watchLineAtTop(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const edge = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
    const topsOf = function* (sentence: Element | null) {
      if (!sentence) return;
      const texts = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
      const range = new Range();
      for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
        for (let at = 0; at < text.length; at++) {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          yield range.getBoundingClientRect().top;
        }
    };
    const sentence = [...document.querySelectorAll(".text span[id]")].find(
      (one) => one.getBoundingClientRect().bottom > edge && [...topsOf(one)].some((top) => top >= edge),
    );
    const id = sentence?.id ?? "";
    const at = [...topsOf(sentence ?? null)].findIndex((top) => top >= edge);
    const tops: number[] = [];
    let frame = 0;
    const note = () => {
      tops.push([...topsOf(document.getElementById(id))][at] ?? Infinity);
      frame = requestAnimationFrame(note);
    };
    note();
    const end = () => (cancelAnimationFrame(frame), tops);
    // Two frames more, which show what is there now.
    const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    Object.assign(window, { endOfWatch: () => twoFrames().then(end) });
  });
  return () => page.evaluate(() => (window as unknown as { endOfWatch(): Promise<number[]> }).endOfWatch());
}
