import fc from "fast-check";
import { expect, test } from "vitest";
import { convert, explain } from "@/lib/conversion";

const toHant = { from: "zh-Hans", to: "zh-Hant" } as const;
const hant = (text: string) => convert(text, toHant).text;

test("what is fixed stands as its form says, or as it is written, and the rest is converted around it", () => {
  const forms = { "zh-Hans": "信息", "zh-Hant": "資訊網" };
  const fixed = [
    { start: 4, end: 5 },
    { start: 0, end: 2, forms },
  ];
  const converted = convert("信息发布后", { ...toHant, fixed });
  expect(converted.text).toBe("資訊網發佈后");
  expect(converted.sourceOf).toEqual([0, 1, 1, 2, 3, 4]);
  expect(explain("信息发布后", { ...toHant, fixed })).toMatchObject([
    { at: 2, by: "word" },
    { at: 3, by: "word" },
    { at: 4, by: "verbatim", form: "后" },
  ]);
});

test("in Hong Kong a form in traditional characters is written by its standard, unless it has one of its own", () => {
  const hongKong = { from: "zh-Hans", to: "zh-Hant-HK" } as const;
  const forms = { "zh-Hans": "这里", "zh-Hant": "這裡" };
  const override = { file: "x.tsv", line: 1, forms };
  const fixed = (own: Partial<Record<"zh-Hant-HK", string>>) => [{ start: 0, end: 2, forms: { ...forms, ...own } }];
  expect(convert("这里", { ...hongKong, fixed: fixed({}) }).text).toBe("這裏");
  expect(convert("这里", { ...hongKong, fixed: fixed({ "zh-Hant-HK": "這裡" }) }).text).toBe("這裡");
  expect(convert("这里", { ...hongKong, overrides: [override] }).text).toBe("這裏");
});

test("it comes before every override, and an override does not reach into it", () => {
  const override = { file: "x.tsv", line: 1, forms: { "zh-Hans": "头发", "zh-Hant": "頭髮" } };
  const options = { ...toHant, overrides: [override] };
  expect(convert("头发头发", { ...options, fixed: [{ start: 1, end: 2 }] }).text).toBe("頭发頭髮");
  expect(convert("头发", { ...options, fixed: [{ start: 0, end: 2 }] }).text).toBe("头发");
});

test.each([
  ["见https://zh.wikipedia.org/wiki/发展/后台.html。发布后", "見https://zh.wikipedia.org/wiki/发展/后台.html。發佈後"],
  ["（https://a.cn/发展）发布后", "（https://a.cn/发展）發佈後"],
  ["访问http://www.gov.cn/发布之后。", "訪問http://www.gov.cn/發佈之後。"],
  ["登录www.gov.cn查询，后来", "登錄www.gov.cn查詢，後來"],
  ["https://a.cn/?q=发展&page=后", "https://a.cn/?q=发展&page=后"],
])("an address on the web stays: %s", (text, wanted) => {
  expect(hant(text)).toBe(wanted);
});

test("any text, cut at anything, is covered once: nothing is lost", () => {
  const places = fc.array(fc.tuple(fc.nat(12), fc.nat(4)));
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 12 }), places, (text, stretches) => {
      const { length } = Array.from(text);
      const fixed = stretches.map(([start, size]) => ({
        start: Math.min(start, length),
        end: Math.min(start + size, length),
      }));
      const { sourceOf } = convert(text, { ...toHant, fixed });
      expect(sourceOf).toEqual(Array.from({ length }, (_, at) => at));
    }),
  );
});
