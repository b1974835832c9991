import { expect, test } from "vitest";
import { articleOf, PROSE } from "./article-of";

const TITLE = "浙江省开展消防安全生产大检查";

test.each([
  "邮箱：someone@example.cn",
  "联系电话：010-12345678",
  "SOCIAL SECURITY",
  "财政厅厅长",
  "前任云州市长网志",
  "图片来源：云州日报",
  "知民情 解民忧 新闻热线：0635-1234567",
])("no title, but not lost: %s", (text) => {
  const { front, body } = articleOf(text, TITLE, PROSE);
  expect(front).toEqual({ title: TITLE });
  expect(body).toContain(text);
  expect(body).not.toContain("#");
});

test("a title that begins with the name of a site is one, and so is one all in Latin above a text without another", () => {
  expect(articleOf("人民网评价改革的成果", PROSE).front.title).toBe("人民网评价改革的成果");
  expect(articleOf("Social Security", PROSE).front.title).toBe("Social Security");
});

test("a few characters that come again are the name of a part of the site", () => {
  const { front, body } = articleOf("社会保障", "社会保障", "2023-12-22", TITLE, PROSE);
  expect(front).toEqual({ title: TITLE, date: "2023-12-22" });
  expect(body).toBe(`社会保障\n\n社会保障\n\n${PROSE}\n`);
  // Where nothing else stands, they are the title.
  for (const below of [PROSE, "一、社会保障的目标、任务和组织领导", "总体要求"])
    expect(articleOf("社会保障", "社会保障", below, PROSE).front.title).toBe("社会保障");
});

test.each(["?", "？", "关注某某登录界面", "用户注册入口"])("of the page, wherever it stands: %s", (text) => {
  const { front, body, removals } = articleOf(text, TITLE, text, PROSE);
  expect([front, body]).toEqual([{ title: TITLE }, `${PROSE}\n`]);
  expect(removals.filter((one) => one.text === text)).toHaveLength(2);
});

test.each(["新闻|视频|手机|互联网|云计算|大数据", "本文字数:#article-word-count#", "简体版 英文版 寄给朋友"])(
  "of the page above the text: %s",
  (text) => {
    const { front, body, removals } = articleOf(text, TITLE, PROSE);
    expect([front, body]).toEqual([{ title: TITLE }, `${PROSE}\n`]);
    expect(removals).toContainEqual(expect.objectContaining({ text, note: "part of the page, not of the article" }));
  },
);

test.each([
  ["（2018年6月11日，云州）", { date: "2018-06-11", journal: { 场合: "2018年6月11日，云州" } }],
  [
    "2018年6月11日在云州市人民代表大会第一次会议上",
    { date: "2018-06-11", journal: { 场合: "2018年6月11日在云州市人民代表大会第一次会议上" } },
  ],
  ["第A1版：头版", { journal: { 版次: "A1 头版" } }],
  ["文//王小明", { author: "王小明" }],
  ["关键词 新城建设；发展方向；路径", { keywords: ["新城建设", "发展方向", "路径"] }],
])("read, and no title: %s", (text, expected) => {
  expect(articleOf(text, PROSE).front).toEqual(expected);
  expect(articleOf(TITLE, text, PROSE).front).toEqual({ title: TITLE, ...expected });
});

test("when a law was made is no occasion, and a title may speak of keywords", () => {
  const law = "（2018年6月11日，云州市人民代表大会通过）";
  expect(articleOf(TITLE, law, PROSE).body).toContain(law);
  expect(articleOf("关键词 看云州", PROSE).front).toEqual({ title: "关键词 看云州" });
});

test("a title in two parts, or with the series to which it belongs, is long", () => {
  const long = `【云州新篇章——各地全面深化改革纪实】${TITLE}${TITLE}${TITLE}`;
  const inTwo = `${TITLE}发布会在云州举行 介绍“十四五”时期大力推进新型工业化有关情况及下一步工作安排`;
  for (const title of [long, inTwo]) expect(articleOf(title, PROSE).front.title).toBe(title);
});

test("lost text is no lost blank, and a sentence about a page stays", () => {
  expect(articleOf(TITLE, "?????", PROSE).body).toContain("?????");
  expect(articleOf(TITLE, "各单位应当公布登录页面。", PROSE).body).toContain("各单位应当公布登录页面。");
});

test.each(["一、引言", "引言", "0 引言", "导读", "法规资料库", "快好知 kuaihz"])(
  "no title, though nothing else stands above the text: %s",
  (text) => {
    const { front, body } = articleOf(text, PROSE);
    expect(front.title).toBeUndefined();
    expect(body).toContain(text);
  },
);

test("a numbered line is the first section if the next follows, and an item if a list counts down", () => {
  const sections = articleOf("一、总体目标", PROSE, "二、主要任务", PROSE);
  expect(sections.front.title).toBeUndefined();
  expect(sections.body).toMatch(/^## 一、总体目标/u);
  expect(articleOf("5.一百十年修正公布第6条", "4.一百零八年修正公布", "第2条条文", PROSE).front.title).toBeUndefined();
  expect(articleOf("三、深化改革的成果", PROSE, "一、目标", PROSE).front.title).toBe("三、深化改革的成果");
});

test("short words one below the other are of the page, and so are lists of other texts", () => {
  const other = "某某的口罩  ·  字符串的用法  ·  1 年前  ·";
  const { front } = articleOf("添加链接", "管理", "链接快照平台", "相关文章", other, `解读之四|${TITLE}`, PROSE);
  expect(front.title).toBe(`解读之四|${TITLE}`);
  expect(articleOf("公告", "第五号", "云州市", "市政府", PROSE).front.title).toBe("公告");
});

test.each(["一、二、三产业融合发展", "工作总结 2023", "他们还在路上……", "时间/空间的转换", "绘图本资治通鉴"])(
  "a title, though it looks like something else: %s",
  (text) => {
    expect(articleOf(text, PROSE, "二、主要任务", PROSE).front.title).toBe(text);
  },
);

test.each(["人民网教育·科技", "光明网理论频道", "云州网"])(
  "the name of a site above the text is of the page: %s",
  (text) => {
    expect(articleOf(text, TITLE, PROSE)).toMatchObject({ front: { title: TITLE }, body: `${PROSE}\n` });
    expect(articleOf(TITLE, PROSE, text, PROSE).body).toContain(text);
  },
);

test("a column of a few characters, and the site's own name, above what is long enough for the title are none", () => {
  expect(articleOf("六州春秋", TITLE, PROSE).front.title).toBe(TITLE);
  expect(articleOf("云州教育科学研究院官网", TITLE, PROSE).front.title).toBe(TITLE);
  expect(articleOf("CNML格式】 【 】 【打 印】", TITLE, PROSE).front.title).toBe(TITLE);
  expect(articleOf("加油干", "一、云州市开展消防安全生产大检查", PROSE).front.title).toBe("加油干");
});
