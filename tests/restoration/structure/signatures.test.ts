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

test("an official paper is of the day on which it was signed, above what it encloses, and not of that of its page", () => {
  const page = "浏览量：12 时间：2018-11-14 08:56:07";
  const letter = [PROSE, "云州市人民政府", "2014年2月10日", "云州市专项资金管理暂行办法", PROSE];
  const title = "关于印发管理办法的通知";
  expect(articleOf(title, page, ...letter).front).toEqual({
    title,
    author: "云州市人民政府",
    date: "2014-02-10",
    journal: { 网页日期: "2018-11-14" },
  });
  const decree = articleOf("云州机构编制管理条例", page, PROSE, "总理李鹏", "1997年8月3日", PROSE);
  expect(decree.front.date).toBe("1997-08-03");
  // A report is no paper.
  expect(articleOf("改革的思考", page, ...letter).front.date).toBe("2018-11-14");
});

test("a page's day in a later year than the paper's number is not that of the paper", () => {
  const frontOf = (day: string) => articleOf(TITLE, `发布时间：${day}`, "国发〔2023〕16号", PROSE).front;
  expect(frontOf("2024-11-01").date).toBeUndefined();
  // It was taken out of the text, so that it must stand elsewhere.
  expect(frontOf("2024-11-01").journal).toMatchObject({ 网页日期: "2024-11-01" });
  for (const day of ["2023-10-16", "2024-01-05"]) {
    expect(frontOf(day).date).toBe(day);
    expect(frontOf(day).journal).not.toHaveProperty("网页日期");
  }
});

test("a day alone in a paper, of the year of its number, is its day", () => {
  const paper = (day: string) =>
    articleOf(TITLE, "国发〔2009〕16号", PROSE, day, "云州市专项资金管理规范", PROSE).front;
  expect(paper("二○○九年八月三十一日").date).toBe("2009-08-31");
  expect(paper("二OO九年八月三十一日").date).toBe("2009-08-31");
  expect(paper("2010年8月31日").date).toBeUndefined();
});
