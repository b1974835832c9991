import { expect, it } from "vitest";
import { dueBefore, openAfter, unbalanced, unmet } from "@/lib/restoration/shifted/open-marks";

const after = (text: string) => Array.from(text).reduce((open, char) => openAfter(open, char.charCodeAt(0)), 0);
/** Beside the mark that says that a quotation may go on. */
const stillOpen = (text: string) => unmet(after(text), { open: 0, known: -1 });
const cost = (open: number, char: string) => unbalanced(open, char.charCodeAt(0));

it("opens and closes each kind by itself, and closes all at the end of a paragraph", () => {
  expect(after("他说：“《规划》")).toBe(after("“"));
  expect(after("“《规划")).toBe(after("“《"));
  expect(after("“《规划》”")).toBe(0);
  expect(after("《规划\n")).toBe(0);
  expect(stillOpen("“《规划\n")).toBe(0);
});

it("lets each paragraph of a quotation begin with a mark, and only the last one end with one", () => {
  const first = after("“从重处罚。");
  const cut = cost(first, "\n");
  expect(cut).toBeGreaterThan(0);
  expect(cost(after("“从重处罚。\n"), "“")).toBe(-cut);
  expect(unmet(after("“从重处罚。\n"), dueBefore("“有前款行为的，"))).toBe(-cut);
  for (const text of ["“从重处罚。\n有", "从重处罚。\n"]) expect(cost(after(text), "“"), text).toBe(0);
});

it("expects 等 in a list", () => {
  const price = (text: string) => cost(after(text), "等");
  expect(price("生物医药、新材料")).toBeLessThan(price("新材料"));
  for (const text of ["医药、材料，建设", "医药、材料等建设"]) expect(price(text), text).toBe(price("新材料"));
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
