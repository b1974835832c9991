import fc from "fast-check";
import { expect, test } from "vitest";
import { LOCALES } from "@/lib/library";
import { chooseLocale, localeAbove, localeOfPath, localeRow } from "@/lib/locale";
import { anyCodePoint } from "../any-code-point";

test.each([
  ["zh-HK", "zh-Hant-HK"],
  ["zh-MO", "zh-Hant-HK"],
  ["zh-Hant-HK", "zh-Hant-HK"],
  ["zh-Hant-MO", "zh-Hant-HK"],
  ["yue", "zh-Hant-HK"],
  ["yue-Hant-HK", "zh-Hant-HK"],
  ["zh-TW", "zh-Hant"],
  ["zh-Hant", "zh-Hant"],
  ["zh-Hant-TW", "zh-Hant"],
  ["zh-Hant-CN", "zh-Hant"],
  ["zh-Hans-HK", "zh-Hans"],
  ["zh-Hans-TW", "zh-Hans"],
  ["zh-SG", "zh-Hans"],
  ["yue-Hans-CN", "zh-Hans"],
  ["en-US,en;q=0.9", "zh-Hans"],
  ["zh-TW;q=0", "zh-Hans"],
  // Blanks may stand before the semicolon, and the weight's name in capitals (RFC 9110, 12.4.2).
  ["zh-TW ; q=0.2 , zh-CN ; q=0.1", "zh-Hant"],
  ["zh-CN;Q=0.1,zh-TW;Q=0.2", "zh-Hant"],
  ["*", "zh-Hans"],
  ["zhao-TW", "zh-Hans"],
  ["x-zh-TW", "zh-Hans"],
])("chooses for a browser that asks for “%s”: %s", (acceptLanguage, expected) => {
  expect(chooseLocale({ acceptLanguage }, LOCALES)).toBe(expected);
});

test.each([
  ["zh-HK", ["zh-Hans", "zh-Hant"], "zh-Hant"],
  ["zh-TW", ["zh-Hans", "zh-Hant-HK"], "zh-Hant-HK"],
  ["yue,zh-TW;q=0.9", ["zh-Hans"], "zh-Hans"],
  ["zh-Hans-HK,zh-HK;q=0.9", ["zh-Hant", "zh-Hant-HK"], "zh-Hant-HK"],
  ["de", ["zh-Hant-HK", "zh-Hans"], "zh-Hant-HK"],
] as const)("a browser that asks for “%s” gets, of %j, %s", (acceptLanguage, locales, expected) => {
  expect(chooseLocale({ acceptLanguage }, locales)).toBe(expected);
});

test("gives a locale for any header", () => {
  const header = fc.oneof(
    fc.string({ unit: anyCodePoint }),
    fc
      .array(fc.constantFrom("zh", "-TW", "-HK", "-Hans", ";q=", "0.5", "..", ",", " ", "*"), { maxLength: 12 })
      .map((all) => all.join("")),
  );
  fc.assert(
    fc.property(header, header, (cookie, acceptLanguage) => {
      expect(LOCALES).toContain(chooseLocale({ cookie, acceptLanguage }, LOCALES));
    }),
  );
});

test.each([
  "",
  "/en/articles/a",
  "/zh-hants",
  "/zh-hant-hkg",
  "/zh-hant-",
  "/articles/zh-hant",
  "zh-hant",
  "/zh-hant?a",
])("finds no locale in the path “%s”", (path) => {
  expect(localeOfPath(path)).toBeUndefined();
});

test("names each locale in its own script, by a path that leads back to it", () => {
  expect(LOCALES.map((locale) => localeRow(locale).name)).toEqual(["简体", "繁體", "香港"]);
  for (const locale of LOCALES) expect(localeOfPath(`/${localeRow(locale).path}/glossary`)).toBe(locale);
});

test("a locale is a kind of another that the site has, never of one whose tag only begins alike", () => {
  expect(LOCALES.map((locale) => localeAbove(locale, LOCALES))).toEqual([undefined, undefined, "zh-Hant"]);
  expect(localeAbove("zh-Hant-HK", ["zh-Hans", "zh-Hant-HK"])).toBeUndefined();
});

test("a name that says nothing by itself has a longer one, in which it stands", () => {
  const { name, fullName } = localeRow("zh-Hant-HK");
  expect(fullName).toBe("繁體（香港）");
  expect(fullName).toContain(name);
});
