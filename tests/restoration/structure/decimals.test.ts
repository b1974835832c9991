import { expect, test } from "vitest";
import { findHeadings } from "@/lib/restoration/structure/headings";
import { articleOf, linesOf, PROSE } from "./article-of";

const levels = (...texts: string[]) =>
  [...findHeadings(linesOf(...texts))].map(([at, level]) => `${"#".repeat(level)} ${texts[at] ?? ""}`);

test.each([
  ["a blank behind the number", "1 总则", "1.1 目的", "1.1.1 范围", "2 体系"],
  ["none", "1总则", "1.1目的", "1.1.1范围", "2体系"],
  ["a point behind the first", "1. 总则", "1.1 目的", "1.1.1 范围", "2. 体系"],
])("sections numbered with points are as deep as their numbers: %s", (_, one, two, three, next) => {
  const found = levels(PROSE, one, two, PROSE, three, PROSE, next, next.replace(/2.*/u, "2.1 机构"), PROSE);
  expect(found).toEqual([`## ${one}`, `### ${two}`, `#### ${three}`, `## ${next}`, "### 2.1 机构"]);
});

test("one may be missing, amounts and items are none", () => {
  expect(levels("1 总则", "1.1 目的", PROSE, "1.3 范围", PROSE, "2 体系", PROSE)).toEqual([
    "## 1 总则",
    "### 1.1 目的",
    "### 1.3 范围",
    "## 2 体系",
  ]);
  expect(levels(PROSE, "1.1 目的", PROSE, "1.2 范围", "3个方面", `${PROSE}${PROSE}`)).not.toContain("### 3个方面");
  expect(levels(PROSE, "1.背景", PROSE, "2.意义", PROSE)).toEqual(["## 1.背景", "## 2.意义"]);
});

test("a table of contents of such sections, whose lines all come again, is of the page", () => {
  const contents = ["1 总则", "1.1 目的", "1.2 范围", "2 体系"];
  const text = ["1 总则", "1.1 目的", PROSE, "1.2 范围", PROSE, "2 体系", PROSE];
  const { body, removals } = articleOf("云州市地震应急预案", ...contents, ...text);
  expect(removals.slice(1).map((one) => one.text)).toEqual(contents);
  expect(body.match(/^#+ .{3,5}/gmu)).toEqual(["## 1 总则 ", "### 1.1 目", "### 1.2 范", "## 2 体系 "]);
});
