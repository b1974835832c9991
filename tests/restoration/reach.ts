import { mapOneByOne } from "@/bench/restoration/damage/texts";
import { measure, noRuns } from "@/bench/restoration/damage/measure";
import { SITES, type Site } from "@/bench/restoration/damage/profiles";
import { loadLexicon } from "@/lib/restoration/lexicon/lexicon";

/** What is reached, in thousandths, on texts that are damaged as each of the sites would, or some. */
export function reach(texts: readonly string[], seed: number, sites: readonly Site[] = SITES) {
  const tally = noRuns();
  for (const site of sites)
    for (const text of texts) measure(site.traditional ? mapOneByOne(text) : text, site, seed, loadLexicon(), tally);
  const share = (part: number, whole: number) => Math.round((1000 * part) / whole);
  const [none = 0, few = 0, many = 0] = tally.runs;
  return {
    tally,
    exact: share(tally.exact[0], none),
    exactOfFew: share(tally.exact[1], few),
    listedOfFew: share(tally.listed[1], few),
    certain: share(tally.certain, none + few + many),
  };
}
