import { expect, test } from "vitest";
import { nearest } from "@/lib/library/nearest";

test.each([
  ["autor", "author"],
  ["source_url", "sourceUrl"],
  ["Source-URL", "sourceUrl"],
  ["restordFrm", "restoredFrom"],
])("%s is meant to be %s", (word, meant) => {
  expect(nearest(word, ["author", "authorRole", "sourceUrl", "restoredFrom"])).toBe(meant);
});

test("what is far is not near", () => {
  expect(nearest("tags", ["title", "author"])).toBeUndefined();
  // Two letters off, but of two.
  expect(nearest("经济", ["生态"])).toBeUndefined();
  expect(nearest("x", [])).toBeUndefined();
});
