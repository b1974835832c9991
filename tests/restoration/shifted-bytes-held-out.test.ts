import { expect, it } from "vitest";
import { SITES } from "@/bench/restoration/damage/profiles";
import { heldOutTexts } from "@/bench/restoration/damage/texts";
import { proseTexts } from "@/bench/restoration/read-texts";
import { reach } from "./reach";

// A file of its own, to run beside the other.
it("reads those of texts on which nothing was set", () => {
  const { tally, exact, exactOfFew, listedOfFew, certain } = reach(heldOutTexts(), 1);
  expect(tally.runs[0]).toBeGreaterThan(100);
  expect(exact).toBeGreaterThanOrEqual(970);
  expect(exactOfFew).toBeGreaterThanOrEqual(755);
  expect(listedOfFew).toBeGreaterThanOrEqual(945);
  expect(certain).toBeGreaterThanOrEqual(585);
  expect(tally).toMatchObject({ wronglyCertain: 0, invented: 0 });
}, 240_000);

it("claims no wrong one in longer texts, where a site leaves nothing of a lost byte", () => {
  const texts = proseTexts().flatMap(({ script, text }) => (script === "zh-Hans" ? [text] : []));
  const sites = SITES.filter(({ orphan }) => orphan === "");
  const { tally, exact, certain } = reach([texts.slice(0, 9).join("\n"), texts.slice(9).join("\n")], 11, sites);
  expect(exact).toBeGreaterThanOrEqual(920);
  expect(certain).toBeGreaterThanOrEqual(490);
  expect(tally).toMatchObject({ wronglyCertain: 0, invented: 0 });
}, 240_000);
