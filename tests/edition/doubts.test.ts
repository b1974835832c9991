import { expect, test } from "vitest";
import { openSite, plainRuns, type BlockEdition, type Site } from "@/lib/edition";
import { fixtures, ours } from "../sites";

/** The text of a place of the page, in code points. */
function textOf(site: Site, slug: string, place: string): string[] {
  const article = site.article(slug, "zh-Hant");
  if (!article) throw new Error(`there is no article ${slug}`);
  const front: Record<string, string | undefined> = { _title: article.title, _author: article.author };
  const inBlock = (block: BlockEdition): string[] => {
    if (block.type === "heading") return block.id === place ? [plainRuns(block.runs)] : [];
    return block.type === "paragraph"
      ? block.sentences.filter(({ id }) => id === place).map(({ runs }) => plainRuns(runs))
      : [];
  };
  const found = article.sections.flatMap(({ id, heading, blocks }) => [
    ...(id === place && heading ? [plainRuns(heading.runs)] : []),
    ...blocks.flatMap(inBlock),
  ]);
  return Array.from(found[0] ?? front[place] ?? "");
}

test("each doubt stands where it says, in the text as it is read", () => {
  const doubts = ours.doubts("yichang-governance", "zh-Hant") ?? [];
  expect(doubts.length).toBeGreaterThan(100);
  const places = ["_title", "_author", "green-development", "green-development.1.1"];
  for (const doubt of doubts.filter(({ place }) => places.includes(place)))
    expect(textOf(ours, "yichang-governance", doubt.place)[doubt.at]).toBe(doubt.form);
  expect(doubts.map(({ place }) => place)).toEqual(expect.arrayContaining(places));
});

test("where an override changes the length of a text, those behind it move", () => {
  const [source] = fixtures.content.articles;
  if (!source) throw new Error("the fixtures have no article");
  const markdown = "𠮷-{zh-hans:信息;zh-hant:資訊網}-发展。后来-{zh-hans:干部;zh-hant:幹}-发布后。";
  const site = openSite({
    ...fixtures.content,
    overrides: [],
    articles: [{ ...source, slug: "x", script: "zh-Hans", title: "一", overrides: [], markdown }],
  });
  const found = site.doubts("x", "zh-Hant")?.filter(({ place }) => place.startsWith("lead"));
  expect(found?.map(({ place, at, form }) => [place, at, form])).toEqual([
    ["lead.1.1", 4, "發"],
    ["lead.1.2", 0, "後"],
    ["lead.1.2", 2, "幹"],
    ["lead.1.2", 3, "發"],
    ["lead.1.2", 4, "佈"],
    ["lead.1.2", 5, "後"],
  ]);
  expect(site.doubts("x", "zh-Hans")).toEqual([]);
  expect(site.doubts("none", "zh-Hant")).toBeUndefined();
});
