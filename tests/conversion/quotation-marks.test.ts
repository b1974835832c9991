import { expect, test } from "vitest";
import { convert } from "@/lib/conversion";

const corner = { from: "zh-Hans", to: "zh-Hant", quotationMarks: "corner" } as const;

test.each([
  ["“放管服”改革", "「放管服」改革"],
  ["他说：“坚持‘两山’理论。”", "他說：「堅持『兩山』理論。」"],
  ["“It’s Xi’an”与’", "「It’s Xi’an」與』"],
  ["GDP“增长”", "GDP「增長」"],
  ["以 GDP “增长” 论", "以 GDP 「增長」 論"],
  ["“Made in China”标签", "「Made in China」標籤"],
  ["A play on “跑”, in “English”.", "A play on “跑”, in “English”."],
  ["“Lucid waters”, he said.", "“Lucid waters”, he said."],
])("%s reads %s where a site writes corner marks", (text, wanted) => {
  expect(convert(text, corner).text).toBe(wanted);
});

test("marks stay as written otherwise, in simplified characters, and in an override", () => {
  const override = { file: "conversion.tsv", line: 1, forms: { "zh-Hans": "“后”", "zh-Hant": "“后”" } };
  expect(convert("“后”", { ...corner, quotationMarks: "as-written" }).text).toBe("“後”");
  expect(convert("“後”", { ...corner, from: "zh-Hant", to: "zh-Hans" }).text).toBe("“后”");
  expect(convert("“這裡”", { ...corner, from: "zh-Hant", to: "zh-Hant-HK" }).text).toBe("“這裏”");
  expect(convert("“后”", { ...corner, overrides: [override] }).text).toBe("“后”");
});
