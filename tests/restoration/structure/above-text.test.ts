import { expect, test } from "vitest";
import { pageLinesAboveText } from "@/lib/restoration/structure/above-text";
import { linesOf, PROSE } from "./article-of";

const TITLE = "关于印发应急预案的通知";
const found = (...texts: string[]) => [...pageLinesAboveText(linesOf(...texts))].map(({ text }) => text);

test.each([
  "EN",
  "https://www.gov.cn/",
  "********************",
  "字號：小",
  "【字体：大 中 小】",
  "11330700MB10327095/2024-00144",
  "主动公开",
  "朗读",
])("of the page, where it stands above the text: %s", (text) => {
  expect(found(TITLE, text, PROSE)).toEqual([text]);
  expect(found(TITLE, PROSE, text)).toEqual([]);
});

test("a word of which the text speaks, a masked name and a text without a sentence stay", () => {
  expect(found("语文课程标准", "朗读", `朗读是一项要求。${PROSE}`)).toEqual([]);
  expect(found(TITLE, "****", PROSE)).toEqual([]);
  expect(found("公开方式", "主动公开", "责任部门")).toEqual([]);
});
