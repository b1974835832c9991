import { expect, test } from "vitest";
import { scrollNeeded } from "@/components/reading/stand-clear";

const free = { top: 50, bottom: 400 };

test.each([
  ["in the middle, it stays", { top: 100, bottom: 120 }, 0],
  ["close to the header, it goes down", { top: 52, bottom: 72 }, -6],
  ["above the window", { top: -100, bottom: -80 }, -158],
  ["under the sheet, it goes up until it is clear", { top: 500, bottom: 520 }, 128],
  ["higher than what is free, its top is shown", { top: 100, bottom: 900 }, 42],
])("a place %s", (_, place, wanted) => {
  expect(scrollNeeded(place, free)).toBe(wanted);
});
