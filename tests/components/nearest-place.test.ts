import { expect, test } from "vitest";
import { nearestIds } from "@/components/reading/nearest-place";

test.each([
  ["#reform.1.99", undefined, ["reform.1.99", "reform.1", "reform"]],
  ["#reform.1.99", "green", ["reform.1.99", "reform.1", "reform", "green"]],
  ["#nope", "green", ["nope", "green"]],
  ["", "green", ["green"]],
  ["", undefined, []],
  ["#reform.1.2%EF%BC%8C%E8%AF%B7%E7%9C%8B", undefined, ["reform.1.2", "reform.1", "reform"]],
  ["#%E8%AF%B7", "green", ["green"]],
])("%s in the section %s is sought at %j", (fragment, section, ids) => {
  expect(nearestIds(fragment, section)).toEqual(ids);
});
