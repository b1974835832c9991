import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { PAPER } from "@/app/paper";
import { openPage } from "./setup/open";

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${inject("url")}${path}`, { headers, redirect: "manual" });

test.each([
  [{ "accept-language": "zh-TW" }, "/zh-hant"],
  [{ "accept-language": "zh-HK" }, "/zh-hant-hk"],
  [{ "accept-language": "zh-CN" }, "/zh-hans"],
  [{ "accept-language": "de" }, "/zh-hans"],
  [{ "accept-language": "zh-CN", cookie: "locale=zh-Hant" }, "/zh-hant"],
  [{ "accept-language": "zh-TW", cookie: "locale=zh-Hant-HK" }, "/zh-hant-hk"],
])("/ sends %j to %s, and its page has the links", async (headers, wanted) => {
  const answer = await get("/", headers);
  expect(answer.status).toBe(307);
  expect(answer.headers.get("location")).toBe(wanted);
  expect(answer.headers.get("cache-control")).toContain("no-store");
  const html = await answer.text();
  expect(html).toContain('href="/zh-hans"');
  expect(html).toContain('href="/zh-hant"');
  expect(html).toContain('<a href="/zh-hant-hk" hreflang="zh-Hant-HK" lang="zh-Hant-HK">繁體（香港）</a>');
});

test.each(["/zh-hans", "/zh-hans/articles/yichang-governance/lead", "/zh-hant/glossary", "/zh-hant/nope", "/"])(
  "%s has a policy that trusts no inline script by itself",
  async (path) => {
    const { headers } = await get(path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-(inline|eval)/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect(headers.get("set-cookie")).toBeNull();
  },
);

test("a section's preview has its own words and a picture, in the script of its address", async () => {
  const { page } = await openPage({ path: "/zh-hant/articles/yichang-governance/green-development" });
  const meta = (name: string) => page.getAttribute(`meta[property="${name}"], meta[name="${name}"]`, "content");
  expect(await page.title()).toBe("綠色發展，增強城市帶動作用 · 宜昌：幹在實處，走在前列 · 政讀");
  expect(await meta("og:title")).toContain("綠色發展，增強城市帶動作用");
  expect(await meta("description")).toMatch(/^宜昌既是省域副中心城市，也是長江中上游節點城市。/);
  expect(await meta("og:description")).toBe(await meta("description"));
  expect(await meta("twitter:card")).toBe("summary_large_image");
  expect(await meta("og:locale")).toBe("zh_TW");
  const url = new URL((await meta("og:image")) ?? "");
  const picture = await get(url.pathname + url.search);
  expect(picture.headers.get("content-type")).toBe("image/png");
  const bytes = Buffer.from(await picture.arrayBuffer());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(new URL((await meta("twitter:image")) ?? "").pathname).toBe(url.pathname);
});

test("for Hong Kong the words are in its characters, the picture's file too", async () => {
  const { page } = await openPage({ path: "/zh-hant-hk/articles/yichang-governance/green-development" });
  const meta = (name: string) => page.getAttribute(`meta[property="${name}"], meta[name="${name}"]`, "content");
  expect(await meta("og:locale")).toBe("zh_HK");
  expect(await meta("og:url")).toMatch(/\/zh-hant-hk\/articles\/yichang-governance\/green-development$/);
  const url = new URL((await meta("og:image")) ?? "");
  expect((await get(url.pathname + url.search)).headers.get("content-type")).toBe("image/png");
  const cards = await (await get("/zh-hant-hk/articles/yichang-governance/terms.json")).text();
  const places = await (await get("/zh-hant-hk/places.json")).text();
  const pages = [await page.content(), cards, places].join("");
  expect(pages).toContain("/zh-hant-hk/glossary/");
  expect(pages.match(/[說裡群衛啟]/gu)).toBeNull();
});

test("the picture of a section differs by script and by section", async () => {
  const picture = async (path: string) =>
    Buffer.from(await (await get(`/${path}/opengraph-image`)).arrayBuffer()).toString("base64");
  const pictures = await Promise.all(
    ["green-development", "regional-governance"].flatMap((section) =>
      ["zh-hans", "zh-hant"].map((locale) => picture(`${locale}/articles/yichang-governance/${section}`)),
    ),
  );
  expect(new Set(pictures).size).toBe(4);
});

test("robots, sitemap, manifest and health answer", async () => {
  // Browsers ask for it unbidden, as when a switch of scripts leaves the head without an icon for a moment.
  expect((await get("/favicon.ico")).status).toBe(200);
  expect(await (await get("/robots.txt")).text()).toContain("/sitemap.xml");
  const sitemap = await (await get("/sitemap.xml")).text();
  expect(sitemap).toContain("/zh-hant/articles/yichang-governance</loc>");
  expect(sitemap).toContain('hreflang="zh-Hant"');
  expect(sitemap).toContain("/zh-hant-hk/articles/yichang-governance</loc>");
  expect(sitemap).toContain('hreflang="zh-Hant-HK"');
  expect(await (await get("/manifest.webmanifest")).json()).toMatchObject({ name: "政读", start_url: "/" });
  expect(await (await get("/api/health")).json()).toMatchObject({ status: "ok", articles: 1 });
});

test("the bar of a phone's browser has the colour of the paper, by theme", async () => {
  const html = await (await get("/zh-hant/glossary")).text();
  const bars = [
    ...html.matchAll(/<meta name="theme-color" content="([^"]+)" media="\(prefers-color-scheme: (\w+)\)"/g),
  ];
  expect(Object.fromEntries(bars.map(([, colour, theme]) => [theme, colour]))).toEqual(PAPER);
  const css = readFileSync("app/globals.css", "utf8");
  expect(css).toContain(`--color-paper: light-dark(${PAPER.light}, ${PAPER.dark});`);
});

test("the cards of an article are a file, in the script of its address", async () => {
  const cards = (await (await get("/zh-hant/articles/yichang-governance/terms.json")).json()) as { term: string }[];
  expect(cards.map(({ term }) => term)).toContain("兩山理論");
});

test("an image of the content is served with its type", async () => {
  const { page } = await openPage({ site: "fixtures", path: "/zh-hans/articles/every-markdown" });
  const answer = await page.request.get("/media/images/river.png");
  expect(answer.headers()["content-type"]).toBe("image/png");
  expect((await page.request.get("/media/../site.yaml")).status()).toBe(404);
});

test("on paper there is the text and nothing to press", async () => {
  const { page } = await openPage({ path: "/zh-hans/articles/yichang-governance" });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("header.chrome, #_contents, .share, button").locator("visible=true").count()).toBe(0);
  expect(await page.isVisible("text=强化责任担当。")).toBe(true);
  expect(await page.isVisible("text=本文由受损的网络副本修复而成。")).toBe(true);
  expect(await page.isVisible("text=查看受损副本")).toBe(false);
  expect(
    await page
      .locator("a.term")
      .first()
      .evaluate((term) => getComputedStyle(term).textDecorationLine),
  ).toBe("none");
});
