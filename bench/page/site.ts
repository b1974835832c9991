import type { Locator, Page } from "playwright";

/** A site with the article in two scripts, as the bench sees it. */
export interface BenchedSite {
  readonly name: string;
  /** Address of the article in the script in which it is opened. */
  readonly url: string;
  /** Does what a reader does to get at the link to the other script, and gives the link. */
  reachSwitch(page: Page): Promise<Locator>;
  close(): Promise<void>;
}
