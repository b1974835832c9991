import { expect, it } from "vitest";
import { dueBefore, openAfter, unbalanced, unmet } from "@/lib/restoration/shifted/open-marks";

const after = (text: string) => Array.from(text).reduce((open, char) => openAfter(open, char.charCodeAt(0)), 0);
const cost = (open: number, char: string) => unbalanced(open, char.charCodeAt(0));

it("opens and closes each kind by itself, and closes all at the end of a paragraph", () => {
  expect(after("他说：“《规划》")).toBe(after("“"));
  expect(after("“《规划")).toBe(after("“《"));
  expect(after("“《规划》”")).toBe(0);
  expect(after("“《规划\n")).toBe(0);
});

it("holds it unlikely to close what is not open, to open twice, and to end a paragraph with something open", () => {
  const open = after("“");
  expect(cost(open, "”")).toBe(0);
  expect(cost(open, "《")).toBe(0);
  for (const char of ["“", "》", "\n"]) expect(cost(open, char), char).toBeGreaterThan(0);
  expect(cost(0, "”")).toBeGreaterThan(0);
  expect(cost(open, "民")).toBe(0);
});

it("tells from what follows what must be open, of the kinds that it shows", () => {
  const due = dueBefore("一江清水”和《规划》");
  expect(unmet(after("“"), due)).toBe(0);
  expect(unmet(after("（“"), due)).toBe(0);
  expect(unmet(0, due)).toBeGreaterThan(0);
  expect(unmet(after("《“"), due)).toBeGreaterThan(0);
  expect(unmet(after("（“"), dueBefore("一江清水”\n”"))).toBeGreaterThan(0);
});
