import fc from "fast-check";
import { expect, it } from "vitest";
import { byteGraph, type ByteGraph } from "@/lib/restoration/shifted/byte-graph";
import { findShiftedRuns } from "@/lib/restoration/shifted/find-shifted-runs";
import { inferProfile } from "@/lib/restoration/shifted/infer-profile";
import { spellings } from "@/lib/restoration/shifted/spellings";
import { unitsOf } from "@/lib/restoration/shifted/units";
import { loadLexicon } from "@/lib/restoration/lexicon/lexicon";

const PARTS = ["國(guó)", "(guó)", "(yǐ)", "?", "xíng)", "推", "進(jìn)", "，", ",", "!", "[", "a", "€", "\n"];

it("lets every character lead to a later node: nodes are read in their order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 12 }),
      fc.constantFrom("?" as const, "" as const),
      fc.integer({ min: 0, max: 2 }),
      (parts, orphan, vanished) => {
        const profile = { ...inferProfile("國(guó)以(yǐ)行(xíng),"), orphan };
        const units = unitsOf(Array.from(parts.join("")), profile);
        const among = { from: 0, to: units.length };
        const graph = byteGraph(units, profile, spellings(profile, new Set()), { vanished, among, closed: true });
        for (const [node, to] of characters(graph)) expect(to).toBeGreaterThan(node);
      },
    ),
  );
});

/** From which node to which a character leads: one that has no two bytes, or two bytes one behind the other. */
function characters({ edges }: ByteGraph): [node: number, to: number][] {
  return edges.flatMap((from, node) =>
    from.flatMap((first): [number, number][] =>
      "char" in first
        ? [[node, first.to]]
        : (edges[first.to] ?? []).flatMap((second) => ("char" in second ? [] : [[node, second.to]])),
    ),
  );
}

it("reads a character whose second byte vanished with the first of the next, which is spelled", () => {
  const copy = "平(píng)安，平(píng)等，以(yǐ)人为本，以(yǐ)民为先。\n推(píng)(yǐ)县城为载体的建设。\n";
  const [run] = findShiftedRuns(Array.from(copy), [], loadLexicon());
  expect(run?.candidates[0]?.text).toBe("进以");
});
