import fc from "fast-check";
import { expect, test } from "vitest";
import * as conversion from "@/lib/conversion";
import type { Override } from "@/lib/library";

const { convert } = conversion;
const toHant = { from: "zh-Hans", to: "zh-Hant" } as const;
const toHans = { from: "zh-Hant", to: "zh-Hans" } as const;
const override = (hans: string, hant: string): Override => ({
  file: "conversion.tsv",
  line: 1,
  forms: { "zh-Hans": hans, "zh-Hant": hant },
});

test("names its exports", () => {
  expect(Object.keys(conversion).toSorted()).toEqual([
    "compileVocabularies",
    "convert",
    "cutAtOverrides",
    "explain",
    "isClose",
    "plainOpenCC",
    "traditionalForms",
  ]);
});

test.each([
  ["为群众办实事", "為群眾辦實事"],
  ["密切联系群众", "密切聯繫群眾"],
  ["发布数据，提高质量", "發佈數據，提高質量"],
  ["干在实处，仿制药，标志性，范畴", "幹在實處，仿製藥，標誌性，範疇"],
  ["头发里的面条", "頭髮裡的麵條"],
  ["巡回法庭，香港回归，制氢", "巡迴法庭，香港回歸，製氫"],
  ["有关系统不断发布，一出台就见效", "有關系統不斷發佈，一出臺就見效"],
])("%s reads %s: Taiwan's characters without its vocabulary", (text, wanted) => {
  expect(convert(text, toHant).text).toBe(wanted);
});

test.each([
  ["他的專著與論著成績卓著，原住民族不是土著", "他的专著与论著成绩卓著，原住民族不是土著"],
  ["看著書，著重說明，著手進行", "看着书，着重说明，着手进行"],
  ["揹負責任，乾坤、乾淨、幹部、干預", "背负责任，乾坤、干净、干部、干预"],
  ["爲什麼羣衆在裏面", "为什么群众在里面"],
  ["都市計畫與企畫書，畫家的畫法", "都市计划与企划书，画家的画法"],
  ["專門著作者著有原著，沿著有水的路", "专门著作者著有原著，沿着有水的路"],
  ["覆核與覆審，覆蓋率，瞭望塔，疏濬", "复核与复审，覆盖率，瞭望塔，疏浚"],
])("%s reads %s, whichever standard it was written in", (text, wanted) => {
  expect(convert(text, toHans).text).toBe(wanted);
});

test("gives the text as written in its own script", () => {
  expect(convert("著眼於后妃", { from: "zh-Hant", to: "zh-Hant" }).text).toBe("著眼於后妃");
});

test("a cut inside a phrase does not change how the phrase converts", () => {
  const converted = convert("剪头发", toHant);
  expect([converted.slice(0, 2), converted.slice(2, 3)]).toEqual(["剪頭", "髮"]);
});

test("counts code points beyond the first plane as one", () => {
  const converted = convert("𠮷头发𠮷发展", toHant);
  expect(converted.slice(1, 3)).toBe("頭髮");
  expect(converted.slice(3, 4)).toBe("𠮷");
});

test("an override wins over a dictionary word that begins before it", () => {
  expect(convert("看中签约", toHant).text).toBe("看中簽約");
  expect(convert("看中签约", { ...toHant, overrides: [override("中签", "中籤")] }).text).toBe("看中籤約");
});

test("an override holds in both directions", () => {
  const overrides = [override("了望台", "瞭望台")];
  expect(convert("瞭望台", { ...toHans, overrides }).text).toBe("了望台");
});

test("the longest override applies, and the first of equally long ones", () => {
  const overrides = [override("一", "甲"), override("一出台", "一出臺"), override("一", "乙")];
  expect(convert("一出台一", { ...toHant, overrides }).text).toBe("一出臺甲");
});

test("an override may change the length, and what follows keeps its place", () => {
  const longer = convert("用U盘备份", { ...toHant, overrides: [override("U盘", "隨身碟片")] });
  expect(longer.text).toBe("用隨身碟片備份");
  expect([longer.slice(0, 1), longer.slice(1, 3), longer.slice(3, 5)]).toEqual(["用", "隨身碟片", "備份"]);
  const shorter = convert("用隨身碟片備份", { ...toHans, overrides: [override("U盘", "隨身碟片")] });
  expect([shorter.slice(0, 1), shorter.slice(1, 5), shorter.slice(5, 7)]).toEqual(["用", "U盘", "备份"]);
});

const text = fc
  .array(fc.constantFrom(..."头发展集中签约干里后面制𠮷𬱖a1 ，。“”\n", "\ud800", "\udc00"), { maxLength: 40 })
  .map((chars) => chars.join(""));

test("without overrides every code point comes from its own place, and slices rebuild the text", () => {
  fc.assert(
    fc.property(text, fc.constantFrom(toHant, toHans), fc.array(fc.nat(40)), (source, way, cuts) => {
      const length = [...source].length;
      const converted = convert(source, way);
      expect([...converted.text].length).toBe(length);
      expect(converted.sourceOf).toEqual(Array.from({ length }, (_, at) => at));
      const edges = [0, ...cuts.filter((at) => at < length).toSorted((a, b) => a - b), length];
      expect(
        edges
          .slice(1)
          .map((end, at) => converted.slice(edges[at] ?? 0, end))
          .join(""),
      ).toBe(converted.text);
    }),
  );
});

test("with overrides of any length slices still rebuild the text", () => {
  const overrides = [override("头发", "三千煩惱絲"), override("集中签约", "簽"), override("里", "裏頭")];
  fc.assert(
    fc.property(text, fc.nat(40), (source, cut) => {
      const converted = convert(source, { ...toHant, overrides });
      expect(converted.slice(0, cut) + converted.slice(cut, 99)).toBe(converted.text);
    }),
  );
});
