import { expect, test } from "vitest";
import { articleOf, PROSE } from "./article-of";

test.each([
  "跳到主要內容",
  "跳到主要內容區塊 Go To Center block",
  "返回首页",
  "返回",
  "手機版選單",
  "CN| ENG",
  ":::",
  "首页 > 报告总结 > 工作总结 > 详情页",
  "中國西藏網 > 即時新聞 > 國內",
  "当前位置：首页 - 理论研究",
  "您現在的位置：首頁  > 活動專題",
])("what leads through a site goes, and is never the title: %s", (text) => {
  const { front: read, removals } = articleOf(text, "镇巴县人民政府工作规则", PROSE);
  expect(read.title).toBe("镇巴县人民政府工作规则");
  expect(removals[0]).toEqual({ offset: 0, text, note: "part of the page, not of the article" });
});

test("names of parts of the site go with the path that names them, or with the mark of the main part", () => {
  const title = "深入开展中国人民抗日战争研究必须坚持正确历史观";
  expect(articleOf("理论研究", "理论聚焦", "当前位置:首页 - 理论研究 - 理论聚焦", title, PROSE).front.title).toBe(
    title,
  );
  expect(articleOf("本院新聞", ":::", title, PROSE).front.title).toBe(title);
});
