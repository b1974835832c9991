import { expect, test } from "vitest";
import { openSite, type Run, type Site } from "@/lib/edition";
import type { Content, TermSource } from "@/lib/library";
import { fixtures } from "../sites";

function withTexts(article: string, definition: string): Site {
  const [source] = fixtures.content.articles;
  if (!source) throw new Error("the fixtures have no article");
  const { sourceUrl: _, ...rest } = source;
  const articles: Content["articles"] = [{ ...rest, slug: "x", script: "zh-Hans", overrides: [], markdown: article }];
  const terms = fixtures.content.terms.map((term): TermSource =>
    term.id === "three-districts" ? { ...term, definition } : term,
  );
  return openSite({ ...fixtures.content, articles, terms, overrides: [] });
}

/** Runs as text: `term(strong(海绵)城市)`. */
function shape(runs: readonly Run[]): string {
  return runs
    .map((run) => (typeof run === "string" ? run : `${run.type}(${"runs" in run ? shape(run.runs) : ""})`))
    .join("");
}

function shapeOf(article: string): string {
  const [section] = withTexts(article, "无。").article("x", "zh-Hans")?.sections ?? [];
  const [block] = section?.blocks ?? [];
  return block?.type === "paragraph" ? block.sentences.map(({ runs }) => shape(runs)).join("") : "";
}

test.each([
  ["推进**海绵**城市建设。", "推进term(strong(海绵)城市)建设。"],
  ["**推进海绵城市。**好。", "strong(推进)term(strong(海绵城市))strong(。)好。"],
  ["推进**海*绵***城市。", "推进term(strong(海emphasis(绵))城市)。"],
  ["见[**海绵**城市](#a)，海绵城市。", "见link(strong(海绵)城市)，term(海绵城市)。"],
  ["见[海绵](#a)城市，海绵城市。", "见link(海绵)城市，term(海绵城市)。"],
  ["`海绵城市`和海绵城市。", "code(海绵城市)和term(海绵城市)。"],
])("nests link, term, strong, emphasis from the outside in: %s", (markdown, expected) => {
  expect(shapeOf(markdown)).toBe(expected);
});

test("links no term of a definition inside a link or in code: a link in a link is not HTML", () => {
  const site = withTexts("三区。", "见[海绵城市](https://example.org)与`河长制`，不是海绵城市或河长制。");
  const [runs] = site.term("three-districts", "zh-Hans")?.definition ?? [];
  expect(shape(runs ?? [])).toBe("见link(海绵城市)与code(河长制)，不是term(海绵城市)或term(河长制)。");
});

test("links a term of a definition once, and never to itself", () => {
  const site = withTexts("三区。", "三区推行河长制，河长制管河。");
  const [runs] = site.term("three-districts", "zh-Hans")?.definition ?? [];
  expect(shape(runs ?? [])).toBe("三区推行term(河长制)，河长制管河。");
});

test("links parts and see-also terms, in the characters of the locale whatever each is written in", () => {
  const site = withTexts("三区。", "无。");
  expect(site.term("three-districts", "zh-Hans")?.parts).toEqual([{ id: "sponge-city", term: "海绵城市" }]);
  expect(site.term("sponge-city", "zh-Hant")?.seeAlso).toEqual([{ id: "river-chief", term: "河長制" }]);
});
