import { expect, test } from "vitest";
import { spaces } from "@/lib/restoration/kinds/spaces";
import { findingsOf, repair } from "./repair";

test("takes out spaces that run through the text", () => {
  expect(repair(spaces, "为 深 入 学 习 贯 彻 党 的 十 九 届 四 中 全 会 精 神 ， 提 出 ：")).toBe(
    "为深入学习贯彻党的十九届四中全会精神，提出：",
  );
});

test("leaves those beside Latin letters and digits, and lines' ends", () => {
  const text = "为 深 入 学 习 贯 彻 党 的 十 九 届 四 中 全 会 2020 年 GDP 增长\n第一章　总则";
  expect(repair(spaces, text)).toBe("为深入学习贯彻党的十九届四中全会 2020 年 GDP 增长\n第一章　总则");
});

test.each(["张 三", "第一章 总则\n第二章 分则", "　　为深入学习，提出：", "发展 2.0 版"])("leaves %s", (sound) => {
  expect(findingsOf(spaces, `${sound}\n为深入学习贯彻党的十九届四中全会精神`.repeat(20))).toEqual([]);
});
