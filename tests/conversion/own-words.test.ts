import { expect, test } from "vitest";
import { convert, explain } from "@/lib/conversion";

const toHant = { from: "zh-Hans", to: "zh-Hant" } as const;

test("a site's own word ends where it ends, and is written as it is alone", () => {
  // 这里 and 程序 are commoner than 里程: only who knows the words cuts them out.
  const words = ["“这里程”", "序清单"];
  expect(convert("这里程序清单", toHant).text).toBe("這裡程序清單");
  expect(convert("这里程序清单", { ...toHant, words }).text).toBe("這里程序清單");
  expect(explain("这里程序清单", { ...toHant, words })).toMatchObject([
    { at: 1, char: "里", form: "里", by: "word", word: "这里程" },
  ]);
});

test("from traditional text too, with astral characters, and each locale by itself", () => {
  const words = ["𠮷著"];
  expect(convert("看𠮷著看著", { from: "zh-Hant", to: "zh-Hans", words }).text).toBe("看𠮷着看着");
  const hant = ["这里头"];
  expect(convert("这里头", { ...toHant, words: hant }).text).toBe("這裡頭");
  expect(convert("这里头", { from: "zh-Hans", to: "zh-Hant-HK", words: hant }).text).toBe("這裏頭");
});
