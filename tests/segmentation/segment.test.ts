import fc from "fast-check";
import nodejieba from "nodejieba";
import { expect, test, vi } from "vitest";
import * as segmentation from "@/lib/segmentation";

const { createSegmenter } = segmentation;

test("names its exports", () => {
  expect(Object.keys(segmentation).toSorted()).toEqual(["CLASS_TABLES", "WORD_LIST", "createSegmenter"]);
});

/** The words that the edges cut a text into. */
const words = (text: string, added: readonly string[]) => {
  const edges = [...createSegmenter(added)(text)].toSorted((a, b) => a - b);
  return edges.slice(1).map((end, at) => [...text].slice(edges[at], end).join(""));
};

test("knows the words that were added", () => {
  expect(words("深化放管服改革", [])).toEqual(["深化", "放", "管", "服", "改革"]);
  expect(words("深化放管服改革", ["放管服"])).toEqual(["深化", "放管服", "改革"]);
});

test("keeps a number whole, in digits and in characters", () => {
  expect(words("加快1233+80改革", ["1233+80"])).toContain("1233+80");
  expect(createSegmenter(["三区"])("十三区").has(1)).toBe(false);
});

test("two lists of words do not get into each other's way, and all is loaded anew only where they would", () => {
  const load = vi.spyOn(nodejieba, "load");
  const one = createSegmenter(["放管服"]);
  const other = createSegmenter(["管服改"]);
  expect(one("放管服改革").has(1)).toBe(false);
  load.mockClear();
  expect(other("放管服改革").has(1)).toBe(true);
  expect(load).toHaveBeenCalledTimes(1);
  for (const text of ["深化改革", "改革与放管"]) expect(other(text)).toEqual(one(text));
  expect(one("放管服改革").has(1)).toBe(false);
  expect(load).toHaveBeenCalledTimes(1);
  load.mockRestore();
});

test("nor where one list adds a word that is in the dictionary, and so changes how likely it is", () => {
  const one = createSegmenter(["放管服"]);
  const before = one("我们");
  expect(createSegmenter(["我们"])("我们")).not.toEqual(before);
  expect(one("我们")).toEqual(before);
});

test("any text begins and ends with an edge, and has none outside", () => {
  const segment = createSegmenter(["放管服"]);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(..."放管服十三区1+𠮷a ，", "\ud800")).map((chars) => chars.join("")),
      (text) => {
        const { length } = [...text];
        const edges = [...segment(text)];
        expect(edges).toContain(0);
        expect(edges).toContain(length);
        expect(edges.every((edge) => edge >= 0 && edge <= length)).toBe(true);
      },
    ),
  );
});
