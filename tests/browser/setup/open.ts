import type { BrowserContextOptions, Page } from "playwright";
import { inject, onTestFinished } from "vitest";
import { lend } from "./contexts";
import { expectQuiet, type QuietOptions } from "./watch";

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

/** A page with nobody else's storage, watched from its beginning. */
export interface Opened {
  readonly page: Page;
  /** Status of the answer to the address that was opened; 0 when none was. */
  readonly status: number;
  /** Asserts that the page came to rest without an error, a breach of its policy or a movement. */
  expectQuiet(options?: QuietOptions): Promise<void>;
}

/** Opens a page. Closed when the test ends. */
export async function openPage(options: OpenOptions = {}): Promise<Opened> {
  const { path, site = "content", viewport = { width: 1280, height: 800 }, ...rest } = options;
  const baseURL = inject(site === "content" ? "url" : "fixturesUrl");
  const { context, seen, giveBack } = await lend({ ...rest, baseURL });
  onTestFinished(giveBack);
  const page = await context.newPage();
  await page.setViewportSize(viewport);
  const answer = path === undefined ? null : await page.goto(path);
  return { page, status: answer?.status() ?? 0, expectQuiet: (quiet) => expectQuiet(page, seen, quiet) };
}
