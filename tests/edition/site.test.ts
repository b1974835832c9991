import { expect, test } from "vitest";
import { convert } from "@/lib/conversion";
import * as edition from "@/lib/edition";
import type { Content, Locale } from "@/lib/library";
import { simplifiedIn } from "../conversion/simplified-only";
import { fixtures, ours } from "../sites";

const { openSite, plainRuns } = edition;

/** The fixtures' content with one article in place of its own. */
function withArticle(markdown: string, overrides: Content["overrides"] = []): edition.Site {
  const { content } = fixtures;
  const [first] = content.articles;
  if (!first) throw new Error("the fixtures have no article");
  const source = {
    ...first,
    slug: "x",
    file: "articles/x.md",
    script: "zh-Hans" as const,
    overrides,
    markdown,
    bodyLine: 5,
  };
  return openSite({ ...content, articles: [source], overrides: [] });
}

test("names its exports", () => {
  expect(Object.keys(edition).toSorted()).toEqual(["openSite", "plainRuns"]);
});

test("an article tells whether its copy was damaged", () => {
  const { content } = fixtures;
  const [first] = content.articles;
  if (!first) throw new Error("the fixtures have no article");
  const articles = [true, false].map((isSound) => {
    const slug = isSound ? "sound" : "damaged";
    return { ...first, slug, restoredFrom: { name: `${slug}.damaged.txt`, isSound } };
  });
  const site = openSite({ ...content, articles });
  expect(site.article("sound", "zh-Hans")).toMatchObject({ copy: "sound" });
  expect(site.article("damaged", "zh-Hans")).toMatchObject({ copy: "damaged" });
});

test.each(["zh-Hans", "zh-Hant", "zh-Hant-HK"] as const)(
  "every edition in %s is plain data, without a key that has no value: JSON gives it back",
  (locale) => {
    for (const site of [ours, fixtures]) {
      const editions = [
        ...site.articles(locale).map(({ slug }) => [site.article(slug, locale), site.cards(slug, locale)]),
        site.articles(locale),
        site.terms(locale),
      ];
      expect(JSON.parse(JSON.stringify(editions))).toStrictEqual(editions);
    }
  },
);

test("leaves no simplified character in an edition in traditional ones", () => {
  const left = (edition: unknown) => simplifiedIn(JSON.stringify(edition));
  for (const { slug } of ours.articles("zh-Hant")) expect(left(ours.article(slug, "zh-Hant"))).toEqual([]);
  const terms = ours.terms("zh-Hant").map((term) => [term.id, left(term)]);
  expect(terms.filter(([, characters]) => characters?.length)).toEqual([]);
});

test("in an edition for Hong Kong there is nothing left that its standard writes otherwise", () => {
  for (const site of [ours, fixtures]) {
    const editions = (locale: Locale) =>
      JSON.stringify([
        site.terms(locale),
        ...site.articles(locale).map(({ slug }) => [site.article(slug, locale), site.cards(slug, locale)]),
      ]);
    const text = editions("zh-Hant-HK");
    expect(text).not.toBe(editions("zh-Hant"));
    expect(convert(text, { from: "zh-Hant", to: "zh-Hant-HK" }).text).toBe(text);
  }
});

test("an article in traditional characters is read as written, and converts to simplified", () => {
  const title = (locale: "zh-Hans" | "zh-Hant") => fixtures.article("water-city", locale)?.title;
  expect([title("zh-Hant"), title("zh-Hans")]).toEqual(["山城水務紀要", "山城水务纪要"]);
});

test("overrides of the article and of the site hold", () => {
  const text = JSON.stringify(fixtures.article("water-city", "zh-Hans"));
  expect(text).toContain("乾隆年间便有瞭望台看水");
  expect(JSON.stringify(fixtures.article("every-markdown", "zh-Hant"))).toContain("政策一出臺就要落實");
});

test("an override that applies nowhere is told", () => {
  const unused = { file: "articles/x.md", line: 4, forms: { "zh-Hans": "没有", "zh-Hant": "沒有" } };
  expect(withArticle("正文。", [unused]).problems).toContainEqual({
    severity: "error",
    file: "articles/x.md",
    line: 4,
    code: "override-unused",
    what: "the override “没有” / “沒有” applies nowhere",
    mend: "correct its spelling to that of the text, or remove it",
  });
});

test("problems in the Markdown have the line of the file", () => {
  expect(withArticle("正文。\n\n## 标题 {#标题}").problems).toMatchObject([{ file: "articles/x.md", line: 7 }]);
});

test("a term across the edge of an emphasis stays one link, with the emphasis inside", () => {
  const sections = withArticle("推进**海绵**城市。").article("x", "zh-Hant")?.sections;
  expect(sections?.[0]?.blocks).toMatchObject([
    {
      sentences: [
        {
          runs: [
            "推進",
            {
              type: "term",
              term: "sponge-city",
              runs: [{ type: "strong", runs: ["海綿"] }, "城市"],
            },
            "。",
          ],
        },
      ],
    },
  ]);
});

test("a term's edge does not split a phrase of the dictionary", () => {
  // 河长 ends inside 长发 for a careless cutter; the paragraph is converted whole.
  const text = withArticle("理**发**店。").article("x", "zh-Hant")?.sections[0]?.blocks[0];
  expect(JSON.stringify(text)).toContain("髮");
});

test("a term's page names every sentence in which it stands, by an id of the article", () => {
  for (const { occurrences } of ours.terms("zh-Hans"))
    for (const { slug, section, sentences } of occurrences) {
      const text = JSON.stringify(ours.article(slug, "zh-Hans"));
      for (const { id } of sentences) {
        expect(id.startsWith(`${section}.`)).toBe(true);
        expect(text).toContain(`"id":"${id}"`);
      }
    }
  const places = ours.term("three-zones", "zh-Hant")?.occurrences;
  expect(places).toMatchObject([{ slug: "yichang-governance", section: "green-development", sentences: [{}] }]);
});

test("a long term names its parts in the locale's characters", () => {
  expect(ours.term("three-zones", "zh-Hant")?.parts.map(({ term }) => term)).toEqual(["高新區", "自貿區", "綜保區"]);
});

test("an image has its address, its size and its converted description", () => {
  expect(JSON.stringify(fixtures.article("every-markdown", "zh-Hant"))).toContain(
    '"image":{"src":"/media/images/river.png","width":480,"height":160,"alt":"兩條藍色的波浪，象徵河流"}',
  );
});

test("a footnote knows the sentence that refers to it first, and code is not converted", () => {
  const article = fixtures.article("every-markdown", "zh-Hant");
  expect(article?.footnotes.map(({ number, reference }) => [number, reference])).toEqual([
    [1, "requirements.1.3"],
    [2, "requirements.1.3"],
  ]);
  expect(JSON.stringify(article)).toContain("代码不转换：发展 頭髮");
});

test("a description is whole sentences while they fit, and a cut one has an ellipsis", () => {
  const [short] = withArticle("甲。乙。").article("x", "zh-Hans")?.sections ?? [];
  expect(short?.description).toBe("甲。乙。");
  const [long] = withArticle(`${"长".repeat(200)}。`).article("x", "zh-Hans")?.sections ?? [];
  expect(long?.description).toBe(`${"长".repeat(109)}…`);
});

test("reading takes a minute at least", () => {
  expect(withArticle("短。").articles("zh-Hans")[0]?.minutes).toBe(1);
  expect(withArticle(`${"长".repeat(4000)}`).articles("zh-Hans")[0]).toMatchObject({ characters: 4000, minutes: 10 });
});

test("what does not exist is undefined", () => {
  expect(ours.article("no", "zh-Hans")).toBeUndefined();
  expect(ours.term("no", "zh-Hans")).toBeUndefined();
  expect(ours.cards("no", "zh-Hans")).toBeUndefined();
});

test("plain text leaves out what stands between the characters", () => {
  expect(plainRuns(["甲", { type: "break" }, { type: "link", href: "#", runs: ["乙"] }])).toBe("甲乙");
});
