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
