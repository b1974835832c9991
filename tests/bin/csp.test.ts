import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { collectPolicies, scriptHashes } from "@/bin/csp";

const hashOf = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

test("gives the known hash of a known script", () => {
  // The example of Content Security Policy Level 3, section 8.4.
  expect(scriptHashes("<script>alert('Hello, world.');</script>")).toEqual([
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  ]);
});

test("takes what runs inside the page, once each, and no file or data", () => {
  const html =
    '<script src="/a.js" async=""></script><script>政读</script><script id="_R_">b\n</script><script>政读</script>' +
    '<script type="application/ld+json">{}</script><script type="speculationrules">{}</script>';
  expect(scriptHashes(html)).toEqual([hashOf("政读"), hashOf("b\n"), hashOf("{}")]);
});

let dist = "";

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), "zhengdu-csp-"));
  mkdirSync(join(dist, "server/app/zh-hant"), { recursive: true });
  const write = (path: string, text: string) => writeFileSync(join(dist, path), text);
  const routes = { "/zh-hans": {}, "/zh-hant": {}, "/zh-hant/404": {}, "/feed.xml": {} };
  write("prerender-manifest.json", JSON.stringify({ routes }));
  write("app-path-routes-manifest.json", JSON.stringify({ "/route": "/", "/[locale]/page": "/[locale]" }));
  write("server/app/zh-hans.html", "<script>a</script>");
  write("server/app/zh-hant.html", "<script>b</script>");
  write("server/app/zh-hant/404.html", "<p>");
});

afterAll(() => rmSync(dist, { recursive: true, force: true }));

test("knows every path of a build, and its pages for what is missing in the site's order", () => {
  expect(collectPolicies(dist, ["zh-Hant", "zh-Hans"])).toEqual({
    pages: { "/": [], "/feed.xml": [], "/zh-hans": [hashOf("a")], "/zh-hant": [hashOf("b")], "/zh-hant/404": [] },
    missing: [{ locale: "zh-Hant", path: "/zh-hant/404" }],
  });
});
