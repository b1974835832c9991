import { expect, test } from "vitest";
import { plausibleNames } from "@/lib/restoration/structure/plausible-names";
import { articleOf, PROSE } from "./article-of";

const OFFICE = "（某某大学 公共管理学院，湖北 武汉 430000）";

test.each([
  ["江海洋", "江海洋"],
  ["黎 小 明，王 书 琴，梁 莹", "黎小明、王书琴、梁莹"],
  ["高山", "高山"],
])("names above where they work are no title, even if they are words: %s", (text, author) => {
  const { front, body } = articleOf(text, OFFICE, PROSE);
  expect([front, body]).toEqual([{ author, authorRole: "某某大学 公共管理学院，湖北 武汉" }, `${PROSE}\n`]);
});

test("names with where they work in the same line", () => {
  const line = `江海洋${OFFICE}`;
  const byline = { author: "江海洋", authorRole: "某某大学 公共管理学院，湖北 武汉" };
  expect(articleOf(line, PROSE).front).toEqual(byline);
  expect(articleOf("深化改革的路径", line, PROSE).front).toEqual({ title: "深化改革的路径", ...byline });
  // A title may have brackets behind it, too.
  const title = "深化改革的路径（2021—2025）";
  expect(articleOf(title, PROSE).front).toEqual({ title });
});

test("signs part names", () => {
  expect(plausibleNames("李建国+周向东")).toBe("李建国、周向东");
  expect(plausibleNames("互联网+政务")).toBeUndefined();
});

test("of many names one may be a word, of a few none", () => {
  expect(plausibleNames("李建国 高峰 周向东 陈静")).toBe("李建国、高峰、周向东、陈静");
  expect(plausibleNames("李建国 高峰")).toBeUndefined();
  expect(plausibleNames("李建国 高峰 周向东 高度")).toBeUndefined();
  expect(plausibleNames("李建国 改革 周向东 陈静")).toBeUndefined();
});

test("a sign before a name of which each character stands apart", () => {
  expect(articleOf("◎徐 小 清", PROSE).front).toEqual({ author: "徐小清" });
});
