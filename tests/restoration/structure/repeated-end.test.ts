import { expect, test } from "vitest";
import { articleOf, PROSE } from "./article-of";

const TITLE = "推进博物馆改革发展的实施意见今年出台";

test("title and summary that a page says again behind the editor are of the page", () => {
  const editor = "编辑: 王小明";
  const { front, body } = articleOf(TITLE, PROSE, editor, `${TITLE}-云州网`, PROSE.slice(0, 20), "关闭", "0100200201");
  expect(front).toEqual({ title: TITLE, journal: { 编辑: "王小明" } });
  expect(body).toBe(`${PROSE}\n`);
  // What stands nowhere above is of the text.
  const note = "本文是在全市文物工作会议上讲话的摘要。";
  expect(articleOf(TITLE, PROSE, editor, TITLE, note).body).toContain(note);
});

test("the name of the site behind a title is none of it", () => {
  expect(articleOf(`${TITLE}_新闻中心_云州网`, PROSE).front.title).toBe(TITLE);
  expect(articleOf("织密5G-A网", PROSE).front.title).toBe("织密5G-A网");
});
