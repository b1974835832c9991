import { expect, test } from "vitest";
import { reportersAtEnd, reportersAtStart } from "@/lib/restoration/structure/reporters";
import { articleOf, PROSE } from "./article-of";

const TITLE = "深化改革的路径";

test.each([
  ["中新社北京1月22日电 （记者 王小明）国务院", "王小明"],
  ["人民网北京2月9日电（记者王小明、李建国）今日", "王小明、李建国"],
  ["本报讯 （王小明 李建国）3月13日，", "王小明、李建国"],
  ["本報臺北4月16日電 （記者 王小明 通訊員 李建國）", "王小明、李建國"],
])("whom the first sentence names: %s", (start, names) => {
  expect(reportersAtStart(start)).toBe(names);
  const { front, body } = articleOf(TITLE, `${start}${PROSE}`);
  expect(front).toEqual({ title: TITLE, author: names });
  // The sentence stays as it is.
  expect(body).toBe(`${start}${PROSE}\n`);
});

test.each(["本报讯（第3期）今日", "手机通讯（王小明）", "1月22日，国务院（记者 王小明）", "本报讯 今日"])(
  "nobody is named: %s",
  (start) => {
    expect(reportersAtStart(start)).toBeUndefined();
  },
);

test.each([
  ["提出建议。 本报记者 王小明", "王小明"],
  ["提出建议。（本报记者 王小明 李建国）", "王小明、李建国"],
  ["（全媒体记者 王小明）", "王小明"],
  ["（本报记者王一、王二、王三、王四、王五、王六、王七）", "王一、王二、王三、王四、王五、王六、王七"],
])("whom the end names: %s", (end, names) => {
  expect(reportersAtEnd(end)).toBe(names);
  const { front, body } = articleOf(TITLE, PROSE, end);
  expect([front, body]).toEqual([{ title: TITLE, author: names }, `${PROSE}\n\n${end}\n`]);
});

test.each(["在会上。新华社记者 王小明 摄", "新华社记者 王小明摄", "他告诉记者 王小明", "记者会开始", "（记者手记）"])(
  "who took a picture wrote no text, and a sentence names nobody: %s",
  (end) => {
    expect(reportersAtEnd(end)).toBeUndefined();
  },
);

test("a byline comes before both", () => {
  expect(articleOf(TITLE, "□ 李建国", `本报讯 （王小明）${PROSE}`).front.author).toBe("李建国");
});

test.each([
  ["新华社记者王小明", "王小明"],
  ["雲州日報記者 王小明 李红", "王小明、李红"],
  ["云州日报评论员", "云州日报评论员"],
])("alone below a title, without anything between what they are called and their names: %s", (text, author) => {
  const { front, body } = articleOf("深化改革的路径", text, PROSE);
  expect([front, body]).toEqual([{ title: "深化改革的路径", author }, `${PROSE}\n`]);
  expect(articleOf("云州网记者节活动", PROSE).front.title).toBe("云州网记者节活动");
});

test("a desk, or who speaks, before the first sentence; both stay", () => {
  const desk = `◎云州日报评论员 ${PROSE}`;
  expect(articleOf("深化改革的路径", desk)).toMatchObject({ front: { author: "云州日报评论员" }, body: `${desk}\n` });
  const speaker = "以下是財政司司長陳建國今日（二月二十七日）在立法會的演辭內容：";
  expect(articleOf("預算案演辭", speaker, PROSE)).toMatchObject({
    front: { title: "預算案演辭", author: "陳建國", authorRole: "財政司司長" },
  });
  expect(articleOf("預算案", "以下是財政司司長關於今年工作的說明內容：", PROSE).front.author).toBeUndefined();
});

test("who speaks is told below for whom an office reports it", () => {
  const speaks = "以下是房屋署署长王小明今日（七月十二日）在公开例会的发言全文：";
  expect(articleOf("署长发言全文", "下稿代云州房屋委员会发出：", speaks, PROSE).front).toMatchObject({
    author: "王小明",
    authorRole: "房屋署署长",
  });
});
