import { expect, test } from "vitest";
import { tags } from "@/lib/restoration/kinds/tags";
import { findingsOf, repair } from "./repair";

test.each([
  ["发展经济。<br>推进改革。<BR />", "发展经济。\n推进改革。\n"],
  ["<p style='a'>发展</p>", "\n发展\n"],
  [
    "<strong>重点</strong>、<b>热点</b>和<font color=red>难点</font>，<a href='x'>见此</a><img src=a.png>",
    "重点、热点和难点，见此",
  ],
  // A byte that was lost has taken the first bracket along.
  ["要落实到位。”/span>会议强调br />第二", "要落实到位。”会议强调\n第二"],
])("%s", (damaged, clean) => {
  expect(repair(tags, damaged)).toBe(clean);
});

test.each([
  "差异显著（P<0.01）",
  "若a<b>c成立",
  "面积10<sup>3</sup>米",
  "《<红楼梦>研究》",
  "写作`<br>`换行",
  "A<B，C>D",
  "和/或p>0.05",
  "only <br> Latin",
])("leaves %s", (sound) => {
  expect(findingsOf(tags, sound)).toEqual([]);
});
