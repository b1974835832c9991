import { expect, test } from "vitest";
import { barePage } from "@/bench/page/bare-page";
import { articleMarkdown, vitepressSource } from "@/bench/page/vitepress-source";
import { plainRuns, type ArticleEdition } from "@/lib/edition";
import { fixtures, ours } from "../sites";

/** The first article of a site, which must have one. */
function first(of: typeof ours): ArticleEdition {
  const [summary] = of.articles("zh-Hans");
  const edition = summary && of.article(summary.slug, "zh-Hans");
  if (!edition) throw new Error("no article");
  return edition;
}

const bare = (edition: ArticleEdition) =>
  barePage(edition, { other: { locale: "zh-Hant", href: "/other.html" }, stylesheet: "/bare.css" });

/** What a reader reads, without the ends of lines. */
const textOf = (html: string) => html.replace(/<[^>]*>|\n/g, "");
const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;

const paragraphsOf = (edition: ArticleEdition) =>
  edition.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === "paragraph" ? block : [])));

test("the bare page carries every section, paragraph and sentence with its id, its text and its terms", () => {
  const edition = first(ours);
  const html = bare(edition);
  for (const { id, heading } of edition.sections) {
    expect(html).toContain(`<section id="${id}">`);
    if (heading) expect(html).toContain(`<h2>${plainRuns(heading.runs)}</h2>`);
    expect(html).toContain(`<a href="#${id}">`);
  }
  for (const { id, sentences } of paragraphsOf(edition)) {
    expect(html).toContain(`<p id="${id}"`);
    for (const sentence of sentences) expect(html).toContain(`<span id="${sentence.id}">`);
    expect(textOf(html)).toContain(sentences.map(({ runs }) => plainRuns(runs)).join(""));
  }
  for (const term of edition.terms) expect(html).toContain(`data-term="${term}" href="/zh-hans/glossary/${term}">`);
});

test("the bare page carries what stands above the text, and nothing of a framework", () => {
  const html = bare(first(ours));
  expect(html).toMatch(/^<!doctype html>\n<html lang="zh-Hans">/);
  expect(html).toContain('<a rel="alternate" hreflang="zh-Hant" href="/other.html">繁體</a>');
  for (const line of ["〔编者拟题〕", "张家胜", "2020年（据文意推定）", "2047字", "查看受损副本"])
    expect(html).toContain(line);
  expect(html).not.toMatch(/<script|style=|class="(?!term"|closing")/);
});

test("the bare page escapes what HTML would take for its own", () => {
  const edition = { ...first(ours), title: `<b>&"` };
  expect(bare(edition)).toContain("<title>&lt;b&gt;&amp;&quot;</title>");
});

test.for(fixtures.articles("zh-Hans").map(({ slug }) => slug))("the bare page of %s closes what it opens", (slug) => {
  const edition = fixtures.article(slug, "zh-Hans");
  if (!edition) throw new Error("no article");
  const html = bare(edition);
  for (const tag of [
    "section",
    "p",
    "span",
    "a",
    "ul",
    "ol",
    "li",
    "table",
    "tr",
    "td",
    "th",
    "blockquote",
    "figure",
    "sup",
  ])
    expect(count(html, new RegExp(`<${tag}[ >]`, "g")), tag).toBe(count(html, new RegExp(`</${tag}>`, "g")));
});

test("the article for VitePress has the same ids, terms and emphasis", () => {
  const edition = first(ours);
  const markdown = articleMarkdown(edition);
  for (const { id, heading } of edition.sections)
    if (heading) expect(markdown).toContain(`## ${plainRuns(heading.runs)} {#${id}}`);
  const sentences = paragraphsOf(edition).flatMap((paragraph) => paragraph.sentences);
  expect(count(markdown, /<span id=/g)).toBe(sentences.length);
  expect(count(markdown, /class="term"/g)).toBe(count(bare(edition), /class="term"/g));
  expect(markdown).toContain("<strong>强化责任担当。</strong>");
  expect([...vitepressSource([edition], "政读").keys()]).toEqual([
    ".vitepress/config.mjs",
    `zh-hans/articles/${edition.slug}.md`,
  ]);
});
