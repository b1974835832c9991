import { expect, test } from "vitest";
import * as article from "@/lib/article";

test("offers exactly these names", () => {
  expect(Object.keys(article).sort()).toEqual([
    "allImages",
    "allParagraphs",
    "allTexts",
    "cutRuns",
    "paragraphsOf",
    "parseArticle",
    "parseText",
    "plainText",
    "readPlainText",
    "splitSentences",
  ]);
});
