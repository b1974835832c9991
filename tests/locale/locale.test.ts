import { expect, test } from "vitest";
import * as locale from "@/lib/locale";

const { chooseLocale, fill, formatDate, localeOfPath, localeRow, messagesFor } = locale;

test("names its exports", () => {
  expect(Object.keys(locale).toSorted()).toEqual([
    "chooseLocale",
    "fill",
    "formatDate",
    "localeAbove",
    "localeOfPath",
    "localeRow",
    "messagesFor",
  ]);
});

test.each([
  [undefined, "zh-TW,zh;q=0.9", "zh-Hant"],
  [undefined, "zh-HK", "zh-Hant"],
  [undefined, "zh-MO", "zh-Hant"],
  [undefined, "zh-Hans-HK", "zh-Hans"],
  [undefined, "zh-CN,zh-TW;q=0.8", "zh-Hans"],
  [undefined, "de,en;q=0.8,zh-TW;q=0.5", "zh-Hant"],
  [undefined, "zh-CN;q=0.3, zh-TW;q=0.7", "zh-Hant"],
  [undefined, "zh-TW;q=0, zh-CN", "zh-Hans"],
  [undefined, "yue", "zh-Hant"],
  [undefined, "ZH-tw", "zh-Hant"],
  [undefined, "", "zh-Hans"],
  [undefined, undefined, "zh-Hans"],
  [undefined, ";;q=,,=", "zh-Hans"],
  ["zh-Hant", "zh-CN", "zh-Hant"],
  ["nonsense", "zh-TW", "zh-Hant"],
])("a cookie of %s and languages %s lead to %s", (cookie, acceptLanguage, wanted) => {
  expect(chooseLocale({ cookie, acceptLanguage }, ["zh-Hans", "zh-Hant"])).toBe(wanted);
});

test("only the site's locales are chosen, and its first for anybody else", () => {
  expect(chooseLocale({ acceptLanguage: "zh-TW" }, ["zh-Hans"])).toBe("zh-Hans");
  expect(chooseLocale({ acceptLanguage: "fr" }, ["zh-Hant", "zh-Hans"])).toBe("zh-Hant");
});

test("a path names a locale by its first segment, in any case", () => {
  expect(localeOfPath("/zh-hant/articles/x")).toBe("zh-Hant");
  expect(localeOfPath("/ZH-Hans")).toBe("zh-Hans");
  expect(localeOfPath("/zh-hant-hk")).toBe("zh-Hant-HK");
  expect(localeOfPath("/zh/articles")).toBeUndefined();
  expect(localeOfPath("/")).toBeUndefined();
});

test("a locale's segment is its tag in lower case", () => {
  for (const tag of ["zh-Hans", "zh-Hant", "zh-Hant-HK"] as const) expect(localeRow(tag).path).toBe(tag.toLowerCase());
});

test("a date is written as exactly as it is known", () => {
  expect(["2020", "2020-05", "2020-05-02"].map(formatDate)).toEqual(["2020年", "2020年5月", "2020年5月2日"]);
});

test("messages are in the locale's characters", () => {
  expect(messagesFor("zh-Hant").glossary).toBe("術語");
  expect(
    Object.values(messagesFor("zh-Hant"))
      .join("")
      .match(/[术译释组参见动简时节环发语阅]/gu),
  ).toBeNull();
});

test("values fill a message, and a name without a value stays", () => {
  expect(fill("约{minutes}分钟，{other}", { minutes: 5 })).toBe("约5分钟，{other}");
});
