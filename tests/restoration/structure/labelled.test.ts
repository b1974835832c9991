import { expect, test } from "vitest";
import { articleOf, PROSE } from "./article-of";

const TITLE = "深化改革的路径";

test.each(["【摘？要】本文。", "[摘? ? 要] 本文。", '摘" " " 要：本文。'])(
  "what sites make of blanks in a label: %s",
  (text) => {
    expect(articleOf(TITLE, text, PROSE).front).toEqual({ title: TITLE, abstract: "本文。" });
  },
);

test("and between what a journal notes", () => {
  const { front } = articleOf(TITLE, "【中图分类号】F832.4;F276.3? ? ?【文献标志码】A？？【文章编号】1004", PROSE);
  expect(front.journal).toEqual({ 中图分类号: "F832.4;F276.3", 文献标志码: "A", 文章编号: "1004" });
});

test("below an abstract no title stands", () => {
  const { front, body } = articleOf("【摘要】本文。", "问题的提出", PROSE);
  expect(front).toEqual({ abstract: "本文。" });
  expect(body).toContain("## 问题的提出");
  expect(articleOf("摘　要", "本文。", "问题的提出", PROSE).front.title).toBeUndefined();
});

test("keywords that a page runs together are those that stand apart below", () => {
  const { front, body } = articleOf(TITLE, "关键词：改革开放营商环境", "[关键词] 营商环境；改革开放；治理", PROSE);
  expect(front.keywords).toEqual(["营商环境", "改革开放", "治理"]);
  expect(body).toBe(`${PROSE}\n`);
  // Others are not.
  const other = articleOf(TITLE, "关键词：法治", "关键词：营商环境；改革开放", PROSE);
  expect([other.front.keywords, other.body]).toEqual([["法治"], `关键词：营商环境；改革开放\n\n${PROSE}\n`]);
});

test.each(["A+ A-", '• <sup id="a1"></sup>', "<noscript></noscript>", "•", "相關 閱讀"])(
  "of the page, wherever it stands: %s",
  (text) => {
    const { front, body, removals } = articleOf(text, TITLE, PROSE, text);
    expect([front, body]).toEqual([{ title: TITLE }, `${PROSE}\n`]);
    expect(removals.filter((one) => one.text === text)).toHaveLength(2);
  },
);

test("facts of a journal behind keywords are none of them, though a lead stands above the abstract", () => {
  const keywords = "【关键词】疫情 脱贫攻坚  【中图分类号】F320    【文献标识码】A";
  const { front, body } = articleOf(TITLE, PROSE, "【摘要】本文。", keywords, PROSE);
  expect(front.keywords).toEqual(["疫情", "脱贫攻坚"]);
  expect(front.journal).toEqual({ 中图分类号: "F320", 文献标识码: "A" });
  expect([front.abstract, body]).toEqual(["本文。", `${PROSE}\n\n${PROSE}\n`]);
});

test("codes of a journal without colons, and a blank of the page before an abstract in English", () => {
  const { front } = articleOf(TITLE, "文章编号 1673-8000（2024）06-0082-05 中图分类号 TU984 文献标志码 A", PROSE);
  expect(front.journal).toEqual({ 文章编号: "1673-8000（2024）06-0082-05", 中图分类号: "TU984", 文献标志码: "A" });
  expect(articleOf(TITLE, "Abstract:? The plan of towns.", PROSE).front.journal).toEqual({
    Abstract: "The plan of towns.",
  });
  expect(articleOf(TITLE, PROSE, "基金项目 管理办法", PROSE).body).toContain("基金项目 管理办法");
});

test("codes and keywords close behind their labels", () => {
  const { front } = articleOf(
    TITLE,
    "中图分类号 F062.2, F301.0文献标识码A文章编号1002-2104（2015）05",
    "关键词采矿；土地整治；资金",
    PROSE,
  );
  expect(front.journal).toEqual({ 中图分类号: "F062.2, F301.0", 文献标识码: "A", 文章编号: "1002-2104（2015）05" });
  expect(front.keywords).toEqual(["采矿", "土地整治", "资金"]);
  expect(articleOf(TITLE, "关键词提取是一种方法；它要词表", PROSE).front.keywords).toBeUndefined();
});
