import { expect, test } from "vitest";
import * as locator from "@/lib/locator";

const { articlePath, locatorPath, termPath } = locator;

test("names its exports", () => {
  expect(Object.keys(locator).toSorted()).toEqual(["articlePath", "locatorPath", "termPath"]);
});

test("a link names the section in its path for the preview and in its fragment for the place", () => {
  expect(locatorPath({ slug: "x", section: "a" }, "zh-Hant")).toBe("/zh-hant/articles/x/a#a");
  expect(locatorPath({ slug: "x", section: "a", place: "a.1.2" }, "zh-Hans")).toBe("/zh-hans/articles/x/a#a.1.2");
  expect(locatorPath({ slug: "x" }, "zh-Hans")).toBe("/zh-hans/articles/x");
});

test("articles and terms have their addresses", () => {
  expect(articlePath("x", "zh-Hans")).toBe("/zh-hans/articles/x");
  expect(termPath("fangguanfu", "zh-Hant")).toBe("/zh-hant/glossary/fangguanfu");
});
