import { expect, test } from "vitest";
import { articleOf, PROSE } from "./article-of";

const pages = (...heads: readonly string[]) => ["云州推进改革", ...heads.flatMap((head) => [PROSE, head]), PROSE];
const removed = (lines: readonly string[]) =>
  articleOf(...lines)
    .removals.slice(1)
    .map(({ text }) => text);

test.each([
  ["— 12 —", "— 13 —"],
  ["- 3 -", "- 4 -"],
  ["·12·", "·13·"],
  ["第3页", "第4页"],
  ["第 3 页 共 10 页", "第 4 页 共 10 页"],
  ["12", "13"],
  ["云州日报 2020年11月10日 第3版", "云州日报 2020年11月10日 第4版"],
])("goes, since it stands on each page: %s", (...heads) => {
  expect(removed(pages(...heads))).toEqual(heads);
});

test.each([
  ["1", "2"],
  ["12", "30"],
  ["详见第3页", "图1"],
])("stays: %s, %s", (...lines) => {
  expect(removed(pages(...lines))).toEqual([]);
});
