import { expect, test } from "vitest";
import * as article from "@/lib/article";

test("offers exactly these names", () => {
  expect(Object.keys(article).sort()).toEqual([
    "RESERVED_IDS",
    "allImages",
    "allParagraphs",
    "allTexts",
    "cutRuns",
    "isBeside",
    "paragraphsOf",
    "parseArticle",
    "parseText",
    "plainText",
    "readPlainText",
    "splitSentences",
  ]);
});
