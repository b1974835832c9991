import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { KINDS } from "@/lib/restoration/kinds/all";
import { findingsOf, repair } from "./repair";
import { ARTICLE, SOUND, TERMS } from "./sound-texts";

const SEED = readFileSync(
  join(import.meta.dirname, "../../../content/articles/yichang-governance.damaged.txt"),
  "utf8",
);

test("the seed, its two shifted runs repaired by hand, becomes the article", () => {
  const unshifted = SEED.replace("確?!耙唤逅驏|流”", "確保“一江清水向東流”").replace("能?chē)?guó)際", "能國際");
  const lines = repair(KINDS, unshifted, { terms: TERMS }).trim().split("\n");
  expect(lines[0]).toBe("□ 张家胜");
  expect(lines.slice(1).join("\n")).toBe(ARTICLE);
});

test("sound texts give no finding in any kind", () => {
  for (const kind of KINDS)
    for (const text of SOUND)
      expect(findingsOf(kind, text, { terms: TERMS }), `${kind.name}: ${text.slice(0, 40)}`).toEqual([]);
});

test("names are unique, and those of files", () => {
  const names = [...new Set(KINDS)].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names)
    expect(() => readFileSync(join(import.meta.dirname, `../../../lib/restoration/kinds/${name}.ts`))).not.toThrow();
});
