import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { inferProfile } from "@/lib/restoration/shifted/infer-profile";

it("infers from the seed which marks were replaced and how, and what a lost byte became", () => {
  const profile = inferProfile(readFileSync("content/articles/yichang-governance.damaged.txt", "utf8"));
  expect(profile).toMatchObject({ traditional: true, spelledBy: "bytes", orphan: "?", swallowed: "(" });
  expect(profile.marks.map(({ mark, reach }) => mark + reach)).toEqual([
    "，bytes",
    "！bytes",
    "？bytes",
    "（bytes",
    "）bytes",
    "；bytes",
    "：characters",
  ]);
  expect(profile.spelled).toContainEqual({ char: "車", pinyin: "chē" });
  expect(profile.spelled.map(({ char }) => char)).not.toContain("張");
});

it("takes a lost byte for nothing where pinyin stands after a character that is not read so", () => {
  expect(inferProfile("落實規(guī)劃》!兑(guī)劃》明確,").orphan).toBe("");
});

it("supposes no replaced mark in sound text", () => {
  expect(inferProfile("坚持稳中求进，推动高质量发展。").marks).toEqual([]);
});
