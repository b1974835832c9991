import { expect, test } from "vitest";
import { articleOf, PROSE } from "./article-of";

const TITLE = "发展型社会政策对空间规划的启示";

test("a title beside other words", () => {
  const former = articleOf(`【原标题：某某网：${TITLE}】某某网消息 ${TITLE}`, PROSE);
  expect(former.front.title).toBe(TITLE);
  expect(former.body).toContain("某某网消息");
  const terms = "本文主要内容关键词为：社会政策论文，此文献不代表本站观点，内容供学术参考。";
  expect(articleOf(`${TITLE}，${terms}`, PROSE)).toMatchObject({ front: { title: TITLE }, body: `${PROSE}\n` });
  expect(articleOf(`新华社北京3月15日电 题：${TITLE}`, PROSE).front.title).toBe(TITLE);
});

test("an untitled letter is called after the paper that it sends, and keeps it and its own day", () => {
  const name = "云州市住房困难实施细则";
  const letter = ["各县人民政府：", `《${name}》已经市政府通过，现印发给你们。`, "二〇一二年五月二十日"];
  const { front, body } = articleOf(...letter, name, "第一章 总则", PROSE);
  expect(front).toEqual({ title: name });
  expect(body).toMatch(new RegExp(`^${letter.join("\n\n")}\n\n## ${name}`, "u"));
  // What is only spoken of is not sent.
  expect(articleOf(`根据《${name}》，作出部署。`, name, PROSE).front.title).toBeUndefined();
});

test("a text without a title leads to a paper that addresses somebody", () => {
  const title = "云州市人民政府关于推动发展的通知";
  const { front, body } = articleOf("日前，云州市印发通知。", title, "各乡镇人民政府：", PROSE);
  expect(front).toEqual({ title });
  expect(body).toContain(title);
  expect(articleOf("日前，云州市印发通知。", title, PROSE).front.title).toBeUndefined();
});

test("names with their schools, one below the other, and schools below names", () => {
  const school = "同济大学城市规划学院博士研究生";
  const { front } = articleOf(TITLE, `张 颖 ${school}`, `王 剑 ${school}，注册规划师`, PROSE);
  expect(front).toMatchObject({ author: "张颖、王剑", authorRole: `${school}；${school}，注册规划师` });
  expect(articleOf("王小明", "某某大学公共管理学院，北京", PROSE).front).toEqual({
    author: "王小明",
    authorRole: "某某大学公共管理学院，北京",
  });
  expect(articleOf("王小明", "建设世界一流大学 培养创新人才", PROSE).front.title).toBe("建设世界一流大学 培养创新人才");
});

test("a paper behind its number, as a list of papers has it, and above those whom it addresses in the same line", () => {
  const title = "云州市人民政府关于深化改革的意见";
  for (const number of ["云政发〔2014〕20号", "云政发﹝2014﹞ 20号"])
    expect(articleOf(`${number}《${title}》`, title, PROSE)).toMatchObject({
      front: { title, journal: { 发文字号: number } },
      body: `${PROSE}\n`,
    });
  const line = `${title} 各县（市、区）人民政府，市政府各部门：${PROSE}`;
  expect(articleOf(line, PROSE)).toMatchObject({ front: { title }, body: `${line}\n\n${PROSE}\n` });
});

test("stars behind a title, which may be letters where there are two or three", () => {
  expect(articleOf("云州市政协会议闭幕******", PROSE).front.title).toBe("云州市政协会议闭幕");
  expect(articleOf("云州市公安局抓获罪犯张**", PROSE).front.title).toBe("云州市公安局抓获罪犯张**");
});

test("a title that the page names only below the text", () => {
  const { front, body } = articleOf(PROSE, PROSE, "来源：云州日报", "标题：开创新局面");
  expect(front).toEqual({ title: "开创新局面", source: "云州日报" });
  expect(body).toBe(`${PROSE}\n\n${PROSE}\n`);
});
