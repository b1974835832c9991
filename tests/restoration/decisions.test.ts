import { expect, test } from "vitest";
import { BadDecisions, readDecisions } from "@/lib/restoration";
import { applyDecisions } from "@/lib/restoration/decisions";

const DECISION = { offset: 3, before: "?!", reading: "保", reason: "the source of the quotation" };

test("reads a list of decisions, and an empty file", () => {
  const yaml = '- offset: 3\n  before: "?!"\n  reading: 保\n  reason: the source of the quotation\n';
  expect(readDecisions(yaml)).toEqual([DECISION]);
  expect(readDecisions("# none yet\n")).toEqual([]);
});

test.each([
  ["- offset: -1\n  before: a\n  reading: b\n  reason: c", "decision 1, offset: "],
  ["- offset: 1\n  before: a\n  reading: b", "decision 1, reason: "],
  ["- offset: 1\n  before: a\n  reading: b\n  reason: c\n  why: d", "decision 1, why: "],
  ["offset: 1", "the file: "],
  ["- [", "at line 1"],
])("%j is told in one line", (yaml, line) => {
  expect(() => readDecisions(yaml)).toThrow(BadDecisions);
  expect(() => readDecisions(yaml)).toThrow(line);
  expect(() => readDecisions(yaml)).toThrow(/^[^\n]*[^:\n]$/u);
});

test("puts the reading in its place, and tells of it as a change", () => {
  const { text, settled } = applyDecisions({ text: "𠮷\n确?!障" }, [DECISION]);
  expect(text.chars.join("")).toBe("𠮷\n确保障");
  expect(text.from[text.from.length - 1]).toBe(5);
  expect(settled).toEqual([
    {
      kind: "decision",
      offset: 3,
      line: 2,
      before: "?!",
      after: "保",
      certain: true,
      candidates: [],
      note: DECISION.reason,
    },
  ]);
});

test("refuses a decision that no longer fits, and two that overlap", () => {
  expect(() => applyDecisions({ text: "确保障" }, [DECISION])).toThrow(
    'The decision at 3 is for "?!", but "" stands there',
  );
  const other = { ...DECISION, offset: 4, before: "!" };
  expect(() => applyDecisions({ text: "一二三?!" }, [DECISION, other])).toThrow("overlaps");
});

test("of a file whose lines end with CR LF offsets are those of the file", () => {
  const source = { text: "一\n二?!障\n", wide: [1, 5] };
  const decision = { offset: 4, before: "?!", reading: "保", reason: "r" };
  expect(applyDecisions(source, [decision]).text.chars.join("")).toBe("一\n二保障\n");
  expect(() => applyDecisions(source, [{ ...decision, offset: 5 }])).toThrow("The decision at 5 is for");
});
