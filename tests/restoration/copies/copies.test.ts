import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseArticle } from "@/lib/article";
import { restore } from "@/lib/restoration";

/**
 * Damaged copies of many makes, and what an editor gets of them: the article, and what was left out of it. To add a case
 * is to add a folder with a file `copy.*`; `npx vitest run -u` writes the rest, which is to be read.
 */
const FIXTURES = join(import.meta.dirname, "fixtures");

/** How often a text has each character but blanks. */
function countOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const char of text.replace(/\s+/gu, "")) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}

test.each(readdirSync(FIXTURES))("%s", async (name) => {
  const folder = join(FIXTURES, name);
  const file = readdirSync(folder).find((one) => one.startsWith("copy.")) ?? "";
  const { markdown, report } = await restore(readFileSync(join(folder, file)), { name: file, terms: [] });
  // The counts are of another test, and would have to be read anew with each kind of damage.
  const article = markdown.replace(/^restoration:\n(?: {2}.*\n)+/mu, "");
  await expect(article).toMatchFileSnapshot(join(folder, "article.md"));
  const removed = report.removals.map(({ text, note }) => `${note}: ${text}\n`).join("");
  await expect(removed).toMatchFileSnapshot(join(folder, "removed.txt"));

  const [, , body = ""] = markdown.split(/^---$/mu);
  expect(parseArticle({ file: "x.md", markdown: body, bodyLine: 1 }).problems).toEqual([]);
  // Nothing is lost: each character is in the article, in a change or among what was left out.
  const kept = countOf(`${markdown}${removed}${report.changes.map(({ before }) => before).join("")}`);
  const lost = [...countOf(report.source.text)].filter(
    ([char, times]) => /\p{Script=Han}/u.test(char) && times > (kept.get(char) ?? 0),
  );
  expect(lost).toEqual([]);
});
