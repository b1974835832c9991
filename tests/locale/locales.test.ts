import fc from "fast-check";
import { expect, test } from "vitest";
import { LOCALES } from "@/lib/library";
import { chooseLocale, localeOfPath, localeRow } from "@/lib/locale";

test.each([
  ["zh-Hant-HK", "zh-Hant"],
  ["zh-Hant-CN", "zh-Hant"],
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

test("gives a locale for any header", () => {
  const header = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom("zh", "-TW", "-Hans", ";q=", "0.5", "..", ",", " ", "*"), { maxLength: 12 })
      .map((all) => all.join("")),
  );
  fc.assert(
    fc.property(header, header, (cookie, acceptLanguage) => {
      expect(LOCALES).toContain(chooseLocale({ cookie, acceptLanguage }, LOCALES));
    }),
  );
});

test.each(["", "/en/articles/a", "/zh-hants", "/articles/zh-hant", "zh-hant", "/zh-hant?a"])(
  "finds no locale in the path “%s”",
  (path) => {
    expect(localeOfPath(path)).toBeUndefined();
  },
);

test("names each locale in its own script, by a path that leads back to it", () => {
  expect(LOCALES.map((locale) => localeRow(locale).name)).toEqual(["简体", "繁體"]);
  for (const locale of LOCALES) expect(localeOfPath(`/${localeRow(locale).path}/glossary`)).toBe(locale);
});
