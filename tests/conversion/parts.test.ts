import { expect, test } from "vitest";
import { writeByParts } from "@/lib/conversion/parts";

const DICTIONARY = {
  十几分: "十幾分",
  分钟: "分鐘",
  十几: "十幾",
  十: "十",
  几: "幾",
  分: "分",
  钟: "鍾",
  里: "裡",
  德: "德",
  千: "千",
  只: "只",
};

/** A writer over a few words, the long ones rarer, with one name. */
function writer(words: string[]) {
  const costs = new Map(
    [...Object.keys(DICTIONARY), ...words].map((word) => [word, word.length === 1 ? 9 : 4 * word.length]),
  );
  const written = (word: string) => (DICTIONARY as Record<string, string>)[word];
  return writeByParts({ costs, unknown: 20, names: new Set(["里德"]), written });
}

test("a word that no dictionary has is written by its likeliest parts, not by the longest at each place", () => {
  expect(writer(["十几分钟"])("十几分钟")).toBe("十幾分鐘");
});

test("parts tell each other their form, and names have their own", () => {
  const write = writer(["千只", "里德"]);
  expect(write("千只")).toBe("千隻");
  expect(write("里德")).toBe("里德");
  expect(write("里")).toBe("裡");
});

test("what neither dictionary nor parts know stays as it is", () => {
  expect(writer([])("𠮷x")).toBe("𠮷x");
});
