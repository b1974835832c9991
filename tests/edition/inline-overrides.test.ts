import { expect, test } from "vitest";
import { openSite } from "@/lib/edition";
import { readContent } from "@/lib/library";

const fixtures = readContent("tests/fixtures/content");
const [source] = fixtures.articles;
if (!source) throw new Error("the fixtures have no article");

const FORMS = "-{zh-hans:信息;zh-hant:資訊}-";
const site = openSite({
  ...fixtures,
  site: { ...fixtures.site, name: `政-{后}-` },
  articles: [
    {
      ...source,
      slug: "x",
      script: "zh-Hans",
      title: `皇-{后}-与${FORMS}`,
      summary: `摘要${FORMS}`,
      overrides: [],
      markdown: `前言${FORMS}之后\`发展\`。[^a]\n\n## 标题${FORMS} {#one}\n\n### 小标题-{后}-\n\n![图-{后}-](a.png "说明-{后}-")\n\n[^a]: 注${FORMS}\n`,
    },
  ],
});

test("the marks are resolved in every text of an edition, and none leaves the site", () => {
  const edition = site.article("x", "zh-Hant");
  expect(edition?.title).toBe("皇后與資訊");
  expect(edition?.summary).toBe("摘要資訊");
  expect(edition?.sections.map(({ title }) => title)).toEqual(["皇后與資訊", "標題資訊"]);
  const json = JSON.stringify([edition, site.articles("zh-Hant"), site.explain("x", "zh-Hant")]);
  for (const text of ["前言資訊之後", "发展", "小標題后", "圖后", "說明后", "注資訊"]) expect(json).toContain(text);
  expect(JSON.stringify([json, site.article("x", "zh-Hans")])).not.toMatch(/-\{|\}-|zh-hans:/u);
  expect(site.read(site.content.site.name, "zh-Hans", "zh-Hant")).toBe("政后");
});

test("an override that stands only in code, or only in what stands for an image, is known for what it is", () => {
  const override = { file: "articles/x.md", line: 4, forms: { "zh-Hans": "里程", "zh-Hant": "里程" } };
  const unused = (markdown: string) =>
    openSite({
      ...fixtures,
      overrides: [],
      articles: [{ ...source, script: "zh-Hans", overrides: [override], markdown }],
    }).problems.some(({ code }) => code === "override-unused");
  expect([unused("`里程`"), unused("![里程](a.png)"), unused("里程")]).toEqual([true, false, false]);
});
