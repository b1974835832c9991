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
  "人民網>>強國新聞",
  "新华网 > > 正文",
  "本页位置: 首页 → 新闻中心 → 经济新闻",
  "某机构准许从事服务的网站 互联网新闻信息服务许可证 编号：10120170019",
])("what leads through a site goes, and is never the title: %s", (text) => {
  const { front: read, removals } = articleOf(text, "镇巴县人民政府工作规则", PROSE);
  expect(read.title).toBe("镇巴县人民政府工作规则");
  expect(removals[0]).toMatchObject({ text, note: "part of the page, not of the article" });
});

test("names of parts of the site go with the path that names them, or with the mark of the main part", () => {
  const title = "深入开展中国人民抗日战争研究必须坚持正确历史观";
  expect(articleOf("理论研究", "理论聚焦", "当前位置:首页 - 理论研究 - 理论聚焦", title, PROSE).front.title).toBe(
    title,
  );
  expect(articleOf("本院新聞", ":::", title, PROSE).front.title).toBe(title);
});

test("short words above a path go if there are many, or if the title stands below the path", () => {
  const title = "深入开展中国人民抗日战争研究必须坚持正确历史观";
  const path = "您的位置:首页>要闻 > 记者直击 >";
  expect(articleOf("锐评", "视听", "商城", path, title, PROSE)).toMatchObject({ front: { title }, body: `${PROSE}\n` });
  expect(articleOf("每日推荐", path, title, PROSE)).toMatchObject({ front: { title }, body: `${PROSE}\n` });
  expect(articleOf("总结报告", path, PROSE).front.title).toBe("总结报告");
  const clock = articleOf("电子报阅读机", "2026-03-23", "星期一", "当前报纸名称:某某日报", PROSE);
  expect(clock).toMatchObject({ front: {}, body: `${PROSE}\n` });
});

test("an invitation to read more is of the page", () => {
  expect(articleOf("点击查阅更多2020年地方政府工作报告", PROSE)).toMatchObject({ front: {}, body: `${PROSE}\n` });
});

test("a menu above the path goes; a title of a few characters does not", () => {
  const path = "您的位置：首页 > 记者直击";
  expect(articleOf("锐评", "视听", "图说", "商城", path, "紧盯短板弱项", PROSE).front.title).toBe("紧盯短板弱项");
  expect(articleOf("锐评", path, PROSE).front.title).toBe("锐评");
});

test("what stands above a path with the title below it is none, but for a sentence", () => {
  const path = "您的位置：首页 > 记者直击";
  const title = "专访王小明：深入开展抗日战争研究要有正确历史观";
  const { front, removals } = articleOf("云州快奖481遗漏查询", path, title, "来源：云州日报", PROSE);
  expect(front).toEqual({ title, source: "云州日报" });
  expect(removals.map(({ text }) => text)).toContain("云州快奖481遗漏查询");
  // Below it may stand what is none.
  const own = "深入开展抗日战争研究";
  for (const below of ["发布时间：2023年5月", "——在全市理论研究座谈会上", PROSE])
    expect(articleOf(own, path, below, PROSE).front.title).toContain(own);
});
