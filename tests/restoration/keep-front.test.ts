import { expect, test } from "vitest";
import { keepFront, writeFront } from "@/lib/restoration/keep-front";

test("keeps what an editor wrote, and the ids of headings", () => {
  const kept = keepFront(
    "---\ntitle: 题\nscript: zh-Hans\nrestoration:\n  certain: 3\n---\n\n## 一\\*二 {#one-two}\n\n正文\n",
  );
  expect(kept.keys).toEqual({ title: "题", script: "zh-Hans", restoration: { certain: 3 } });
  expect([...kept.ids]).toEqual([["一*二", "one-two"]]);
});

test("a front matter that cannot be read is told in one line, with its place", () => {
  for (const [markdown, message] of [
    [
      "---\ntitle: 题\nkeywords: [\n---\n\n## 一 {#one}\n",
      /^The front matter cannot be read: [^\n]* at line 3, [^\n]*[^:]\.$/u,
    ],
    ["---\ntitle: 题\n\n正文\n", /^The front matter has no end/u],
    ["---\ntitle: *x\n---\n", /^The front matter cannot be read: Unresolved alias [^\n]*\.$/u],
    ["---\n题目\n---\n\n正文\n", /^The front matter is no list/u],
  ] as const)
    expect(() => keepFront(markdown)).toThrow(message);
  for (const none of ["", "正文\n", "---\n---\n\n正文\n", "---\n\n---\n\n正文\n"])
    expect(keepFront(none).keys).toEqual({});
  expect(keepFront("\ufeff---\r\ntitle: 题\r\n---\r\n").keys).toEqual({ title: "题" });
});

test("comments and quotation marks of an editor stay, and only what is another one is written anew", () => {
  const kept = keepFront("---\n# 初稿\ntitle: '题' # 待定\nscript: zh-Hans\ncertain: 3\n---\n\n正文\n");
  expect(writeFront({ title: "题", script: "zh-Hant", certain: 4, date: "2020" }, kept)).toBe(
    "# 初稿\ntitle: '题' # 待定\nscript: zh-Hant\ncertain: 4\ndate: \"2020\"\n",
  );
  expect(writeFront({ title: "题" }, undefined)).toBe("title: 题\n");
});
