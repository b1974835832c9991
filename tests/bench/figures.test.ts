import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { budgetRows } from "@/bench/page/budget";
import { bytesOf, sumBytes } from "@/bench/page/bytes";
import { inlineScripts } from "@/bench/page/measure";
import { ratio, table } from "@/bin/table";

test("weighs a body by its bytes, and compressed as well as can be", () => {
  const body = "政读".repeat(100);
  const { raw, gzip, brotli } = bytesOf(body);
  expect(raw).toBe(600);
  expect(gzip).toBe(gzipSync(body, { level: 9 }).length);
  expect(gunzipSync(gzipSync(body, { level: 9 })).length).toBe(raw);
  expect(brotli).toBeLessThan(gzip);
  expect(bytesOf("")).toEqual({ raw: 0, gzip: 0, brotli: 0 });
});

test("adds file by file", () => {
  expect(sumBytes([{ raw: 3, gzip: 2, brotli: 1 }, bytesOf(""), { raw: 30, gzip: 20, brotli: 10 }])).toEqual({
    raw: 33,
    gzip: 22,
    brotli: 11,
  });
});

test("finds the scripts inside a page, not those that it refers to", () => {
  const html = '<script src="/a.js"></script><script>one</script><script id="x" type="module">two</script>';
  expect(inlineScripts(html)).toBe("one\ntwo");
});

test("sets columns, Chinese characters as wide as they are", () => {
  expect(table([["weight", "x"], [], ["正读", "10"]])).toBe("weight   x\n\n正读    10");
});

test("gives ratios only where there is something to divide by", () => {
  expect(ratio(5, 2)).toBe("2.50");
  expect(ratio(5, 0)).toBe("-");
});

test("says which figure is above its limit", () => {
  const rows = budgetRows([
    { name: "CSS", measured: 8000, limit: 8000 },
    { name: "switch", measured: 0.71234, limit: 0.7 },
  ]);
  expect(rows).toEqual([
    ["CSS", "8,000", "8,000", "within"],
    ["switch", "0.712", "0.700", "ABOVE"],
  ]);
});
