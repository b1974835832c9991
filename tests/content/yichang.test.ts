import { expect, test } from "vitest";
import { parseArticle, plainText } from "@/lib/article";
import { convert } from "@/lib/conversion";
import { ours } from "../sites";
import { expected } from "./yichang-expected";

const source = ours.content.articles.find(({ slug }) => slug === "yichang-governance");
if (!source) throw new Error("content/articles/yichang-governance.md is missing");
const { article } = parseArticle(source);
const [lead, ...sections] = article.sections;

const texts = (blocks: (typeof article.sections)[number]["blocks"], closing: boolean) =>
  blocks.flatMap((block) => (block.type === "paragraph" && block.closing === closing ? [block.text] : []));

test("the restored article says exactly what its source said", () => {
  expect(source.author).toBe(expected.byline);
  expect(texts(lead?.blocks ?? [], false)).toEqual(expected.lead);
  expect(sections.map(({ heading, blocks }) => ({ heading: heading?.text, paragraphs: texts(blocks, false) }))).toEqual(
    expected.sections.map(({ heading, paragraphs }) => ({ heading, paragraphs })),
  );
  expect(texts(sections.at(-1)?.blocks ?? [], true)).toEqual([expected.note]);
});

test("its lead-in sentences, and nothing else, are marked", () => {
  const strong = sections.map(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === "paragraph"
        ? block.marks.map(({ type, start, end }) => [type, [...block.text].slice(start, end).join("")])
        : [],
    ),
  );
  expect(strong).toEqual(expected.sections.map(({ leadIns }) => leadIns.map((text) => ["strong", text])));
});

test("its ids are those that links already name", () => {
  expect(article.sections.map(({ id }) => id)).toEqual([
    "lead",
    "green-development",
    "industrial-strength",
    "regional-governance",
    "business-environment",
  ]);
});

test("it comes back unchanged from traditional characters", () => {
  const text = plainText(article);
  const overrides = [...source.overrides, ...ours.content.overrides];
  const traditional = convert(text, { from: "zh-Hans", to: "zh-Hant", overrides }).text;
  expect(traditional).not.toBe(text);
  expect(convert(traditional, { from: "zh-Hant", to: "zh-Hans", overrides }).text).toBe(text);
});

test.each([
  ["集中签约", "集中簽約"],
  ["干在实处", "幹在實處"],
  ["仿制药", "仿製藥"],
  ["标志性", "標誌性"],
  ["范畴", "範疇"],
  ["着力", "著力"],
])("%s reads %s in traditional characters", (simplified, traditional) => {
  const edition = JSON.stringify(ours.article("yichang-governance", "zh-Hant"));
  expect(JSON.stringify(article)).toContain(simplified);
  // A term inside a phrase cuts it into runs: compare without what stands between.
  expect(edition.replace(/"[^"]*":|[[\]{}",a-z-]/g, "")).toContain(traditional);
});
