import { expect, test } from "vitest";
import { restore } from "@/lib/restoration";
import { fromFile, toLineFeeds } from "@/lib/restoration/line-ends";
import { sideBySide } from "@/lib/restoration/side-by-side";

test("offsets of a file and of its text with line feeds", () => {
  const { text, wide } = toLineFeeds("𠮷\r\n二\r三\n四\r\n\r\n");
  expect([text, wide]).toEqual(["𠮷\n二\n三\n四\n\n", [1, 7, 8]]);
  expect([0, 1, 3, 8, 10, 12].map((offset) => fromFile(wide, offset))).toEqual([0, 1, 2, 7, 8, 9]);
});

test("a report on plain text tells of the file as it was decoded", async () => {
  const file = "𠮷题目之一\r\n发展(zhan)改革(ge)，\r\n\r\n坚持锟斤拷绿色发展(zhan)不动摇。\r\n";
  const { report } = await restore(Buffer.from(file), { name: "a.txt", terms: [] });
  const chars = Array.from(file);
  expect(report.source).toMatchObject({ text: file, characters: chars.length });
  expect(Object.values(report.counts).reduce((sum, one) => sum + one, 0)).toBe(chars.length);
  const there = (offset: number, text: string) => chars.slice(offset, offset + Array.from(text).length).join("");
  expect(report.changes.length).toBeGreaterThan(1);
  for (const { offset, before } of report.changes) expect(there(offset, before)).toBe(before);
  for (const { offset, text } of [...report.suspicions, ...report.removals]) expect(there(offset, text)).toBe(text);
  const rows = sideBySide(JSON.parse(JSON.stringify(report)))?.rows ?? [];
  expect(rows).toHaveLength(3);
  expect(JSON.stringify(rows)).not.toContain("\\r");
});
