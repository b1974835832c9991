import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "@/lib/library";
import { keepFront, readDecisions, restore } from "@/lib/restoration";

const FOLDER = join("content", "articles");
const read = (ending: string) => readFileSync(join(FOLDER, `yichang-governance${ending}`));

const options = {
  name: "yichang-governance.damaged.txt",
  slug: "yichang-governance",
  original: (slug: string) => `${slug}.damaged.txt`,
  terms: readContent("content").terms.map(({ term, english }) => ({ name: term, english })),
};

test("the article is what the importer makes of its damaged copy, with what the editor has settled", async () => {
  const article = read(".md").toString();
  const { markdown, report } = await restore(read(".damaged.txt"), {
    ...options,
    decisions: readDecisions(read(".decisions.yaml").toString()),
    kept: keepFront(article),
  });
  expect(markdown).toBe(article);
  expect(report.explained).toBe(true);
  expect(report.counts).toEqual({ untouched: 1384, certain: 2890, likely: 0, settled: 7, damaged: 0 });
  expect(report.needsEditor).toBe(0);
  const written = JSON.parse(read(".restoration.json").toString()) as unknown;
  expect(written).toEqual(JSON.parse(JSON.stringify(report)));
});

test("without the editor one run is left open, and the importer says so", async () => {
  const { markdown, report } = await restore(read(".damaged.txt"), options);
  const open = report.changes.filter(({ certain }) => !certain);
  expect(open.map(({ offset, before }) => [offset, before])).toEqual([[687, "?!耙唤逅驏|"]]);
  expect(open[0]?.candidates.length).toBeGreaterThan(3);
  expect(markdown).toContain("推动优势产能国际合作");
  expect(markdown).toContain("title: （无题）");
});
