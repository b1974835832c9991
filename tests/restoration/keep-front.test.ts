import { expect, test } from "vitest";
import { keepFront } from "@/lib/restoration";

test("keeps what an editor wrote, and the ids of headings", () => {
  const kept = keepFront(
    "---\ntitle: 题\nscript: zh-Hans\nrestoration:\n  certain: 3\n---\n\n## 一\\*二 {#one-two}\n\n正文\n",
  );
  expect(kept.keys).toEqual({ title: "题", script: "zh-Hans", restoration: { certain: 3 } });
  expect([...kept.ids]).toEqual([["一*二", "one-two"]]);
});

test("a front matter that cannot be read keeps nothing, and loses no id", () => {
  const kept = keepFront("---\ntitle: [\n---\n\n## 一 {#one}\n");
  expect(kept.keys).toEqual({});
  expect([...kept.ids]).toEqual([["一", "one"]]);
  expect(keepFront("").keys).toEqual({});
});
