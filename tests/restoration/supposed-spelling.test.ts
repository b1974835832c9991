import { expect, test } from "vitest";
import { restore } from "@/lib/restoration";
import { compareAgain } from "@/lib/restoration/compare-again";
import { supposedSpelling } from "@/lib/restoration/shifted/supposed-spelling";
import { edit, trace } from "@/lib/restoration/traced-text";

// 驅 is spelled here alone: its bytes lie across 夠 and 實.
const COPY = "加大政策調(diào)節(jié)力度,就能夠?qū)崿F(xiàn)今年經(jīng)濟社會發(fā)展,現(xiàn)在看";
const START = COPY.indexOf("?");
const BEFORE = "?qū)崿F(xiàn)";
const CLEAN = "加大政策調節力度,就能夠實現今年經濟社會發展,現在看";
const change = {
  kind: "shifted-bytes",
  offset: START,
  line: 1,
  before: BEFORE,
  after: "實現",
  certain: true,
  candidates: [],
};

test("finds the character whose pinyin only a run has", () => {
  expect(supposedSpelling(trace(COPY), CLEAN, [change])).toContainEqual(
    expect.objectContaining({ char: "驅", pinyin: "qū" }),
  );
});

test("also where a character without width stands in the pinyin", async () => {
  const bytes = new TextEncoder().encode(COPY.replace("xiàn)今", "xi\u200Bàn)今").replace("?qū)", "?q\u200Bū)"));
  const { report } = await restore(bytes, { name: "x.txt", terms: [] });
  expect(report).toMatchObject({ explained: true, differences: [] });
});

test("with it the run is explained", () => {
  const spelled = [...COPY.matchAll(/\([a-zà-ǿ]+\)/g)].filter(
    ({ index }) => index < START || index > START + BEFORE.length,
  );
  const edits = spelled.map(({ 0: pinyin, index }) => ({ start: index, end: index + pinyin.length, text: "" }));
  const restored = edit(trace(COPY), [...edits, { start: START, end: START + BEFORE.length, text: "實現" }]);
  expect(restored.chars.join("")).toBe(CLEAN);
  expect(compareAgain(COPY, restored, [change]).differences).toEqual([]);
});

test.each([
  [
    "the second of two that share a byte was spelled first",
    "今天的日?qǐng)?bào)說,發展(zhǎn)很好",
    "?qǐng)?bào)",
    "報",
  ],
  [
    "one lies across a character that has pinyin itself",
    "服務(wù)當(dāng)?shù)氐陌l展(zhǎn),很好",
    "?shù)氐陌l",
    "地的發",
  ],
])("%s", async (_, copy, before, after) => {
  const { report } = await restore(Buffer.from(copy.repeat(2)), { name: "copy.txt", terms: [] });
  expect(report.changes.map((one) => [one.before, one.after])).toContainEqual([before, after]);
  expect(report.differences).toEqual([]);
});
