import { expect, test } from "vitest";
import { convert } from "@/lib/conversion";
import { scriptOf } from "@/lib/restoration/chinese/script-of";
import { mapOneByOne } from "../kinds/map-one-by-one";
import { ARTICLE, SIMPLIFIED, TRADITIONAL } from "../kinds/sound-texts";

test("tells the script, and whether the traditional form is only mapped", () => {
  const genuine = convert(ARTICLE, { from: "zh-Hans", to: "zh-Hant" }).text;
  expect(scriptOf(ARTICLE)).toEqual({ script: "zh-Hans", oneByOne: false, mixed: false });
  expect(scriptOf(genuine)).toEqual({ script: "zh-Hant", oneByOne: false, mixed: false });
  expect(scriptOf(TRADITIONAL.join("\n"))).toEqual({ script: "zh-Hant", oneByOne: false, mixed: false });
  expect(scriptOf(mapOneByOne(ARTICLE, true))).toEqual({ script: "zh-Hant", oneByOne: true, mixed: false });
  expect(scriptOf(mapOneByOne(ARTICLE, false))).toEqual({ script: "zh-Hant", oneByOne: true, mixed: false });
});

test("takes a text in which nothing tells for simplified", () => {
  expect(scriptOf("").script).toBe("zh-Hans");
  expect(scriptOf("一二三 ABC").script).toBe("zh-Hans");
});

test("never takes stretches of genuine text for mapped, whatever their length", () => {
  for (const size of [3, 5, 10, 25])
    for (let at = 0; at < TRADITIONAL.length; at += size)
      expect(scriptOf(TRADITIONAL.slice(at, at + size).join("\n")).oneByOne).toBe(false);
});

test("two wrong characters are enough where no other is as only an author has it", () => {
  expect(scriptOf("他在里面回應，從此以后不再干預").oneByOne).toBe(true);
  expect(scriptOf("他在裡面回應，從此以后不再干預，關係也不好").oneByOne).toBe(false);
});

test("never takes a short law of Taiwan for mapped, whatever forms it prefers", () => {
  const law =
    "本辦法自發布日施行。地方志書應依計畫纂修，得以註音字母註記，逕予銷毀，並得複委託其他單位，併案申請。臺北市週邊地區。";
  expect(scriptOf(law)).toEqual({ script: "zh-Hant", oneByOne: false, mixed: false });
});

test("a long text is judged by lines from all over it", () => {
  const long = `${SIMPLIFIED.join("\n")}\n`.repeat(40);
  expect(scriptOf(mapOneByOne(long, true)).oneByOne).toBe(true);
});
