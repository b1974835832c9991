import { expect, it } from "vitest";
import { becomes } from "@/lib/restoration/shifted/becomes";
import { inferProfile } from "@/lib/restoration/shifted/infer-profile";
import type { Profile, SpelledChar } from "@/lib/restoration/shifted/profile";

const list = (entries: string): SpelledChar[] =>
  entries.split(" ").map(([char = "", ...pinyin]) => ({ char, pinyin: pinyin.join("") }));
const site = (spelled: string, once = ""): Profile => {
  return { ...inferProfile("國(guó)家?xíng)A"), spelled: list(spelled), once: new Set(once) };
};

// 我 lies across 次 and 要: what is left of 要 has pinyin only if it was spelled before.
it.each(["其次?wǒ)?yào)改造，我(wǒ)要(yào)改造", "其次?wǒ)脑欤?wǒ)要(yào)改造"])(
  "takes from the copy which of two that share a byte was spelled first: %s",
  (copy) => {
    for (const order of ["要yào 我wǒ", "我wǒ 要yào"])
      expect(becomes("其次要改造，我要改造", copy, site(order), [])).toBe(true);
  },
);

it("wants pinyin behind each character of the list that stands whole", () => {
  expect(becomes("其次要改造，我要改造", "其次?wǒ)?yào)改造，我要(yào)改造", site("要yào 我wǒ"), [])).toBe(false);
});

it("lets a character that is only supposed to be in the list have pinyin everywhere or nowhere", () => {
  const supposed = list("造zào");
  for (const [copy, does] of [
    ["改造(zào)和創造(zào)", true],
    ["改造和創造", true],
    ["改造(zào)和創造", false],
    ["改造和創造(zào)", false],
  ] as const)
    expect(becomes("改造和創造", copy, site("我wǒ"), supposed), copy).toBe(does);
});

it("compares what stands behind the last pinyin too", () => {
  expect(becomes("我們改造", "我(wǒ)們改造", site("我wǒ"), [])).toBe(true);
  expect(becomes("我們改造", "我(wǒ)們改進", site("我wǒ"), [])).toBe(false);
});

it("lets pinyin be that of the next bytes where only one place shows whose it is", () => {
  // 室 lies across 适 and 宜, both are read shì, and nothing is left of the byte that was lost between.
  const profile = { ...site("适shì 室shì", "适室"), orphan: "" as const, swallowed: "" };
  expect(becomes("上适宜技术", "上适(shì)思际", profile, [])).toBe(true);
  expect(becomes("上适宜技术", "上适(shì)宜技术", profile, [])).toBe(true);
  expect(becomes("上适宜技术", "上适(shì)思际", { ...profile, once: new Set() }, [])).toBe(false);
});
