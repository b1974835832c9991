import { chromium, type Browser } from "playwright";
import { findChromium } from "@/tests/browser/setup/find-chromium";
import { thisMachine } from "@/tests/browser/setup/this-machine";

/** Starts the browser that the tests use, without what it does by itself in the background. */
export function launchBrowser(): Promise<Browser> {
  const machine = thisMachine();
  return chromium.launch({
    executablePath: findChromium(machine),
    args: [
      ...(machine.isRoot ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
