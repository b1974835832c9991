import { resolve } from "node:path";
import { chromium } from "playwright";
import type { TestProject } from "vitest/node";
import { findChromium } from "./find-chromium";
import { serve } from "./serve";
import { thisMachine } from "./this-machine";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the site made of `content/`, without a slash at the end. */
    url: string;
    /** Address of the site made of `tests/fixtures/content`. */
    fixturesUrl: string;
    /** Where the shared browser listens. */
    ws: string;
  }
}

/** Starts a browser and a server for each of the two contents, for all browser tests; returns what ends them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = process.cwd();
  const closers: (() => Promise<void>)[] = [];
  const closeAll = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    const machine = thisMachine();
    const browser = await chromium.launchServer({
      executablePath: findChromium(machine),
      args: [
        ...(machine.isRoot ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Pages that come one after the other need no process each.
        "--renderer-process-limit=1",
      ],
    });
    closers.push(() => browser.close());

    // One after the other: two builds at once would take twice the memory and no less time.
    const site = await serve(root, {});
    closers.push(site.close);
    const fixtures = await serve(root, {
      ZHENGDU_CONTENT: resolve(root, "tests/fixtures/content"),
      ZHENGDU_DIST: ".next-fixtures",
    });
    closers.push(fixtures.close);

    project.provide("url", site.url);
    project.provide("fixturesUrl", fixtures.url);
    project.provide("ws", browser.wsEndpoint());
    return closeAll;
  } catch (error) {
    await closeAll();
    throw error;
  }
}
