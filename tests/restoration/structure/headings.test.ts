import { expect, test } from "vitest";
import { findHeadings } from "@/lib/restoration/structure/headings";
import { linesOf, PROSE } from "./article-of";

test.each(["第227号", "中国人民银行公告〔2024〕第3号"])("the number of a paper is no heading: %s", (number) => {
  expect([...findHeadings(linesOf("中华人民共和国国务院令", number, PROSE))]).toEqual([]);
});
