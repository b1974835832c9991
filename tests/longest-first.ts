import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Test files that take seconds, the longest first: paths in `tests/`. */
export const LONG = [
  "restoration/shifted-bytes.test.ts",
  "restoration/witness/consult.test.ts",
  "restoration/shifted-bytes-held-out.test.ts",
  "article/parse-article.test.ts",
  "restoration/floors.test.ts",
  "bin/explain.test.ts",
  "segmentation/segment.test.ts",
  "article/any-markdown.test.ts",
  "bin/import.test.ts",
  "edition/site.test.ts",
];

/**
 * Begins with the long files, so that none of them runs alone at the end while the other cores wait. Vitest does so by
 * itself where it has run all of them before; without that it takes the largest file for the longest.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = LONG.findIndex((path) => moduleId.endsWith(`/tests/${path}`));
  return place < 0 ? LONG.length : place;
}
