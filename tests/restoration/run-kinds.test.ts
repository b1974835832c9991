import { expect, test } from "vitest";
import type { Copy, Finding, Kind } from "@/lib/restoration/kind";
import { countFates } from "@/lib/restoration/counts";
import { runKinds } from "@/lib/restoration/run-kinds";
import { trace } from "@/lib/restoration/traced-text";

const copyOf = (source: string): Copy => ({
  source,
  terms: [],
  likelihood: { count: () => 0 },
  undoRewording: false,
});

/** A kind that finds every match of a pattern. */
const kind = (name: string, pattern: RegExp, finding: Omit<Finding, "start" | "end">): Kind => ({
  name,
  what: name,
  find: ({ chars }) =>
    [...chars.join("").matchAll(pattern)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
      ...finding,
    })),
});

const SOURCE = "一(yi)\n二,三?四";
const KINDS = [
  kind("pinyin", /\(yi\)/g, { after: "", certain: true }),
  kind("comma", /,/g, { after: "，", certain: false, candidates: [{ text: "，", likelihood: 0.6 }] }),
  kind("gap", /\?/g, { certain: false, note: "something is missing" }),
  kind("nothing", /四/g, { after: "四", certain: true }),
];

test("each kind sees what those before have mended, and all is told by its place in the source", () => {
  const { text, changes, suspicions } = runKinds(trace(SOURCE), KINDS, copyOf(SOURCE), []);
  expect(text.chars.join("")).toBe("一\n二，三?四");
  expect(changes).toEqual([
    { kind: "pinyin", offset: 1, line: 1, before: "(yi)", after: "", certain: true, candidates: [] },
    {
      kind: "comma",
      offset: 7,
      line: 2,
      before: ",",
      after: "，",
      certain: false,
      candidates: [{ text: "，", likelihood: 0.6 }],
    },
  ]);
  expect(suspicions).toEqual([{ kind: "gap", offset: 9, line: 2, text: "?", note: "something is missing" }]);
  expect(countFates(11, changes, suspicions, [])).toEqual({
    untouched: 5,
    certain: 4,
    likely: 1,
    settled: 0,
    damaged: 1,
  });
});

test("each kind is told what those before have changed", () => {
  const told: string[][] = [];
  const asking: Kind = {
    ...kind("asking", /x/g, { certain: true }),
    find: (_text, _copy, mended = []) => {
      told.push(mended.map((one) => one.kind));
      return [];
    },
  };
  runKinds(trace(SOURCE), [asking, ...KINDS, asking], copyOf(SOURCE), []);
  expect(told).toEqual([[], ["pinyin", "comma"]]);
});

test("what an editor has settled is not touched again", () => {
  const { text, changes } = runKinds(trace(SOURCE), KINDS, copyOf(SOURCE), [{ start: 2, end: 8 }]);
  expect(text.chars.join("")).toBe(SOURCE);
  expect(changes).toEqual([]);
});

test("a kind whose findings overlap is told by its name", () => {
  const twice: Kind = {
    ...kind("twice", /./g, { certain: true }),
    find: () => [
      { start: 0, end: 2, certain: true },
      { start: 1, end: 2, certain: true },
    ],
  };
  expect(() => runKinds(trace("一二"), [twice], copyOf("一二"), [])).toThrow("findings of twice overlap at 1");
});

test("what was made of several characters at once is changed again as a whole, so that the report done again is the text", () => {
  const source = "确?!x流國";
  const kinds = [
    kind("bytes", /\?!x/gu, { after: "保“江東", certain: false }),
    kind("script", /東流/gu, { after: "东流", certain: true, candidates: [{ text: "東流", likelihood: 0.5 }] }),
    kind("twice", /江|东/gu, { after: "河。", certain: true }),
  ];
  const { text, changes } = runKinds(trace(source), kinds, copyOf(source), []);
  expect(text.chars.join("")).toBe("确保“河。河。流國");
  expect(changes.map(({ before, after, candidates }) => [before, after, candidates])).toEqual([
    ["?!x", "保“江東", []],
    ["?!x流", "保“江东流", [{ text: "保“江東流", likelihood: 0.5 }]],
    ["?!x", "保“河。河。", []],
  ]);
});
