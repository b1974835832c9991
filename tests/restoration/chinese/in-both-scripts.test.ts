import { expect, it } from "vitest";
import { inBothScripts } from "@/lib/restoration/chinese/in-both-scripts";

it.each([
  ["关于发布", "關於發佈"],
  ["台风", "颱風"],
  ["头发", "頭髮"],
  ["什么", "什麼"],
])("a pattern of %s is one of %s too, and its own", (simplified, traditional) => {
  const pattern = inBothScripts(new RegExp(`^${simplified}$`, "u"));
  expect(pattern.test(simplified)).toBe(true);
  expect(pattern.test(traditional)).toBe(true);
});

it("leaves classes, what is escaped and flags what they are", () => {
  const pattern = inBothScripts(/(?<day>[年号\]])[^报]\[\p{Script=Han}?/giu);
  expect(pattern.flags).toBe("giu");
  expect("x號a[這號報[".match(pattern)).toEqual(["號a[這"]);
  expect([..."]b[".matchAll(pattern)][0]?.groups).toEqual({ day: "]" });
});

it("gives a pattern without Chinese as it is", () => {
  expect(inBothScripts(/a[b-d]\]/u)).toEqual(/a[b-d]\]/u);
});
