import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { barePage } from "@/bench/page/bare-page";
import { BUDGET } from "@/bench/page/budget";
import { bytesOf } from "@/bench/page/bytes";
import { openSite } from "@/lib/edition";
import { readContent } from "@/lib/library";
import { openPage } from "./setup/open";

const site = openSite(readContent("content"));

describe.each([
  ["zh-Hans", "zh-Hant"],
  ["zh-Hant", "zh-Hans"],
] as const)("the article as it was built in %s", (locale, other) => {
  const path = (tag: string) => `/${tag.toLowerCase()}/articles/yichang-governance`;
  const html = readFileSync(join(".next/server/app", `${path(locale)}.html`), "utf8");

  /** Bytes after gzip of the files of the build that the page names. */
  const weight = (pattern: RegExp) =>
    [...html.matchAll(pattern)]
      .filter(([tag]) => !/noModule/i.test(tag))
      .map(([, file = ""]) => bytesOf(readFileSync(join(".next", file))).gzip)
      .reduce((sum, bytes) => sum + bytes, 0);

  test("its HTML weighs at most 2.3 times the same page written by hand", () => {
    const article = site.article("yichang-governance", locale);
    if (!article) throw new Error("the article is missing");
    const bare = barePage(article, { other: { locale: other, href: path(other) }, stylesheet: "/bare.css" });
    expect(bytesOf(html).gzip / bytesOf(bare).gzip).toBeLessThanOrEqual(BUDGET.html);
  });

  test("its scripts and its style sheet keep their budgets", () => {
    const scripts = weight(/<script[^>]*\ssrc="\/_next\/([^"?]+)[^>]*>/g);
    const styles = weight(/<link rel="stylesheet" href="\/_next\/([^"?]+)[^>]*>/g);
    expect(scripts).toBeGreaterThan(0);
    expect(scripts).toBeLessThanOrEqual(BUDGET.javascript);
    expect(styles).toBeGreaterThan(0);
    expect(styles).toBeLessThanOrEqual(BUDGET.css);
  });
});

test("the server holds nothing of the importer", () => {
  const maps = readdirSync(".next/server", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".map"),
  );
  const sources = maps.flatMap(
    (name) => readFileSync(join(".next/server", name), "utf8").match(/lib\/restoration\/[a-z/-]+\.ts/g) ?? [],
  );
  expect(sources).toContain("lib/restoration/side-by-side.ts");
  expect(sources.filter((name) => /\/(?:input|kinds|shifted|structure)\//.test(name))).toEqual([]);
});

test("an article asks for no font, no image and nothing of anybody else's", async () => {
  const { page } = await openPage();
  const asked: { url: string; kind: string }[] = [];
  page.on("request", (request) => asked.push({ url: request.url(), kind: request.resourceType() }));
  await page.goto("/zh-hans/articles/yichang-governance");
  await page.waitForLoadState("networkidle");
  const { origin } = new URL(page.url());
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter(({ url }) => new URL(url).origin !== origin)).toEqual([]);
  expect(asked.filter(({ url, kind }) => kind === "font" || (kind === "image" && !url.includes("icon.svg")))).toEqual(
    [],
  );
});
