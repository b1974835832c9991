import { ensureCompiled } from "@/bin/ensure-compiled";
import { ratio, table } from "@/bin/table";
import { KINDS } from "@/lib/restoration/kinds/all";
import { loadLexicon } from "@/lib/restoration/lexicon/lexicon";
import { cleanTexts, mapOneByOne } from "./damage/texts";
import { measure, noRuns } from "./damage/measure";
import { SITES } from "./damage/profiles";
import { ROWS, type Row } from "./kinds/all";
import { measureRow } from "./measure-rows";
import { measureSpeed } from "./measure-speed";
import { PEERS } from "./peers";
import { proseTexts, soundTexts, type CleanText } from "./read-texts";
import { editsBetween, repairText } from "./score";

/** Seeds of the damage by bytes out of step: more runs than one has. */
const SEEDS = [1, 2, 3];

/**
 * `npm run bench -- restoration`: how many characters of damaged copies are wrong before and after, for each kind of damage
 * alone and for all together, beside a regular expression that takes out pinyin and opencc-js; what is claimed with
 * certainty; what happens to sound texts; and how long copies of a megabyte take.
 */
export async function benchmarkRestoration(): Promise<void> {
  await ensureCompiled(process.cwd());
  console.log(`${damages(proseTexts())}\n`);
  console.log(`${runs()}\n`);
  console.log(`${sound()}\n`);
  console.log(await speeds());
}

/** Shares of places, and characters that are wrong, in a hundred. */
function damages(texts: readonly CleanText[]): string {
  const peers = Object.keys(PEERS);
  const head = ["damage", "places", "restored %", "told %", "wrong %: copy", "Zhengdu", ...peers, "certain", "untrue"];
  return table([head, ...ROWS.map((row) => damage(row, texts))]);
}

function damage(row: Row, texts: readonly CleanText[]): string[] {
  console.error(`Measuring ${row.name}`);
  const edits = Object.keys(PEERS).map(() => 0);
  const sum = measureRow(row, texts, {
    each: ({ text: { text, script }, copy }) => {
      for (const [n, peer] of Object.values(PEERS).entries())
        edits[n] = (edits[n] ?? 0) + editsBetween(text, peer(copy, script));
    },
  });
  return [
    row.name,
    String(sum.places),
    percent(sum.exact, sum.places),
    percent(sum.told, sum.places),
    percent(sum.before, sum.characters),
    percent(sum.after, sum.characters),
    ...edits.map((edit) => percent(edit, sum.characters)),
    String(sum.certain),
    String(sum.wrong),
  ];
}

/** Runs of bytes out of step, in the project's own texts, by site. */
function runs(): string {
  const rows = SITES.map((site) => {
    console.error(`Measuring runs of the site ${JSON.stringify(site.name)}`);
    const tally = noRuns();
    for (const seed of SEEDS)
      for (const text of cleanTexts())
        measure(site.traditional ? mapOneByOne(text) : text, site, seed, loadLexicon(), tally);
    const [none, few, many] = tally.runs;
    return [
      site.name,
      String(none),
      percent(tally.exact[0], none),
      String(few + many),
      percent(tally.exact[1] + tally.exact[2], few + many),
      percent(tally.certain, none + few + many),
      String(tally.wronglyCertain),
      String(tally.invented),
    ];
  });
  const head = [
    "bytes out of step",
    "runs",
    "restored %",
    "with loss",
    "restored %",
    "certain %",
    "untrue",
    "invented",
  ];
  return table([head, ...rows]);
}

function sound(): string {
  const texts = soundTexts();
  const changed = texts.filter(({ text }) => {
    const { changes, suspicions } = repairText(text, KINDS);
    return changes.length + suspicions.length > 0;
  });
  return table([
    ["sound texts", "of which touched"],
    [String(texts.length), String(changed.length)],
  ]);
}

async function speeds(): Promise<string> {
  const rows = (await measureSpeed()).map(({ name, megabytes, seconds, points, naive }) => [
    name,
    megabytes.toFixed(0),
    seconds.toFixed(1),
    (points / seconds / 1e6).toFixed(2),
    ratio(seconds, naive),
  ]);
  return table([["copy", "MB", "s", "M code points/s", "times naive"], ...rows]);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : ((100 * part) / whole).toFixed(2);
}
