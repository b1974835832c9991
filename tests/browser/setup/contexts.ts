import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from "playwright";
import { inject } from "vitest";
import { watch, type Watch } from "./watch";

/** A context with nothing in it that a page before has left. */
export interface Lent {
  readonly context: BrowserContext;
  /** What happened in its pages since it was lent. */
  readonly seen: Watch;
  /** Closes its pages, and empties it for whoever asks for the same options next. */
  giveBack(): Promise<void>;
}

let browser: Promise<Browser> | undefined;
/** Those that nobody uses now, by their options. */
const free = new Map<string, Lent[]>();

/**
 * Lends a context. For a new one Chromium opens a window, which costs it more than the page: so one serves many tests in
 * turn, and an empty page keeps its window open. The end of the worker closes them all.
 */
export async function lend(options: BrowserContextOptions & { readonly baseURL: string }): Promise<Lent> {
  const key = JSON.stringify(options);
  const ready = free.get(key)?.pop();
  if (ready) return ready;

  browser ??= chromium.connect(inject("ws"));
  const context = await (await browser).newContext(options);
  const seen = await watch(context);
  const keeper = await context.newPage();
  const devtools = await context.newCDPSession(keeper);
  const lent: Lent = {
    context,
    seen,
    async giveBack() {
      for (const page of context.pages()) if (page !== keeper) await page.close();
      await context.setOffline(false);
      await context.unrouteAll();
      await devtools.send("Storage.clearDataForOrigin", { origin: options.baseURL, storageTypes: "all" });
      await devtools.send("Network.clearBrowserCache");
      await context.clearCookies();
      seen.complaints.length = seen.shifts.length = 0;
      free.set(key, [...(free.get(key) ?? []), lent]);
    },
  };
  return lent;
}
