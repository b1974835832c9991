import { expect, test } from "vitest";
import { script } from "@/lib/restoration/kinds/script";
import { mapOneByOne } from "./map-one-by-one";
import { findingsOf, repair, toldOf } from "./repair";
import { ARTICLE, SIMPLIFIED, SOUND } from "./sound-texts";

test.each([true, false])(
  "a text mapped one by one becomes what it was; characters of both scripts stay: %s",
  (keeps) => {
    for (const text of [ARTICLE, SIMPLIFIED.join("\n")]) expect(repair(script, mapOneByOne(text, keeps))).toBe(text);
  },
);

test("every stretch of ten sentences that keeps what both scripts have is recognised", () => {
  for (let at = 0; at < SIMPLIFIED.length; at += 10) {
    const text = SIMPLIFIED.slice(at, at + 10).join("\n");
    expect(repair(script, mapOneByOne(text, true))).toBe(text);
  }
});

test("sound texts of either script stay", () => {
  for (const text of SOUND) expect(findingsOf(script, text), text.slice(0, 40)).toEqual([]);
});

test("a row of changed characters is one finding, and certain", () => {
  const found = findingsOf(script, mapOneByOne(ARTICLE, true));
  expect(found.length).toBeGreaterThan(100);
  expect(found.every(({ start, end, after = "" }) => Array.from(after).length === end - start)).toBe(true);
  expect(found.filter(({ certain }) => certain).length / found.length).toBeGreaterThan(0.99);
});

test("a mix is told with its places", () => {
  const mix = `${SIMPLIFIED.slice(0, 20).join("\n")}\n這個國家級開發區經濟發達`;
  expect(toldOf(script, mix)).toEqual(["這個國", "級開發區經濟發達"]);
  expect(repair(script, mix)).toBe(mix);
  expect(findingsOf(script, "他叫王偉，在宜昌的这个开发区经济发展部门从业。")).toEqual([]);
});
