import { expect, test } from "vitest";
import { convert } from "@/lib/conversion";
import { scriptOf } from "@/lib/restoration/chinese/script-of";
import { mapOneByOne } from "../kinds/map-one-by-one";
import { ARTICLE, TRADITIONAL } from "../kinds/sound-texts";

test("tells the script", () => {
  const genuine = convert(ARTICLE, { from: "zh-Hans", to: "zh-Hant" }).text;
  expect(scriptOf(ARTICLE)).toEqual({ script: "zh-Hans", mixed: false });
  for (const text of [genuine, TRADITIONAL.join("\n"), mapOneByOne(ARTICLE, true), mapOneByOne(ARTICLE, false)])
    expect(scriptOf(text)).toEqual({ script: "zh-Hant", mixed: false });
});

test("takes a text in which nothing tells for simplified", () => {
  expect(scriptOf("").script).toBe("zh-Hans");
  expect(scriptOf("一二三 ABC").script).toBe("zh-Hans");
});
