import { expect, test } from "vitest";
import { joinTitles } from "@/lib/restoration/structure/join-titles";
import { articleOf, linesOf as lines, PROSE } from "./article-of";

test.each([
  [["湖南省人民政府办公厅关于加强普通高等学校", "毕业生就业工作的通知"]],
  [["省人民政府关于", "进一步优化营商环境的若干意见"]],
  [["某办公厅关于印发", "《政策文件解读工作规范（试行）》的通知"]],
  [
    [
      "懷化市人民政府辦公室",
      "關于印發《懷化市貫徹落實〈關于打好經濟",
      "增長主動仗的若干",
      "政策措施〉實施方案》的通知",
    ],
  ],
  [["懷化市貫徹落實《關于打好經濟增長主動仗", "實現經濟運行整體好轉的若干政策", "措施》實施方案"]],
  [["在学习贯彻某某思想", "主题教育工作会议上的讲话"]],
])("a title in several lines is one: %j", (texts) => {
  expect(joinTitles(lines(...texts, PROSE)).map(({ text }) => text)).toEqual([texts.join(""), PROSE]);
});

test.each([
  [["关于改革的思考", "某某工作的通知"]],
  [["关于发展经济", "关于改进工作的办法"]],
  [["政府关于改革的部署。", "下发工作的通知"]],
  [["某市人民政府办公室", "2021年1月20日"]],
  [["《中国改革", "读后"]],
  [["在某某会议上的讲话", "在另一会议上的发言"]],
  [["在改革中前进", "某某工作的报告"]],
])("lines of their own stay apart: %j", (texts) => {
  expect(joinTitles(lines(...texts)).map(({ text }) => text)).toEqual(texts);
});

test("stretches that stand out keep their place in a title of several lines", () => {
  const [first, second] = lines("省人民政府关于", "进一步优化营商环境的若干意见");
  if (!first || !second) throw new Error("two lines are needed");
  const strong = { ...second, emphasis: [{ start: 0, end: 3, type: "strong" } as const] };
  expect(joinTitles([first, strong])[0]?.emphasis).toEqual([{ start: 7, end: 10, type: "strong" }]);
});

test("a plan of five years in two lines, how far the paper is, and what stands below behind a single dash", () => {
  const lines = ["云州县国民经济和社会发展", "第十三个五年规划纲要", "（送审稿）"];
  expect(articleOf(...lines, PROSE)).toMatchObject({ front: { title: lines.join("") }, body: `${PROSE}\n` });
  expect(articleOf("新定位 新重点", "─云州的方向", PROSE).front.title).toBe("新定位 新重点——云州的方向");
});
