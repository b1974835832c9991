import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { LONG } from "./longest-first";

test("names files that there are", () => {
  expect(LONG.filter((path) => !existsSync(`tests/${path}`))).toEqual([]);
});
