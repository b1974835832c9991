import { expect, test } from "vitest";
import { articleOf, PROSE } from "./article-of";

const TITLE = "关于表彰先进集体的决定";

test.each([
  [["云州市人民政府", "2023年5月6日"], "云州市人民政府"],
  [["雲州市財政廳　雲州市教育局", "二〇二三年五月六日"], "雲州市財政廳、雲州市教育局"],
  [["教育部", "财政部", "2023年5月6日", "（此件公开发布）"], "教育部、财政部"],
  [["云州市人民政府办公室　2023年5月6日"], "云州市人民政府办公室"],
])("offices and the day with which they sign are read, and stay: %j", (signed, author) => {
  const { front, body } = articleOf(TITLE, PROSE, ...signed);
  expect(front).toEqual({ title: TITLE, author, date: "2023-05-06" });
  expect(body).toBe(`${[PROSE, ...signed].join("\n\n")}\n`);
});

test("a byline and a day at the top are believed before those at the end", () => {
  const { front } = articleOf(TITLE, "来源：云州日报 2023-05-08 作者：王小明", PROSE, "云州市人民政府", "2023年5月6日");
  expect(front).toMatchObject({ author: "王小明", date: "2023-05-08" });
});

test("neither a day alone nor what only ends as an office does signs a text", () => {
  for (const end of [["2023年5月6日"], ["云州市人民政府"], ["2023年5月6日", "云州市人民政府"]])
    expect(articleOf(TITLE, PROSE, ...end).front).toEqual({ title: TITLE });
});
