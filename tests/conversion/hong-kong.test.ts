import { expect, test } from "vitest";
import { convert, type ConvertOptions } from "@/lib/conversion";
import { hongKongWriter } from "@/lib/conversion/hong-kong";
import type { Override } from "@/lib/library";
import { isRight } from "./is-right";
import { rowsOf } from "./sets";

const fromHans = (text: string, options: Partial<ConvertOptions> = {}) =>
  convert(text, { from: "zh-Hans", to: "zh-Hant-HK", ...options }).text;
const fromHant = (text: string, options: Partial<ConvertOptions> = {}) =>
  convert(text, { from: "zh-Hant", to: "zh-Hant-HK", ...options }).text;

test("writes words, surnames and measure words as Hong Kong does", () => {
  expect(fromHans("钟某说，这里的卫生事关三百只羊，群众启用温室")).toBe("鍾某説，這裏的衞生事關三百隻羊，羣眾啓用温室");
  expect(fromHans("别着一朵花，坛里的酸菜")).toBe("別着一朵花，罈裏的酸菜");
});

test("rewords nothing", () => {
  expect(fromHans("数据、软件、网络、信息")).toBe("數據、軟件、網絡、信息");
  expect(fromHant("資料、軟體、網路、資訊")).toBe("資料、軟體、網路、資訊");
});

test("keeps the characters of Hong Kong's names", () => {
  expect(fromHans("港岛线、汇丰、恒生指数、利群道")).toBe("港島綫、滙豐、恒生指數、利群道");
  expect(fromHant("港島線、匯豐、恆生指數、利群道")).toBe("港島綫、滙豐、恒生指數、利群道");
});

test("takes Taiwan's characters to Hong Kong's, and 參, 顎 and 專著 for what they are", () => {
  expect(fromHant("他看著這裡的床和汙染，說是洩漏")).toBe("他看着這裏的牀和污染，説是泄漏");
  expect(fromHant("參閱專著，參選人的上顎")).toBe("參閲專著，參選人的上顎");
});

test("a text in Hong Kong's characters that is stored as traditional stays as it is", () => {
  const texts = [
    ...rowsOf("policy-sentences.tsv").map(([, text = ""]) => text),
    ...rowsOf("policy-phrases.tsv").map(([text = ""]) => text),
  ];
  const converted = texts.map((text) => fromHans(text));
  expect(converted.map((text) => fromHant(text))).toEqual(converted);
});

test("and it comes back to simplified ones", () => {
  const texts = rowsOf("policy-sentences.tsv").map(([, text = ""]) => text);
  const back = texts.map((text) => convert(fromHans(text), { from: "zh-Hant", to: "zh-Hans" }).text);
  expect(back).toEqual(texts);
});

test("198 of 200 sentences become from simplified characters what they become from Taiwan's", () => {
  const rows = rowsOf("policy-sentences.tsv");
  const wrong = rows.filter(
    ([, simplified = "", taiwan = "", also = ""]) => !isRight(fromHans(simplified), fromHant(taiwan), fromHant(also)),
  );
  expect(wrong.map(([id]) => id)).toEqual(["b081g", "b083g"]);
});

test("an override is written by the same standard", () => {
  const override: Override = {
    file: "conversion.tsv",
    line: 1,
    forms: { "zh-Hans": "里", "zh-Hant": "裡" },
  };
  expect(fromHans("里程", { overrides: [override] })).toBe("裏程");
  expect(fromHant("哪裡", { overrides: [override] })).toBe("哪裏");
});

test("corner marks are for Hong Kong too", () => {
  expect(fromHans("“后”", { quotationMarks: "corner" })).toBe("「後」");
});

test("a character stays where Hong Kong writes the same word with it, else it becomes what OpenCC has for it", () => {
  const write = hongKongWriter();
  expect(write("參閱", "参阅")).toBe("參閲");
  expect(write("專著", "专著")).toBe("專著");
  expect(write("看著", "看着")).toBe("看着");
  expect(write("𠮷裡", "𠮷里")).toBe("𠮷裏");
});
