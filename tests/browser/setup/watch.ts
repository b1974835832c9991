import type { BrowserContext, Page } from "playwright";
import { expect } from "vitest";

/** What happened in a page that a reader would not want, each as one line. */
export interface Watch {
  /** Errors and warnings of the console, uncaught errors, failed requests, breaches of the security policy. */
  readonly complaints: string[];
  /** Movements of content that no input caused, with what moved. */
  readonly shifts: Shift[];
}

export interface Shift {
  /** As Cumulative Layout Shift counts it. */
  readonly value: number;
  readonly moved: string;
}

/** What a test allows. */
export interface QuietOptions {
  /** Complaints that the test provokes itself, such as the 404 of the page that it opens. @default [] */
  readonly allow?: readonly RegExp[];
  /**
   * Sum of the movements. The default allows half a pixel of a line: while a long text arrives in pieces, the last line
   * of a piece is justified only when the next one is there, which a slow machine paints. @default 0.0005
   */
  readonly shift?: number;
}

/** Begins to watch every page of a context. Call it before the first page is opened. */
export async function watch(context: BrowserContext): Promise<Watch> {
  const seen: Watch = { complaints: [], shifts: [] };
  context.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    seen.complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => seen.complaints.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // A navigation ends the requests of the page before. "csp" also stands for scripts that are switched off; a true
    // breach of the policy is told by the console.
    if (reason !== "net::ERR_ABORTED" && reason !== "csp") seen.complaints.push(`failed: ${request.url()} ${reason}`);
  });
  await context.exposeBinding("_watched", (_source, kind: "policy" | "shift", text: string, value: number) => {
    if (kind === "policy") seen.complaints.push(`policy: ${text}`);
    else seen.shifts.push({ value, moved: text });
  });
  await context.addInitScript(reportFromThePage);
  return seen;
}

/** Runs in the page, before its own scripts. */
function reportFromThePage(): void {
  const report = (window as unknown as { _watched(kind: string, text: string, value: number): void })._watched;
  document.addEventListener("securitypolicyviolation", (event) =>
    report("policy", `${event.violatedDirective} ${event.blockedURI} ${event.sample}`, 0),
  );
  type LayoutShift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Node }[] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      const moved = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML : node?.textContent));
      if (!entry.hadRecentInput) report("shift", moved.map((text) => text?.slice(0, 80)).join(" | "), entry.value);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** Asserts that nothing happened that the test does not allow, once the page has come to rest. */
export async function expectQuiet(page: Page, seen: Watch, options: QuietOptions = {}): Promise<void> {
  const { allow = [], shift = 0.0005 } = options;
  await page.waitForLoadState("networkidle");
  const moved = seen.shifts.reduce((sum, { value }) => sum + value, 0);
  expect(seen.complaints.filter((line) => !allow.some((pattern) => pattern.test(line)))).toEqual([]);
  expect(moved, JSON.stringify(seen.shifts)).toBeLessThanOrEqual(shift);
}
