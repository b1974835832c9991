import fc from "fast-check";
import { expect, test } from "vitest";
import { cutRuns, type Run, type StandOff } from "@/lib/article";

const ORDER = ["link", "term", "strong", "emphasis", "code"];
const TEXT = "深化放管服改革，优化环境";

/** Runs as text: `link(深strong(化))`, a place as `footnote()`. */
function show(runs: readonly Run<StandOff>[]): string {
  return runs
    .map((run) => ("mark" in run ? `${run.mark.type}(${show(run.runs)})` : TEXT.slice(run.start, run.end)))
    .join("");
}

const mark = (type: string, start: number, end = start): StandOff => ({ type, start, end });
const cut = (start: number, end: number, marks: StandOff[], order = ORDER) => show(cutRuns(start, end, marks, order));

test("leaves a text without marks whole, and gives nothing for no text", () => {
  expect(cutRuns<StandOff>(2, 5, [], ORDER)).toEqual([{ start: 2, end: 5 }]);
  expect(cutRuns<StandOff>(2, 2, [], ORDER)).toEqual([]);
});

test("nests by the order, whatever the order of the marks", () => {
  expect(cut(0, 7, [mark("strong", 2, 5), mark("link", 0, 7), mark("term", 2, 5)])).toBe(
    "link(深化term(strong(放管服))改革)",
  );
});

test("cuts a mark where one further out ends", () => {
  expect(cut(0, 7, [mark("term", 2, 7), mark("strong", 0, 5)])).toBe("strong(深化)term(strong(放管服)改革)");
});

test("cuts a mark at the end of the stretch", () => {
  expect(cut(3, 6, [mark("strong", 0, 5), mark("emphasis", 5, 12)])).toBe("strong(管服)emphasis(改)");
});

test("gives a place to the sentence that ends there, and the first of all to the first", () => {
  const marks = [mark("image", 0), mark("footnote", 7)];
  expect(cut(0, 7, marks)).toBe("image()深化放管服改革footnote()");
  expect(cut(7, 12, marks)).toBe("，优化环境");
});

test("leaves a place at the edge of a mark outside it", () => {
  expect(cut(0, 7, [mark("link", 2, 5), mark("footnote", 5), mark("image", 2)])).toBe(
    "深化image()link(放管服)footnote()改革",
  );
  expect(cut(0, 7, [mark("link", 2, 5), mark("footnote", 4)])).toBe("深化link(放管footnote()服)改革");
});

test("lets a place that is listed cut what is further in, so that no footnote stands in a link", () => {
  const marks = [mark("link", 2, 5), mark("footnote", 4)];
  expect(cut(0, 7, marks, ["footnote", ...ORDER])).toBe("深化link(放管)footnote()link(服)改革");
});

test("keeps the order of places at one offset", () => {
  const marks = [mark("image", 2), mark("footnote", 2), mark("break", 2)];
  expect(cut(0, 4, marks)).toBe("深化image()footnote()break()放管");
  expect(cut(0, 4, marks, ["break", "footnote"])).toBe("深化image()footnote()break()放管");
});

test("gives a stretch in two marks of one type to the first", () => {
  expect(cut(0, 7, [mark("strong", 0, 5), mark("strong", 2, 4), mark("strong", 4, 7)])).toBe(
    "strong(深化放管服)strong(改革)",
  );
});

test("names a type that has no order", () => {
  expect(() => cut(0, 7, [mark("ruby", 0, 2)])).toThrow(
    'no order for a mark of type "ruby": add it to link > term > strong > emphasis > code',
  );
});

test("keeps every character and every place once, with each in the marks that cover it", () => {
  const one = fc.record({
    type: fc.constantFrom("link", "term", "strong", "footnote"),
    start: fc.nat(12),
    length: fc.nat(5),
  });
  fc.assert(
    fc.property(fc.array(one), fc.integer({ min: 1, max: 12 }), (given, middle) => {
      const marks = given.map(({ type, start, length }) =>
        mark(type, start, type === "footnote" ? start : Math.min(12, start + Math.max(1, length))),
      );
      const wide = marks.filter(({ start, end }) => start < end);
      const places = marks.filter(({ type }) => type === "footnote");
      const leaves: Leaf[] = [
        cutRuns(0, middle, [...wide, ...places], ORDER),
        cutRuns(middle, 12, [...wide, ...places], ORDER),
      ]
        .flat()
        .flatMap((run) => leavesOf(run, []));
      const texts = leaves.filter(({ place }) => place === undefined);
      expect(texts.flatMap(({ start, end }) => range(start, end))).toEqual(range(0, 12));
      for (const { start, end, around } of texts)
        for (const at of range(start, end)) {
          const covering = new Set(wide.filter((one) => one.start <= at && at < one.end).map(({ type }) => type));
          expect(around).toEqual(ORDER.filter((type) => covering.has(type)));
        }
      const found = leaves.flatMap(({ place }) => place ?? []);
      expect(found.length).toBe(places.length);
      expect(new Set(found)).toEqual(new Set(places));
    }),
  );
});

interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly around: readonly string[];
  readonly place?: StandOff;
}

function leavesOf(run: Run<StandOff>, around: readonly string[]): Leaf[] {
  if (!("mark" in run)) return [{ ...run, around }];
  const { mark: own } = run;
  if (own.start === own.end) return [{ start: own.start, end: own.end, around, place: own }];
  return run.runs.flatMap((inner) => leavesOf(inner, [...around, own.type]));
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, n) => start + n);
}
