import { expect, it } from "vitest";
import { heldOutTexts } from "@/bench/restoration/damage/texts";
import { reach } from "./reach";

// A file of its own, to run beside the other.
it("reads those of texts on which nothing was set", () => {
  const { tally, exact, exactOfFew, listedOfFew, certain } = reach(heldOutTexts(), 1);
  expect(tally.runs[0]).toBeGreaterThan(100);
  expect(exact).toBeGreaterThanOrEqual(970);
  expect(exactOfFew).toBeGreaterThanOrEqual(705);
  expect(listedOfFew).toBeGreaterThanOrEqual(895);
  expect(certain).toBeGreaterThanOrEqual(580);
  expect(tally).toMatchObject({ wronglyCertain: 0, invented: 0 });
}, 240_000);
