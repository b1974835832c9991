import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright";
import { afterAll, inject, onTestFinished } from "vitest";
import { expectQuiet, watch, type QuietOptions, type Watch } from "./watch";

export interface OpenOptions extends Pick<
  BrowserContextOptions,
  | "colorScheme"
  | "forcedColors"
  | "hasTouch"
  | "isMobile"
  | "javaScriptEnabled"
  | "locale"
  | "permissions"
  | "reducedMotion"
> {
  /** What is opened: a path, or an absolute address. Nothing when left out. */
  readonly path?: string;
  /** The site made of `content/`, or that of `tests/fixtures/content`. @default "content" */
  readonly site?: "content" | "fixtures";
  /** CSS pixels. @default { width: 1280, height: 800 } */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A page in a context of its own, watched from its beginning. */
export interface Opened {
  readonly page: Page;
  /** Status of the answer to the address that was opened; 0 when none was. */
  readonly status: number;
  readonly seen: Watch;
  /** Asserts that the page came to rest without an error, a breach of its policy or a movement. */
  expectQuiet(options?: QuietOptions): Promise<void>;
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** Opens a page. Closed when the test ends; when opened in a hook, when its file does. */
export async function openPage(options: OpenOptions = {}): Promise<Opened> {
  const { path, site = "content", viewport = { width: 1280, height: 800 }, ...rest } = options;
  browser ??= chromium.connect(inject("ws"));
  const baseURL = inject(site === "content" ? "url" : "fixturesUrl");
  const context = await (await browser).newContext({ ...rest, viewport, baseURL });
  const close = () => context.close();
  try {
    onTestFinished(close);
  } catch {
    // In a hook there is no test to end: the browser's connection closes it.
  }
  const seen = await watch(context);
  const page = await context.newPage();
  const answer = path === undefined ? null : await page.goto(path);
  return {
    page,
    status: answer?.status() ?? 0,
    seen,
    expectQuiet: (quiet) => expectQuiet(page, seen, quiet),
    close,
  };
}
