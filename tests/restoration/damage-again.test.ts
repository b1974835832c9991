import { readFileSync } from "node:fs";
import { decode, encode } from "iconv-lite";
import { expect, it } from "vitest";
import { cleanTexts, mapOneByOne } from "@/bench/restoration/damage/texts";
import { damageTraced } from "@/bench/restoration/damage/damage-traced";
import { profileOf, SITES } from "@/bench/restoration/damage/profiles";
import { compareAgain } from "@/lib/restoration/compare-again";
import { restore } from "@/lib/restoration";
import { damageAgain } from "@/lib/restoration/shifted/damage-again";
import { inferProfile } from "@/lib/restoration/shifted/infer-profile";
import { trace } from "@/lib/restoration/traced-text";
import { processorTime } from "../processor-time";

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

it("spells what the bytes of pinyin itself make with the letter behind them", () => {
  // ǐ is A8AB, 玭 is AB6E: across the vowel and the n of jǐn stands 玭.
  const spelled = [
    { char: "锦", pinyin: "jǐn" },
    { char: "玭", pinyin: "pín" },
  ];
  const profile = { ...inferProfile(seed), spelled };
  expect(damageAgain("锦", profile)).toBe("锦(jǐn(pín))");
});

it("spells before it replaces marks, where the copy shows that", () => {
  const copy = "把(bǎ)要求落實(shí)到位?，F(xiàn)場的企業(yè)代表說，改革解決了問題。";
  const profile = { ...inferProfile(copy), spelled: "把bǎ 實shí 業yè 現xiàn".split(" ").map(toSpelled) };
  expect(damageAgain("把要求落實到位。現場的企業代表說，改革解決了問題。", profile)).toBe(copy);
});

it("compares a few lines that differ in detail, and the rest of a copy that differs throughout as a whole", () => {
  const line = "坚持新发展理念";
  const source = `${line}不动摇\n`.repeat(400);
  const restored = trace(`${line}动摇\n`.repeat(400));
  const { differences } = compareAgain(source, restored, []);
  expect(differences).toHaveLength(400);
  expect(differences[0]).toMatchObject({ copy: "不", again: "" });
  expect(differences[399]).toMatchObject({ copy: `${line}不动摇`, again: `${line}动摇` });
});

it("looks at the site's damage in the text as it was written, not as it was misread", async () => {
  const clean = "坚持新发展理念不动摇，畅通产业循环、市场循环、经济社会循环，打好产业基础高级化攻坚战。好";
  const misread = `${decode(encode(clean, "utf-8"), "gb18030")}\n`;
  const { report } = await restore(encode(misread, "utf-8"), { name: "x.txt", terms: [] });
  expect(report.changes.map(({ kind }) => kind)).toEqual(["mojibake"]);
  expect(report.differences).toEqual([]);
});

it("takes the spaces that were beside a mark for known", async () => {
  const text = "坚持新发展理念 , 畅通产业循环, 市场循环, 打好攻坚战 .\n";
  const { report } = await restore(encode(text, "utf-8"), { name: "x.txt", terms: [] });
  expect(report.changes.map(({ before }) => before)).toContain(", ");
  expect(report.differences).toEqual([]);
});

it("compares a place that several kinds changed as what came of it at last", async () => {
  const text = "坚持新发展理念不动摇&lt;br&gt;畅通产业循环、市场循环。\n";
  const { report } = await restore(encode(text, "utf-8"), { name: "x.txt", terms: [] });
  expect(report.changes.map(({ kind }) => kind)).toEqual(["entities", "entities", "tags"]);
  expect(report.differences).toEqual([]);
});

function texts() {
  return { article: cleanTexts()[0] ?? "" };
}

function toSpelled(entry: string) {
  const [char = "", ...pinyin] = entry;
  return { char, pinyin: pinyin.join("") };
}

it("puts the traditional characters again that a mirror has spelled in a simplified text", async () => {
  const copy = "全党全國(guó)各族人民(mín)的思想统一到大会精神上来，各项任務(wù)，全國(guó)學(xué)习会议。";
  const { report, markdown } = await restore(Buffer.from(copy), { name: "copy.txt", terms: [] });
  expect(markdown).toContain("全党全国各族人民的思想统一到大会精神上来，各项任务，全国学习会议。");
  expect(report.explained).toBe(true);
});

it("learns nothing of how a site mapped characters from a run, though its reading is as long", async () => {
  const copy = "代表們問:“為何不早說,明白什么要求呢?”企業認(rèn)為,這是“最好的服務”!懊髂暝僦v這樣辦。";
  const { report } = await restore(Buffer.from(copy), { name: "copy.txt", terms: [] });
  expect(report.changes.map(({ kind }) => kind)).toContain("shifted-bytes");
  expect(report.differences).toEqual([]);
});

it("takes for known where a mark stood for a blank, and the blank behind pinyin", async () => {
  const copy = "[摘? ? 要]深化(hua) 改革(ge) ，推進(jin) 發展(zhan) ，完善(shan) 制度(du) 。";
  const { report } = await restore(Buffer.from(copy), { name: "copy.txt", terms: [] });
  expect(report.differences).toEqual([]);
});

it("does again what few sites do, to replace full stops too, where the copy has none", async () => {
  const copy = "深化改革,擴大開放.推進發展,“完善制度”.\n保障民生.“今后更好.”\n";
  const { report, markdown } = await restore(Buffer.from(copy), { name: "copy.txt", terms: [] });
  expect(markdown).toContain("深化改革，擴大開放。");
  expect(report.explained).toBe(true);
});

it("does a change of a long row of marks again in linear time", async () => {
  const start = processorTime();
  await restore(Buffer.from(`深化改革${".".repeat(60_000)}`), { name: "copy.txt", terms: [] });
  expect(processorTime() - start).toBeLessThan(4000);
});
