import fc from "fast-check";
import { expect, test } from "vitest";
import { edit, sourceOf, trace } from "@/lib/restoration/traced-text";
import { anyCodePoint } from "../any-code-point";

test("as many characters come each from its own, another number from all of the old", () => {
  const first = edit(trace("國(guó)務,院"), [
    { start: 1, end: 6, text: "" },
    { start: 7, end: 8, text: "，" },
  ]);
  expect(first.chars.join("")).toBe("國務，院");
  expect(Array.from(first.from)).toEqual([0, 6, 7, 8]);
  const second = edit(first, [{ start: 0, end: 2, text: "国务部" }]);
  expect(second.chars.join("")).toBe("国务部，院");
  expect(Array.from(second.from)).toEqual([0, 0, 0, 7, 8]);
  expect(Array.from(second.to)).toEqual([7, 7, 7, 8, 9]);
  expect(sourceOf(second, 3, 5)).toEqual({ start: 7, end: 9 });
  expect(sourceOf(second, 5, 5)).toEqual({ start: 9, end: 9 });
});

test("edits that overlap are refused", () => {
  const edits = [
    { start: 0, end: 2, text: "" },
    { start: 1, end: 3, text: "" },
  ];
  expect(() => edit(trace("一二三"), edits)).toThrow(RangeError);
});

test("whatever is edited, every character knows where it came from, in order", () => {
  const steps = fc.array(fc.tuple(fc.nat(20), fc.nat(3), fc.string({ unit: "grapheme", maxLength: 4 })), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.string({ unit: anyCodePoint, maxLength: 20 }), steps, (source, edits) => {
      let text = trace(source);
      for (const [at, length, after] of edits) {
        const start = Math.min(at, text.chars.length);
        text = edit(text, [{ start, end: Math.min(start + length, text.chars.length), text: after }]);
      }
      const { length } = Array.from(source);
      for (const [n, from] of Array.from(text.from).entries()) {
        expect(from).toBeLessThanOrEqual(text.to[n] ?? -1);
        expect(text.to[n]).toBeLessThanOrEqual(length);
        expect(text.from[n - 1] ?? 0).toBeLessThanOrEqual(from);
      }
    }),
  );
});
