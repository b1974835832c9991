import { Converter as fromSimplified } from "opencc-js/cn2t";
import { Converter as fromTraditional } from "opencc-js/t2cn";
import { expect, test } from "vitest";
import { convert } from "@/lib/conversion";
import { isRight, isRightPhrase } from "./is-right";
import { casesOf, rowsOf } from "./sets";

const toHant = (text: string) => convert(text, { from: "zh-Hans", to: "zh-Hant" }).text;
const toHongKong = (text: string) => convert(text, { from: "zh-Hans", to: "zh-Hant-HK" }).text;
const toHans = (text: string) => convert(text, { from: "zh-Hant", to: "zh-Hans" }).text;

test("347 of 347 phrases of policy prose", () => {
  const rows = rowsOf("policy-phrases.tsv");
  expect(rows.length).toBe(347);
  const wrong = rows.filter(([simplified = "", wanted = "", also]) => !isRightPhrase(toHant(simplified), wanted, also));
  expect(wrong.map(([simplified = ""]) => [simplified, toHant(simplified)])).toEqual([]);
});

test("196 of 200 sentences full of traps, without one error", () => {
  const rows = rowsOf("policy-sentences.tsv");
  expect(rows.length).toBe(200);
  const wrong = rows.filter(([, simplified = "", wanted = "", also]) => !isRight(toHant(simplified), wanted, also));
  expect(wrong.map(([id]) => id)).toEqual(["b004px", "b081g", "b083g", "b184px"]);
});

test("the way back: 347 of 347 phrases and 200 of 200 sentences", () => {
  const pairs = [
    ...rowsOf("policy-phrases.tsv"),
    ...rowsOf("policy-sentences.tsv").map(([, simplified = "", wanted = ""]) => [simplified, wanted]),
  ];
  const wrong = pairs.filter(([simplified, traditional = ""]) => toHans(traditional) !== simplified);
  expect(wrong).toEqual([]);
});

test("463 of 463 further sentences, where opencc-js has 408", () => {
  const rows = rowsOf("policy-sentences-2.tsv");
  expect(rows.length).toBe(463);
  const opencc = fromSimplified({ from: "cn", to: "tw" });
  const wrong = (run: (text: string) => string) =>
    rows.filter(([, simplified = "", wanted = "", also]) => !isRight(run(simplified), wanted, also)).map(([id]) => id);
  expect(wrong(toHant)).toEqual([]);
  expect(rows.length - wrong(opencc).length).toBe(408);
});

test("the way back: 100 of 100 sentences of Taiwan's and Hong Kong's, where opencc-js has 81", () => {
  const rows = rowsOf("policy-from-traditional.tsv");
  expect(rows.length).toBe(100);
  const opencc = fromTraditional({ from: "tw", to: "cn" });
  const wrong = (run: (text: string) => string) =>
    rows.filter(([, wanted = "", traditional = ""]) => run(traditional) !== wanted).map(([id]) => id);
  expect(wrong(toHans)).toEqual([]);
  expect(rows.length - wrong(opencc).length).toBe(81);
});

const wrongIds = (rows: readonly string[][], run: (text: string) => string) =>
  rows.filter(([, from = "", wanted = "", also]) => !isRight(run(from), wanted, also)).map(([id]) => id);
/** The same rows the other way round. */
const back = (rows: readonly string[][]) =>
  rows.map(([id = "", simplified = "", traditional = "", also = ""]) => [id, traditional, simplified, also]);

test("741 of 741 further phrases and words, where opencc-js has 726", () => {
  const rows = rowsOf("policy-phrases-2.tsv");
  expect(rows.length).toBe(741);
  const opencc = fromSimplified({ from: "cn", to: "tw" });
  const wrong = (run: (text: string) => string) =>
    rows.filter(([simplified = "", wanted = "", also]) => !isRightPhrase(run(simplified), wanted, also));
  expect(wrong(toHant)).toEqual([]);
  expect(rows.length - wrong(opencc).length).toBe(726);
});

test("245 of 245 sentences from further fields and with further traps, both ways, where opencc-js has 225 and 243", () => {
  const rows = rowsOf("policy-sentences-3.tsv");
  expect(rows.length).toBe(245);
  expect(wrongIds(rows, toHant)).toEqual([]);
  expect(wrongIds(back(rows), toHans)).toEqual([]);
  expect(245 - wrongIds(rows, fromSimplified({ from: "cn", to: "tw" })).length).toBe(225);
  expect(245 - wrongIds(back(rows), fromTraditional({ from: "tw", to: "cn" })).length).toBe(243);
});

test("263 of 270 conversions that were reported as wrong, where opencc-js has 108", () => {
  const rows = rowsOf("reported-bugs.tsv");
  expect(rows.length).toBe(270);
  expect(wrongIds(rows, toHant)).toEqual(["r030", "r059", "r124", "r133", "r171", "r178", "r232"]);
  expect(rows.length - wrongIds(rows, fromSimplified({ from: "cn", to: "tw" })).length).toBe(108);
});

test("45 of 46 conversions to simplified characters that were reported as wrong, where opencc-js has 36", () => {
  const rows = rowsOf("reported-from-traditional.tsv");
  expect(rows.length).toBe(46);
  expect(wrongIds(back(rows), toHans)).toEqual(["q15"]);
  expect(rows.length - wrongIds(back(rows), fromTraditional({ from: "tw", to: "cn" })).length).toBe(36);
});

test.each([
  ["s2tw", 65, toHant, fromSimplified({ from: "cn", to: "tw" })],
  ["s2hk", 51, toHongKong, fromSimplified({ from: "cn", to: "hk" })],
  ["tw2s", 32, toHans, fromTraditional({ from: "tw", to: "cn" })],
])("OpenCC's own expectations for %s: all that opencc-js meets", (config, count, ours, theirs) => {
  const cases = casesOf(config);
  expect(cases.length).toBe(count);
  const metBy = (run: (text: string) => string) =>
    cases.filter(({ input, expected }) => run(input) === expected).map(({ id }) => id);
  expect(metBy(ours)).toEqual(expect.arrayContaining(metBy(theirs)));
});
