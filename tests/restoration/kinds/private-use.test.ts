import { expect, test } from "vitest";
import { privateUse } from "@/lib/restoration/kinds/private-use";
import { findingsOf, repair } from "./repair";

test("takes out what a decoder has made of bytes out of step, where a copy has pinyin", () => {
  expect(repair(privateUse, "經(jīng)濟關(guān)系正?；\uE1D6⒅贫然")).toBe("經(jīng)濟關(guān)系正?；⒅贫然");
  expect(findingsOf(privateUse, "地名\uE1D6是自造字")).toEqual([]);
});
