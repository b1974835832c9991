import { expect, test } from "vitest";
import { plausibleNames } from "@/lib/restoration/structure/plausible-names";
import { articleOf, PROSE } from "./article-of";

const OFFICE = "（某某大学 公共管理学院，湖北 武汉 430000）";

test.each([
  ["江海洋", "江海洋"],
  ["黎 小 明，王 书 琴，梁 莹", "黎小明、王书琴、梁莹"],
  ["高山", "高山"],
])("names above where they work are no title, even if they are words: %s", (text, author) => {
  const { front, body } = articleOf(text, OFFICE, PROSE);
  expect([front, body]).toEqual([{ author, authorRole: "某某大学 公共管理学院，湖北 武汉" }, `${PROSE}\n`]);
});

test("names with where they work in the same line", () => {
  const line = `江海洋${OFFICE}`;
  const byline = { author: "江海洋", authorRole: "某某大学 公共管理学院，湖北 武汉" };
  expect(articleOf(line, PROSE).front).toEqual(byline);
  expect(articleOf("深化改革的路径", line, PROSE).front).toEqual({ title: "深化改革的路径", ...byline });
  // A title may have brackets behind it, too.
  const title = "深化改革的路径（2021—2025）";
  expect(articleOf(title, PROSE).front).toEqual({ title });
});

test("signs part names", () => {
  expect(plausibleNames("李建国+周向东")).toBe("李建国、周向东");
  expect(plausibleNames("互联网+政务")).toBeUndefined();
});

test("of many names one may be a word, of a few none", () => {
  expect(plausibleNames("李建国 高峰 周向东 陈静")).toBe("李建国、高峰、周向东、陈静");
  expect(plausibleNames("李建国 高峰")).toBeUndefined();
  expect(plausibleNames("李建国 高峰 周向东 高度")).toBeUndefined();
  expect(plausibleNames("李建国 改革 周向东 陈静")).toBeUndefined();
});

test("a sign before a name of which each character stands apart", () => {
  expect(articleOf("◎徐 小 清", PROSE).front).toEqual({ author: "徐小清" });
});

test.each([
  ["本报记者 王小明 通讯员 李红", { author: "王小明、李红" }],
  ["本报记者：王小明 通讯员：李红", { author: "王小明、李红" }],
  ["张 伟 1， 李 娜 2", { author: "张伟、李娜" }],
  ["刘志远1,2，陈思涵2*", { author: "刘志远、陈思涵" }],
  [
    "作者：方志刚　单位：中共云州市委党校　时间：2022-11-30",
    { author: "方志刚", authorRole: "中共云州市委党校", date: "2022-11-30" },
  ],
  ["2019-03-13 11:27:58来源：用户投稿作者：文：王小明", { author: "王小明", date: "2019-03-13", source: "用户投稿" }],
  ["2023年11月8日（星期三）", { date: "2023-11-08" }],
])("read below the title, and no heading: %s", (text, expected) => {
  const { front, body } = articleOf("深化改革的路径", text, PROSE);
  expect([front, body]).toEqual([{ title: "深化改革的路径", ...expected }, `${PROSE}\n`]);
});

test("a unit above a table is no place of work", () => {
  expect(articleOf("深化改革的路径", "2023年11月　单位：万元", PROSE).front).toEqual({ title: "深化改革的路径" });
});

test("offices one below the other are no headings", () => {
  const { body } = articleOf("2023年统计公报", "云州市统计局", "国家统计局云州调查队", PROSE.repeat(2));
  expect(body).not.toContain("#");
});

test("of each of several offices the mark and the number of the post are left out", () => {
  const offices = "（1.云州大学 经济学院，浙江 云州 310018；2.江南农业大学 公共管理学院，江苏 南京 210095）";
  const { front } = articleOf("深化改革的路径", "刘志远1，陈思涵2", offices, PROSE);
  expect(front.authorRole).toBe("云州大学 经济学院，浙江 云州；江南农业大学 公共管理学院，江苏 南京");
});

test.each([
  ["中共云州市委党校,云州,236800", "中共云州市委党校,云州"],
  ["[清华大学 北京 100084]", "清华大学 北京"],
])("where somebody works is no title, in whatever brackets: %s", (office, authorRole) => {
  const { front, body } = articleOf("黄翔宇", office, PROSE);
  expect([front, body]).toEqual([{ author: "黄翔宇", authorRole }, `${PROSE}\n`]);
});

test("who leads an office speaks above an address, and nowhere else", () => {
  const { front } = articleOf("政府工作报告", "云州市市长 王小明", "各位代表：", PROSE);
  expect(front).toEqual({ title: "政府工作报告", author: "王小明", authorRole: "云州市市长" });
  expect(articleOf("政府工作报告", "秘书长 王小明", PROSE).front).toEqual({ title: "政府工作报告" });
  expect(articleOf("好所长 王小明", PROSE).front).toEqual({ title: "好所长 王小明" });
});

test("a name below the title of a speech is the speaker's, even if it is a word", () => {
  const title = "在教育工作会议上的讲话";
  expect(articleOf(title, "习近平", PROSE).front).toEqual({ title, author: "习近平" });
  expect(articleOf(title, "同志们", PROSE).front).toEqual({ title });
});

test("above an abstract of an untitled text, one of several names has to be plausible", () => {
  expect(articleOf("燕道成 吴佳灵", `[摘要]${PROSE}`, PROSE).front.author).toBe("燕道成、吴佳灵");
  expect(articleOf("改革 创新", `[摘要]${PROSE}`, PROSE).front.title).toBe("改革 创新");
});

test.each([
  ["【文/王小明】", "王小明"],
  ["南方周末记者 王小明 南方周末实习生 李红 周向东", "王小明、李红、周向东"],
  ["date 2025-12-19 記者吳小明／臺北報導", "吳小明"],
  ["（文｜某某网专栏作者 王小明）", "王小明"],
  ["作者：某某大学教授、博导，某某中心特约研究员 王小明", "王小明"],
  ["王小明 某某大学公共管理学院博士后", "王小明"],
])("who wrote a text, in brackets or behind what he is: %s", (line, author) => {
  expect(articleOf("深化改革的路径", line, PROSE)).toMatchObject({ front: { author }, body: `${PROSE}\n` });
});

test.each([
  ["中共云州市委书记 王小明", "中共云州市委书记"],
  ["云州市水利局党组成员、副局长　王小明", "云州市水利局党组成员、副局长"],
  ["■ 云州市市长 王小明", "云州市市长"],
  ["王小明（云州市市长）", "云州市市长"],
  ["王小明 云州市市长", "云州市市长"],
  ["云州市市长王小明", "云州市市长"],
  ["作者：全国人大代表、云州市市长 王小明", "全国人大代表、云州市市长"],
])("an official who wrote a text, below its title: %s", (line, authorRole) => {
  const title = "推动水利事业高质量发展";
  const { front, body } = articleOf(title, line, PROSE);
  expect([front, body]).toEqual([{ title, author: "王小明", authorRole }, `${PROSE}\n`]);
});

test("officials beside the day, and two together", () => {
  const title = "推动水利事业高质量发展";
  const date = "2019-01-17";
  expect(
    articleOf(title, `${date}云州市水利局党组成员副局长王小明`, "云州市水利局党组成员、副局长 王小明", PROSE).front,
  ).toEqual({
    title,
    date,
    author: "王小明",
    authorRole: "云州市水利局党组成员、副局长",
  });
  expect(articleOf(title, `${date} 来源：云州日报 作者：云州市市长 王小明`, PROSE).front).toMatchObject({
    author: "王小明",
    authorRole: "云州市市长",
    source: "云州日报",
  });
  expect(articleOf(title, "云州市委书记 王小明", "云州市市长 李建国", PROSE).front).toEqual({
    title,
    author: "王小明、李建国",
    authorRole: "云州市委书记；云州市市长",
  });
});

test("words of the page above a day or keywords are neither a name nor a section", () => {
  const title = "推动水利事业高质量发展";
  const { front, body } = articleOf(title, "文章正文", "发布时间：2023-05-06", PROSE);
  expect([front, body]).toEqual([{ title, date: "2023-05-06" }, `文章正文\n\n${PROSE}\n`]);
  expect(articleOf(title, "欧阳建国", "关键词：水利；河长", PROSE).front.author).toBe("欧阳建国");
});

test("officials of minutes, and those who speak one after the other, wrote no text", () => {
  const [one, two, three] = ["云州市委书记 王小明", "云州市市长 李建国", "云州市副市长 周向东"] as const;
  const title = "推动水利事业高质量发展";
  expect(articleOf(title, one, two, three, PROSE).front).toEqual({ title });
  expect(articleOf(title, one, PROSE, two, PROSE).front).toEqual({ title });
  expect(articleOf("云州市水利管理办法", "云州市市长 王小明", PROSE).front.author).toBeUndefined();
});

test("a report of a government, as it is printed", () => {
  const occasion = ["——2021年2月2日在云州市第十五届", "人民代表大会第七次会议上"];
  const { front, body } = articleOf("政 府 工 作 报 告", ...occasion, "云州市市长王小明", "各位代表：", PROSE);
  expect(front).toEqual({
    title: "政府工作报告",
    date: "2021-02-02",
    author: "王小明",
    authorRole: "云州市市长",
    journal: { 场合: "2021年2月2日在云州市第十五届人民代表大会第七次会议上" },
  });
  expect(body).toBe(`各位代表：\n\n${PROSE}\n`);
});

test("numbered offices without brackets", () => {
  const offices = "1. 云州学院商学院 云州 710105；2. 江南大学经济学院 江州 710061";
  expect(articleOf("专利问题探究", "王小明 李建国", offices, PROSE).front.authorRole).toBe(
    "云州学院商学院 云州；江南大学经济学院 江州",
  );
});

test("who reports of a government is known by the post, whatever stands between the name and the address", () => {
  const title = "2026年云州自治区政府工作报告";
  const occasion = "2026年1月27日在云州自治区第十四届人民代表大会第四次会议上";
  const caption = "自治区主席嘎玛次仁作政府工作报告。本报记者 王小明 摄";
  const lines = [
    "政府工作报告",
    `——${occasion}`,
    "2026年02月10日 07时41分",
    "自治区主席 嘎玛次仁",
    caption,
    "各位代表：",
  ];
  expect(articleOf(title, ...lines, PROSE).front).toEqual({
    title,
    date: "2026-01-27",
    author: "嘎玛次仁",
    authorRole: "自治区主席",
    journal: { 场合: occasion, 网页日期: "2026-02-10" },
  });
  expect(articleOf(title, `${occasion} 自治区主席 王小明`, PROSE).front).toMatchObject({
    date: "2026-01-27",
    author: "王小明",
    authorRole: "自治区主席",
  });
  // A page brings it later than it was given.
  expect(articleOf(title, "2026-02-03 09:02:33", `——${occasion}`, PROSE).front.date).toBe("2026-01-27");
});

test("what stands below a picture is neither text nor title", () => {
  const caption = "政府工作报告。 云州日报记者 王小明 摄";
  const { front, body } = articleOf(caption, "政府工作报告", "省长 李建国", "各位代表：", PROSE);
  expect(front).toEqual({ title: "政府工作报告", author: "李建国", authorRole: "省长" });
  expect(body).toContain(caption);
});
