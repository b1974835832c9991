import { expect, it } from "vitest";
import { loadLexicon } from "@/lib/restoration/lexicon/lexicon";
import { BestWays, type Way } from "@/lib/restoration/shifted/best-ways";
import type { ByteGraph } from "@/lib/restoration/shifted/byte-graph";
import { piecer, stepsOf } from "@/lib/restoration/shifted/pieces";
import { arrive, DEPTH } from "@/lib/restoration/shifted/search";
import { stepper } from "@/lib/restoration/shifted/steps";

const lexicon = loadLexicon();
const stepsIn = stepper({ traditional: false, seen: new Set(), rarity: lexicon.alone.cost });

/** A graph in which any of some characters may stand at each place. */
const graphOf = (places: readonly string[]): ByteGraph => ({
  edges: [...places.map((chars, at) => Array.from(chars, (char) => ({ char, to: at + 1, cost: 0 }))), []],
  unitsEnded: Array.from({ length: places.length + 1 }, (_, at) => at),
  unitAt: Array.from({ length: places.length + 1 }, (_, at) => at),
  ends: [places.length],
  supposed: [],
});

function textOf(way: Way | undefined): string {
  let text = "";
  for (let at = way; at; at = at.next) for (const { char } of stepsOf(at.piece)) text += char;
  return text;
}

/** All texts that are found, in the order in which they are. */
function search(places: readonly string[], width: number) {
  const graph = graphOf(places);
  const pieces = piecer(stepsIn, [lexicon])(graph);
  const around = { open: 0, due: { open: 0, known: -1 }, closed: false };
  const ends = arrive(graph, pieces, [lexicon], around, width);
  const ways = new BestWays(ends, DEPTH);
  const found: { text: string; cost: number }[] = [];
  for (let next = ways.next(); next; next = ways.next()) found.push({ text: textOf(next.way), cost: next.cost });
  return { found, reach: ways.reach };
}

const PLACES = ["推发生", "动展产进", "经高", "济质量", "的，发", "展生“"];

/** Every text that may stand there, and what it costs by itself, the likeliest first. */
const EACH = PLACES.reduce<string[]>(
  (texts, chars) => texts.flatMap((text) => Array.from(chars, (c) => text + c)),
  [""],
)
  .map((text) => ({ text, cost: search(Array.from(text), 1000).found[0]?.cost ?? Infinity }))
  .sort((a, b) => a.cost - b.cost);

it("finds all texts in the order of what they cost, and none twice", () => {
  const { found } = search(PLACES, 1000);
  expect(found.length).toBeGreaterThan(20);
  expect(new Set(found.map(({ text }) => text)).size).toBe(found.length);
  const costs = new Map(EACH.map(({ text, cost }) => [text, cost]));
  let before = -Infinity;
  for (const { text, cost } of found) {
    expect(cost).toBeCloseTo(costs.get(text) ?? NaN, 4);
    expect(cost).toBeGreaterThanOrEqual(before);
    before = cost;
  }
  const least = EACH[0]?.cost ?? NaN;
  // What was much less likely on the way may be missing though it makes up for it; not what is near the best.
  for (const { text, cost } of EACH) if (cost < least + DEPTH / 2) expect(found.map((one) => one.text)).toContain(text);
});

it("says that something was left out, and about how far behind, when little is kept", () => {
  for (const width of [1, 2, 3, 5, 8, 64]) {
    const { found, reach } = search(PLACES, width);
    const given = new Set(found.map(({ text }) => text));
    const first = found[0]?.cost ?? NaN;
    const missing = EACH.filter(({ text, cost }) => !given.has(text) && cost < first + DEPTH / 2);
    if (width < 8) expect(missing).not.toEqual([]);
    if (missing.length > 0) expect(reach).toBeLessThan(DEPTH / 2);
    // What was left out may go on a little better than what was kept.
    for (const { cost } of missing) expect(cost - first).toBeGreaterThan(reach - 2);
  }
});
