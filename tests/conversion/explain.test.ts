import { expect, test } from "vitest";
import { convert, explain } from "@/lib/conversion";
import { workOf } from "../restoration/structure/work-of";

const toHant = { from: "zh-Hans", to: "zh-Hant" } as const;

test("tells the word that decided, and by how much it beats the next", () => {
  const decisions = explain("集中签约", toHant);
  expect(decisions).toMatchObject([
    { at: 2, char: "签", form: "簽", by: "word", word: "签约", possible: ["籤", "簽"], runnerUp: { form: "籤" } },
  ]);
  expect(decisions[0]?.runnerUp?.times).toBeGreaterThan(1);
});

test("tells what neighbours and overrides have decided", () => {
  const override = { file: "conversion.tsv", line: 1, forms: { "zh-Hans": "发布", "zh-Hant": "發布" } };
  expect(explain("范某发布", { ...toHant, overrides: [override] })).toMatchObject([
    { at: 0, form: "范", by: "neighbours", word: "范" },
    { at: 2, form: "發", by: "override", word: "发布" },
    { at: 3, form: "布", by: "override", word: "发布" },
  ]);
});

test("counts code points, says nothing of what has one form, and agrees with the conversion", () => {
  const text = "𠮷日：干部制度改革，头发里的面条，三百余只";
  const converted = Array.from(convert(text, toHant).text);
  const decisions = explain(text, toHant);
  expect(decisions.map(({ char }) => char)).toEqual(expect.arrayContaining(["干", "制", "发", "里", "面", "余", "只"]));
  for (const { at, char, form } of decisions) expect([Array.from(text)[at], converted[at]]).toEqual([char, form]);
  expect(explain("山水", toHant)).toEqual([]);
  expect(explain("干部", { from: "zh-Hans", to: "zh-Hans" })).toEqual([]);
});

test("takes twice the work for a paragraph that is twice as long", () => {
  const work = (count: number) => workOf(() => explain("制造业发展".repeat(count), toHant));
  work(100);
  expect(work(2000) / work(1000)).toBeLessThan(2.5);
});
