import { expect, test } from "vitest";
import { openSite } from "@/lib/edition";
import type { ArticleSource, Content } from "@/lib/library";
import { fixtures } from "../sites";

const [first] = fixtures.content.articles as [ArticleSource, ...ArticleSource[]];

function problemsOf(markdown: string, assets: Content["assets"] = []) {
  const source: ArticleSource = {
    ...first,
    file: "articles/x.md",
    script: "zh-Hans",
    overrides: [],
    markdown,
    bodyLine: 5,
  };
  const { problems } = openSite({ ...fixtures.content, articles: [source], assets, overrides: [], problems: [] });
  return problems.filter(({ code }) => code === "no-such-image" || code === "link-to-nothing");
}

test("tells of an image that is no file of the content, with its line", () => {
  const markdown = "开篇。\n\n![图一](map.png)\n\n见图![图二](./plan.svg)所示。\n";
  expect(problemsOf(markdown)).toMatchObject([
    { severity: "warning", file: "articles/x.md", line: 7, code: "no-such-image" },
    { line: 9, what: "there is no image articles/plan.svg" },
  ]);
  expect(problemsOf(markdown, [{ path: "map.png", width: 1, height: 1 }])).toHaveLength(1);
});

test("tells of a link to a place that the article does not have", () => {
  const markdown =
    "见[第一节](#one)、[第一段](#one.1)、[第一句](#one.1.1)和[别处](#two)。\n\n## 甲 {#one}\n\n一句话。\n";
  expect(problemsOf(markdown)).toMatchObject([{ severity: "warning", line: 5, code: "link-to-nothing" }]);
});

test("says nothing of addresses elsewhere", () => {
  expect(problemsOf("见[官网](https://gov.example/#x)和[邮箱](mailto:a@gov.example)。")).toEqual([]);
});
