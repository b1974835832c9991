import { expect, test } from "vitest";
import { randomLetters } from "@/lib/restoration/kinds/random-letters";
import { findingsOf, repair, toldOf } from "./repair";

test("takes out lines and ends of lines of random letters", () => {
  expect(repair(randomLetters, "发展经济。\nx7k2m9q4zt\n推进改革。a8d3f6g1h5\n")).toBe("发展经济。\n\n推进改革。\n");
  expect(repair(randomLetters, "发展经济。\nqwrtzpsdfgh\nxcvbnmlkjh\n")).toBe("发展经济。\n\n\n");
});

test("takes out capitals and small letters in turn", () => {
  expect(repair(randomLetters, "发展经济。\nSZejzQdNUtrwhTEVuW\n推进改革。ifEcvTaqBhR\n")).toBe(
    "发展经济。\n\n推进改革。\n",
  );
});

test("takes them out before sentences, in a page that has lost its line ends", () => {
  const rows = ["SZejzQdNUtrwhTEVuW", "x7k2m9q4zt", "ifEcvTaqBhR", "1MA9WcnhmXFA1Caq735Rs"];
  const page = (own: readonly string[]) => own.map((row) => `${row}发展经济。`).join("");
  expect(repair(randomLetters, page(rows))).toBe("发展经济。".repeat(4));
  // A few, and one again and again, may be names of products.
  for (const few of [rows.slice(0, 3), Array.from({ length: 5 }, () => "iPhone15ProMax")])
    expect(findingsOf(randomLetters, page(few))).toEqual([]);
});

test("only tells of what may be a checksum", () => {
  expect(toldOf(randomLetters, "发展\nd41d8cd98f00b204\n9e800998ecf8427e\n")).toEqual([
    "d41d8cd98f00b204",
    "9e800998ecf8427e",
  ]);
});

test("takes out what forums hide at the ends of lines", () => {
  const jammed = '发展经济。0 p: v# R2 e, Q\n推进改革6 T" k9 c  X\n8 L0 F, h% T! {加强领导。\n& f, H5 ]- t* N';
  expect(repair(randomLetters, jammed)).toBe("发展经济。\n推进改革\n加强领导。\n");
  expect(toldOf(randomLetters, "发展经济。\n\n0 p: v# R2 e, Q\n")).toEqual(["0 p: v# R2 e, Q"]);
});

test("takes them out before a year, of which no figure goes, and before a quotation", () => {
  const jammed = '1 Z z- s: v$ O8 @2 i7 ]2022年改革。\n8 L0 F, h% T! {“加强”领导。\n6 T" k9 c  X{2023年底';
  expect(repair(randomLetters, jammed)).toBe("2022年改革。\n“加强”领导。\n2023年底");
});

test("tells of a single one", () => {
  expect(toldOf(randomLetters, "发展经济。\nx7k2m9q4zt\n")).toEqual(["x7k2m9q4zt"]);
});

test.each([
  "governance",
  "20200512001",
  "COVID19",
  "GB18030标准",
  "GDPCPIPPI",
  "发展。COVID2019",
  "a1b2c3d4e5，见上",
  "ISSN10021234",
  "91420500MA49BBXK3P",
  "GreenIsGoldTheStrategy",
  "1. A 2. B 3. C 4. D",
  "y = a x + b, A > 0",
  "E = m c 2 + V",
  "I am a B, or C?",
])("leaves %s", (sound) => {
  expect(findingsOf(randomLetters, `发展经济\n${sound}\n${sound}\n`)).toEqual([]);
});
