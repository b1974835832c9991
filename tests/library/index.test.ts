import { expect, test } from "vitest";
import * as library from "@/lib/library";

test("the room shows these names and no others", () => {
  expect(Object.keys(library).sort()).toEqual([
    "LOCALES",
    "SCRIPTS",
    "contentFolder",
    "formatProblems",
    "readAsset",
    "readContent",
    "readOverrides",
    "readWordPairs",
    "readWordSequences",
    "readWordTable",
    "sortProblems",
  ]);
});
