import { join } from "node:path";
import { expect, test } from "vitest";
import { openSite } from "@/lib/edition";
import { readContent } from "@/lib/library";

test("a site that writes corner marks does so everywhere but in a block quote", () => {
  const fixtures = readContent(join(process.cwd(), "tests", "fixtures", "content"));
  const [source] = fixtures.articles;
  if (!source) throw new Error("the fixtures have no article");
  const article = { ...source, script: "zh-Hans" as const, title: "“放管服”", overrides: [] };
  const edition = openSite({
    ...fixtures,
    site: { ...fixtures.site, quotationMarks: "corner" },
    articles: [{ ...article, markdown: "说“一”。\n\n> 原文“二”。\n\n- 又“三”\n" }],
  }).article(source.slug, "zh-Hant");
  expect(edition?.title).toBe("「放管服」");
  const blocks = JSON.stringify(edition?.sections[0]?.blocks);
  expect(blocks).toContain("說「一」。");
  expect(blocks).toContain("原文“二”。");
  expect(blocks).toContain("又「三」");
});
