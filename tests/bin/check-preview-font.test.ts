import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { missingInPreviews } from "@/bin/check-preview-font";
import { convert } from "@/lib/conversion";
import { openSite } from "@/lib/edition";
import { ours } from "../sites";

test("our titles and headings can all be drawn", () => {
  expect(missingInPreviews(process.cwd(), ours)).toEqual([]);
});

test("a character that the font lacks is told, with its article", () => {
  const { content } = ours;
  const [article] = content.articles;
  if (!article) throw new Error("content/ has no article");
  const site = openSite({ ...content, articles: [{ ...article, title: "龘字", markdown: "" }] });
  expect(missingInPreviews(process.cwd(), site)).toContain(
    "articles/yichang-governance.md: the preview font lacks “龘” (zh-Hans): pictures show 〓",
  );
});

test.each([
  ["zh-Hans", "zh-Hant"],
  ["zh-Hans", "zh-Hant-HK"],
  ["zh-Hant", "zh-Hant-HK"],
] as const)("the font has what its characters become on the way from %s to %s", (from, to) => {
  const chars = readFileSync("assets/preview-font.chars.txt", "utf8").split("\n").join("");
  const covered = new Set(chars);
  // Each character by itself.
  const converted = convert([...chars].join("\n"), { from, to }).text;
  expect([...converted].filter((char) => char !== "\n" && !covered.has(char))).toEqual([]);
});
