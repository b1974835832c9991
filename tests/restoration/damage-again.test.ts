import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { cleanTexts, mapOneByOne } from "@/bench/restoration/damage/texts";
import { damageTraced } from "@/bench/restoration/damage/damage-traced";
import { profileOf, SITES } from "@/bench/restoration/damage/profiles";
import { damageAgain } from "@/lib/restoration/shifted/damage-again";
import { inferProfile } from "@/lib/restoration/shifted/infer-profile";

const seed = readFileSync("content/articles/yichang-governance.damaged.txt", "utf8");

it("gives the seed article, all of its characters, by the profile that the seed itself shows", () => {
  const { article } = texts();
  // One by one, 准, 籤 and 淨 are as our conversion has them; the site had 準, 簽 and 凈.
  const mapped = mapOneByOne(article).replaceAll("准", "準").replaceAll("籤", "簽").replaceAll("淨", "凈");
  expect(damageAgain(`□ 張家勝\n${mapped}`, inferProfile(seed))).toBe(seed);
});

it("gives what the generator of the benchmark gives, which is written apart from it", () => {
  const { article } = texts();
  for (const site of SITES) {
    const text = site.traditional ? mapOneByOne(article) : article;
    const profile = profileOf(site, text, 3);
    expect(damageAgain(text, profile), site.name).toBe(damageTraced(text, profile).copy);
  }
});

it("leaves what GBK does not have as it is", () => {
  expect(damageAgain("𠮷，😀", inferProfile(seed))).toBe("𠮷,😀");
});

function texts() {
  return { article: cleanTexts()[0] ?? "" };
}
