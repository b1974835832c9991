import { bareSite } from "./bare-site";
import { launchBrowser } from "./browser";
import { weigh } from "./measure";
import { ourSite } from "./our-site";
import { readPair } from "./pair";
import { report, type Measured } from "./report";
import type { BenchedSite } from "./site";
import { switchAll } from "./switch";
import { vitepressSite } from "./vitepress-site";

const VIEWPORTS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** Times that each site switches in each viewport. */
const ROUNDS = 9;

/**
 * `npm run bench -- page`: the weight of our article page and the time of its switch of scripts, beside a bare page
 * and VitePress with the same article. Prints on standard output; what goes on meanwhile, on standard error.
 */
export async function benchmarkPage(): Promise<void> {
  const root = process.cwd();
  const pair = readPair(root, process.env);
  const closers: (() => Promise<void>)[] = [];
  try {
    const sites: BenchedSite[] = [];
    const add = (site: BenchedSite | undefined) => {
      if (!site) return;
      sites.push(site);
      closers.push(site.close);
    };
    add(await ourSite(root, pair));
    add(await bareSite(pair));
    add(await vitepressSite(pair));
    const browser = await launchBrowser();
    closers.push(() => browser.close());

    const measured: Measured = { article: pair.from, weights: [], switches: [] };
    for (const site of sites) {
      console.error(`Weighing: ${site.name}`);
      measured.weights.push({ site: site.name, weight: await weigh(browser, site) });
    }
    for (const viewport of VIEWPORTS) {
      console.error(`Switching, ${ROUNDS} rounds at ${viewport.width} x ${viewport.height}`);
      const options = { sentence: pair.sentence, viewport, rounds: ROUNDS };
      measured.switches.push({ viewport, rows: await switchAll(browser, sites, options) });
    }
    console.log(report(measured));
  } finally {
    for (const close of closers.reverse()) await close();
  }
}
