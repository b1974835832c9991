import { expect, test } from "vitest";
import { inserted } from "@/lib/restoration/kinds/inserted";
import { findingsOf, repair, toldOf } from "./repair";

test("takes out signs that are strewn between words", () => {
  expect(repair(inserted, "发展@@经济，@@推进@@改革@@和@@开放")).toBe("发展经济，@@推进改革和开放");
});

test("tells of a few", () => {
  expect(toldOf(inserted, "发展@@经济")).toEqual(["@@"]);
});

test.each(["**强调**文字", "~~删去~~", "## 标题", "a&&b", "联系@张三", "表|格", "C##", "||", "他说##"])(
  "leaves %s",
  (sound) => {
    expect(findingsOf(inserted, `${sound}\n`.repeat(4))).toEqual([]);
  },
);
