import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { restore } from "@/lib/restoration";
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

test("names are those of files, and one kind runs twice", () => {
  const names = KINDS.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual(["watermark"]);
  for (const name of names)
    expect(() => readFileSync(join(import.meta.dirname, `../../../lib/restoration/kinds/${name}.ts`))).not.toThrow();
});

test("of a watermark that may be none is told once", async () => {
  const sentence = "坚持新发展理念不动摇，畅通产业循环、市场循环，打好产业基础高级化、产业链现代化攻坚战";
  const lines = Array.from({ length: 9 }, (_, at) => `第${at}点，${sentence}。${at < 3 ? "某某网" : ""}`);
  const { report } = await restore(new TextEncoder().encode(lines.join("\n")), { name: "x.txt", terms: [] });
  expect(report.suspicions.map(({ text }) => text)).toEqual(["某某网", "某某网", "某某网"]);
  expect(report.recognised).toMatchObject([{ kind: "watermark", places: 3 }]);
});
