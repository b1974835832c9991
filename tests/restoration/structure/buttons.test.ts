import { expect, test } from "vitest";
import { articleOf, PROSE } from "./article-of";

const TITLE = "2026年云州市政府工作报告";

test("buttons one below the other above the text go, one of them alone does not", () => {
  const buttons = ["下载", "打印", "【字號：", "加大", "减小", "】"];
  expect(articleOf(...buttons, TITLE, PROSE)).toMatchObject({ front: { title: TITLE }, body: `${PROSE}\n` });
  expect(articleOf(TITLE, "下载", PROSE).body).toContain("下载");
  const end = ["【", "打印本页", "】", "【", "关闭窗口", "】"];
  expect(articleOf(TITLE, PROSE, "》》点击图片进入专题《《", ...end).body).toBe(`${PROSE}\n`);
  expect(articleOf(TITLE, PROSE, "大").body).toContain("大");
  expect(articleOf(TITLE, PROSE, "大", "中", "小", PROSE).body).toContain("大\n\n中\n\n小");
});

test("a path of which each word is a line goes, with the caption of the page", () => {
  const path = ["您的位置:", "首页", ">", "云州要闻", "云州要闻"];
  expect(articleOf(...path, TITLE, PROSE)).toMatchObject({ front: { title: TITLE }, body: `${PROSE}\n` });
  expect(articleOf("首页", ">", "政务信息", ">", "云州要闻", TITLE, PROSE).body).toBe(`${PROSE}\n`);
});

test("what published a text, below its label", () => {
  expect(articleOf(TITLE, "来源：", "云州日报客户端", PROSE).front).toEqual({ title: TITLE, source: "云州日报客户端" });
  expect(articleOf(TITLE, "来源：", PROSE).front.source).toBeUndefined();
});
