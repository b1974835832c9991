import fc from "fast-check";
import { expect, test } from "vitest";
import { align } from "@/lib/restoration/witness/align";
import { skeletonOf } from "@/lib/restoration/witness/skeleton";

const letters = (text: string) => Int32Array.from(text, (char) => char.codePointAt(0) ?? 0);
/** What both have in common, and `.` for what the first has alone. */
const common = (a: string, b: string) => {
  const chars = Array.from(a);
  return [...align(letters(a), letters(b))].map((at, n) => (at === -1 ? "." : chars[n])).join("");
};

const PROSE = "坚持新发展理念不动摇畅通产业循环市场循环经济社会循环打好产业基础高级化产业链现代化攻坚战";

test("finds what is missing, what is more and what is another letter", () => {
  expect(common(PROSE, PROSE)).toBe(PROSE);
  expect(common(PROSE, PROSE.replace("畅通", ""))).toBe(PROSE.replace("畅通", ".."));
  expect(common(PROSE.replace("畅通", ""), PROSE)).toBe(PROSE.replace("畅通", ""));
  expect(common(PROSE, PROSE.replace("高级", "现代"))).toBe(PROSE.replace("高级", ".."));
});

test("a few like letters between longer differences are chance", () => {
  const [a, b] = ["甲乙丙丁的戊己庚辛", "子丑寅卯的辰巳午未"];
  expect(common(PROSE + a + PROSE, PROSE + b + PROSE)).toBe(PROSE + ".".repeat(9) + PROSE);
});

test("a hole is beside its letters, though the same word stands twice", () => {
  const [a, b] = ["全面推进？改革不停步", "全面推进改革开放改革不停步"].map((text) =>
    letters(text).map((code) => (code === 0xff1f ? -1 : code)),
  );
  expect([...align(a ?? letters(""), b ?? letters(""))]).toEqual([0, 1, 2, 3, -1, 8, 9, 10, 11, 12]);
});

test("whatever the texts are, only like letters match, and in order", () => {
  const text = fc.array(fc.constantFrom(..."一二三四五", PROSE, PROSE.slice(3, 20)), { maxLength: 30 });
  fc.assert(
    fc.property(text, text, (first, second) => {
      const [a, b] = [letters(first.join("")), letters(second.join(""))];
      let last = -1;
      for (const [at, other] of align(a, b).entries()) {
        if (other === -1) continue;
        expect(b[other]).toBe(a[at]);
        expect(other).toBeGreaterThan(last);
        last = other;
      }
    }),
  );
});

test("a skeleton has letters only, in one script and form, and one letter for each hole", () => {
  const chars = Array.from("１、產業 GDP，\n循環");
  const { codes, at } = skeletonOf(
    chars,
    [
      { start: 2, end: 4 },
      { start: 9, end: 9 },
    ],
    -1,
  );
  expect([...codes].map((code) => (code < 0 ? "？" : String.fromCodePoint(code))).join("")).toBe("1？gdp？循环");
  expect([...at]).toEqual([0, 2, 5, 6, 7, 9, 10, 11]);
});
