import * as fromSimplified from "opencc-js/preset/cn2t";
import * as fromTraditional from "opencc-js/preset/t2cn";
import * as all from "opencc-js/preset";
import { expect, test } from "vitest";

/** All dictionaries of a configuration of opencc-js, those too that its types do not name. */
function entriesOf(dictionaries: unknown): [from: string, to: string][] {
  if (typeof dictionaries === "string")
    return dictionaries.split("|").map((line) => line.split(" ") as [string, string]);
  return Object.values(dictionaries as object).flatMap(entriesOf);
}

test.each([
  ["s2tw", fromSimplified.configs["s2tw"]],
  ["s2hk", fromSimplified.configs["s2hk"]],
  ["tw2s", fromTraditional.configs["tw2s"]],
])("every entry of %s keeps the number of code points, on which alignment rests", (_, config) => {
  const entries = entriesOf(config);
  expect(entries.length).toBeGreaterThan(4_000);
  expect(entries.filter(([from, to]) => Array.from(from).length !== Array.from(to).length)).toEqual([]);
});

test.each([
  ["tw2t", all.configs["tw2t"]],
  ["t2hk", all.configs["t2hk"]],
])("so does every entry of %s, by which traditional characters become Hong Kong's", (_, config) => {
  const entries = entriesOf(config);
  expect(entries.length).toBeGreaterThan(50);
  expect(entries.filter(([from, to]) => Array.from(from).length !== Array.from(to).length)).toEqual([]);
});

test("the walk finds the entries of Taiwan's vocabulary, which do change it", () => {
  const entries = entriesOf(fromSimplified.configs["s2twp"]);
  expect(entries.some(([from, to]) => Array.from(from).length !== Array.from(to).length)).toBe(true);
});
