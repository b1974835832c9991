import { expect, test } from "vitest";
import { missingInPreviews } from "@/bin/check-preview-font";
import { openSite } from "@/lib/edition";
import { readContent } from "@/lib/library";

test("our titles and headings can all be drawn", () => {
  expect(missingInPreviews(process.cwd(), openSite(readContent("content")))).toEqual([]);
});

test("a character that the font lacks is told, with its article", () => {
  const content = readContent("content");
  const [article] = content.articles;
  if (!article) throw new Error("content/ has no article");
  const site = openSite({ ...content, articles: [{ ...article, title: "龘字" }] });
  expect(missingInPreviews(process.cwd(), site)).toContain(
    "articles/yichang-governance.md: the preview font lacks “龘” (zh-Hans): pictures show 〓",
  );
});
