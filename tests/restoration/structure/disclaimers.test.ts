import { expect, test } from "vitest";
import { disclaimersIn } from "@/lib/restoration/structure/disclaimers";
import { isPageLine } from "@/lib/restoration/structure/page-lines";
import { linesOf, PROSE } from "./article-of";

const TITLE = "关于印发应急预案的通知";
const found = (...texts: string[]) => [...disclaimersIn(linesOf(TITLE, PROSE, ...texts))].map(({ text }) => text);

test.each([
  "导语：某某讲话一文来源于网友上传，不代表本站观点，欢迎参考。",
  "前言：本站为您整理了会议讲话，我们的客服老师可以提供帮助，欢迎咨询。",
  "1.本文援引自互联网，仅代表作者本人观点，与本网站无关，侵删请联系页脚。",
  "本评论观点只代表网友个人观点，不代表某某网立场。",
])("a site says it: %s", (text) => {
  expect(found(text)).toEqual([text]);
});

test("the rules of a site go on to the end of the page", () => {
  const rules = ["某某网版权与免责声明", "1、本网所有内容的版权均属于作者。", "2、转载须经许可。"];
  expect(found(...rules)).toEqual(rules);
});

test.each([
  "（本文仅代表作者个人观点，不代表所在单位立场）",
  "作者系某大学教授，本文仅代表作者个人观点，不代表所在单位立场。",
  "要规范互联网信息服务，资料来源于网络的应当注明出处。",
  "网友上传的作品，仅供参考。",
  "某某研究，本文主要内容关键词为：研究，此文献不代表本站观点，仅供学术参考，欢迎参考。",
])("an article says it: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("what a site declares may be long", () => {
  const text = `声明：云州信息刊登的文章仅代表作者个人观点，内容仅供参考。${PROSE}${PROSE}${PROSE}感谢支持！`;
  expect(found(text)).toEqual([text]);
  const own = "声明：本文为云州杂志社原创内容，任何单位转载请回复获得授权，否则追究法律责任。";
  expect(found(own)).toEqual([own]);
  expect(found("违者依法追究法律责任，转载请注明。")).toEqual([]);
  expect(found(`两国发表联合声明：${PROSE}仅供参考。`)).toEqual([]);
});

test("buttons, comments, places of pictures and addresses of a copy are of the page", () => {
  const isPage = (text: string) => {
    const lines = linesOf(TITLE, text, PROSE);
    return lines.slice(1, 2).some(isPageLine(lines));
  };
  for (const text of [
    "分享出去让更多人看到",
    "请 您 评 论 查看评论 进入社区",
    "【收藏】 作者：佚名 来源：原创 【小 中 大】【加入会员】",
    "图片报道 | 更多>> |",
    "图片",
    "微信图片_20200313105238.jpg",
    "投稿信箱：news@example.org",
    "本文地址：https://example.org/a/1.html",
    "您所在的位置：某某网 > 专题 > 正文",
  ])
    expect(isPage(text), text).toBe(true);
  for (const text of [
    "【收藏】 作者：张三 【小】【大】",
    "报名地址：https://example.org/sign",
    "请您评论这一报道",
    "图片集",
  ])
    expect(isPage(text), text).toBe(false);
});
