import fc from "fast-check";
import { expect, test } from "vitest";
import { matchTerms, nameTable } from "@/lib/glossary";

const names = nameTable([
  { id: "three-zones", names: ["三区"] },
  { id: "zone-linkage", names: ["三区联动"] },
  { id: "fangguanfu", names: ["放管服"] },
  { id: "two-mountains", names: ["两山理论", "“两山”论"] },
]);

/** Every offset of a text is an edge. */
const everywhere = (text: string) => new Set(Array.from({ length: Array.from(text).length + 1 }, (_, at) => at));
const match = (text: string, edges: ReadonlySet<number> = everywhere(text)) => matchTerms(text, names, edges);

test("takes the longest name, and the shorter where only that ends on an edge", () => {
  expect(match("推进三区联动")).toEqual([{ term: "zone-linkage", start: 2, end: 6 }]);
  expect(match("三区联动力", new Set([0, 2, 5]))).toEqual([{ term: "three-zones", start: 0, end: 2 }]);
});

test("finds nothing inside a longer word", () => {
  expect(match("十三区", new Set([0, 3]))).toEqual([]);
  expect(match("放管服务", new Set([0, 4]))).toEqual([]);
});

test("goes on behind each match, in reading order", () => {
  expect(match("三区三区联动放管服")).toEqual([
    { term: "three-zones", start: 0, end: 2 },
    { term: "zone-linkage", start: 2, end: 6 },
    { term: "fangguanfu", start: 6, end: 9 },
  ]);
});

test.each([
  ["“放管服”改革", 1, 4],
  ["践行“两山理论”", 3, 7],
  // The marks that belong to a part of the name are inside the match.
  ["践行“两山”理论", 2, 8],
  ["践行两山“理论”。", 2, 8],
  ["践行「两山」理论", 2, 8],
  ["践行“两山”论", 2, 7],
  ["践行两山论", 2, 5],
])("passes over quotation marks: %s", (text, start, end) => {
  expect(match(text)).toMatchObject([{ start, end }]);
});

test("finds two that stand in marks of their own side by side", () => {
  expect(match("“放管服”“两山”理论")).toEqual([
    { term: "fangguanfu", start: 1, end: 4 },
    { term: "two-mountains", start: 5, end: 11 },
  ]);
});

test("begins and ends every match on an edge, and never overlaps", () => {
  const texts = fc.array(fc.constantFrom(..."三区联动放管服两山理论十𠮷“”", "三区", "放管服", "“两山”理论"));
  fc.assert(
    fc.property(texts, fc.array(fc.nat(40)), (pieces, holes) => {
      const text = pieces.join("");
      const chars = Array.from(text);
      const edges = new Set([...everywhere(text)].filter((at) => !holes.includes(at)));
      let last = 0;
      for (const { term, start, end } of match(text, edges)) {
        expect(start).toBeGreaterThanOrEqual(last);
        const slice = chars.slice(start, end);
        expect(names.ids.get(slice.filter((char) => !"“”".includes(char)).join(""))).toBe(term);
        expect(edges.has(end) && edges.has(chars[start] === "“" ? start + 1 : start)).toBe(true);
        last = end;
      }
    }),
    { numRuns: 1000 },
  );
});
