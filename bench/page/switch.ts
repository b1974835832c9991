import type { Browser, Page } from "playwright";
import type { BenchedSite } from "./site";
import { readSwitch, watchSwitch, type SwitchSeen } from "./watch-switch";

/** A size of the window in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** The switches of one site. */
export interface Switches {
  readonly site: string;
  /** Milliseconds from click to paint, one a round. */
  readonly times: readonly number[];
  /** The worst of all rounds. */
  readonly moved: number;
  readonly shift: number;
}

/** How far below the top of the window the sentence stands, below every site's header. CSS pixels. */
const TOP = 160;

/**
 * Switches the script of the article in every site, in rounds, so that what else the machine does hits all alike. One
 * more round before them is not counted.
 */
export async function switchAll(
  browser: Browser,
  sites: readonly BenchedSite[],
  { sentence, viewport, rounds }: { sentence: string; viewport: Viewport; rounds: number },
): Promise<Switches[]> {
  const all = sites.map((site) => ({ site, seen: [] as SwitchSeen[] }));
  for (let round = 0; round <= rounds; round++)
    for (const { site, seen } of all) {
      const one = await switchOnce(browser, site, sentence, viewport);
      if (round > 0) seen.push(one);
    }
  return all.map(({ site, seen }) => ({
    site: site.name,
    times: seen.map(({ clicked, shown }) => shown - clicked),
    moved: Math.max(...seen.map(({ moved }) => moved)),
    shift: Math.max(...seen.map(({ shift }) => shift)),
  }));
}

async function switchOnce(browser: Browser, site: BenchedSite, sentence: string, viewport: Viewport) {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    await page.goto(site.url);
    await page.waitForLoadState("networkidle");
    await inPage(page, bringToTop, [sentence, TOP]);
    await page.waitForTimeout(300);
    await inPage(page, watchSwitch, [sentence]);
    const link = await site.reachSwitch(page);
    const box = await link.boundingBox();
    if (!box) throw new Error(`${site.name}: the link to the other script is not on the screen`);
    // Not the element's own click, which may scroll. A reader's hand rests a moment before it presses.
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(300);
    await page.mouse.down();
    await page.mouse.up();
    return await outcome(page, sentence);
  } finally {
    await context.close();
  }
}

/** Runs in the page: brings a sentence to its place below the top of the window. */
function bringToTop(sentence: string, wanted: number): void {
  const top = document.getElementById(sentence)?.getBoundingClientRect().top ?? wanted;
  scrollBy({ top: top - wanted, behavior: "instant" });
}

/**
 * Waits for the new script. Asks nothing of the page meanwhile: Playwright's own script, which comes with the first
 * question to a new document, would take time from the one that is being measured.
 */
async function outcome(page: Page, sentence: string): Promise<SwitchSeen> {
  for (let seconds = 1; ; seconds++) {
    await page.waitForTimeout(1000);
    const { clicked, shown, moved, shift = 0 } = await inPage(page, readSwitch, [sentence]);
    if (clicked !== undefined && shown !== undefined && moved !== undefined) return { clicked, shown, moved, shift };
    if (seconds === 30) throw new Error(`${page.url()}: nothing in the other script was shown for ${seconds} seconds`);
  }
}

/** Runs a function in the page. As text, since tsx names functions with a helper that the page does not have. */
function inPage<Args extends readonly (string | number)[], Result>(
  page: Page,
  run: (...args: Args) => Result,
  args: Args,
): Promise<Awaited<Result>> {
  return page.evaluate(`globalThis.__name ??= (value) => value; (${run})(...${JSON.stringify(args)})`);
}
