import { expect, test } from "vitest";
import { damageTraced } from "@/bench/restoration/damage/damage-traced";
import { profileOf, SITES, type Site } from "@/bench/restoration/damage/profiles";
import { cleanTexts, mapOneByOne } from "@/bench/restoration/damage/texts";
import { restore } from "@/lib/restoration";
import { watermark } from "@/lib/restoration/kinds/watermark";
import { findingsOf, repair, toldOf } from "./repair";

const paragraphs = [
  "坚持新发展理念不动摇，畅通产业循环、市场循环，打好产业基础高级化、产业链现代化攻坚战。",
  "对标省委省政府要求，补短板、堵漏洞、强弱项，加快推进市域治理现代化，建立应急机制。",
  "持续深化“放管服”改革，打造要素集聚“磁场”，全面推行多规、多评、多审、多验、多证、多管。",
  "深入开展千名干部进千企活动，创新项目服务机制，为重点项目提供全程代办服务，着力破解难题。",
];
const clean = paragraphs.join("\n");

test.each(["本文来自某某文库www.example.com", "（来源：某某网）", "更多内容请见某某文秘网。"])(
  "takes out %s",
  (mark) => {
    expect(repair(watermark, paragraphs.map((text) => text + mark).join("\n"))).toBe(clean);
  },
);

test("takes it from headings too", () => {
  const mark = "本文来自某某网";
  expect(repair(watermark, [`一、绿色${mark}`, ...paragraphs.map((text) => text + mark)].join("\n"))).toBe(
    ["一、绿色", ...paragraphs].join("\n"),
  );
});

test("takes the longer one where one ends as another does", () => {
  const long = [...paragraphs, ...paragraphs];
  const text = long.map((one, n) => `${one}${n < 3 ? "来自" : ""}某某网`).join("\n");
  expect(repair(watermark, text)).toBe(long.join("\n"));
});

test("tells where only some paragraphs end with it", () => {
  const text = [...paragraphs.slice(0, 3).map((one) => `${one}某某网`), ...paragraphs, ...paragraphs].join("\n");
  expect(toldOf(watermark, text)).toEqual(["某某网", "某某网", "某某网"]);
});

test("leaves sound paragraphs, refrains and what stands once or twice", () => {
  expect(findingsOf(watermark, clean)).toEqual([]);
  expect(findingsOf(watermark, paragraphs.map((text) => `${text}这就是担当！`).join("\n"))).toEqual([]);
  expect(findingsOf(watermark, `${clean}\n${paragraphs[0]}来源：某某网`)).toEqual([]);
});

test("parts paragraphs by it that a page has put into one line", () => {
  const six = [...paragraphs, ...paragraphs.slice(0, 2)];
  const line = six.map((text) => `${text}本文来自某某公文网`).join("");
  expect(repair(watermark, line)).toBe(six.join("\n"));
});

test("takes what a site says of a text out of sentences too", () => {
  const [before, behind] = ["坚持新发展理念", "不动摇，畅通产业循环。"];
  expect(repair(watermark, `${before}（转载请注明某某网）${behind}`.repeat(6))).toBe(`${before}${behind}`.repeat(6));
});

test.each(["更多人才请进来，更多企业留下来。", "转载请注明作者。", "文章来自基层，写的是网格员。"])(
  "leaves %s",
  (sound) => {
    expect(findingsOf(watermark, paragraphs.map((text) => text + sound).join(""))).toEqual([]);
    expect(findingsOf(watermark, sound.repeat(4))).toEqual([]);
  },
);

test("leaves the runs of a copy to be read as without it, though its characters are spelled elsewhere", async () => {
  const text = mapOneByOne(cleanTexts()[0] ?? "");
  const profile = profileOf(SITES[0] as Site, text, 1);
  const { copy } = damageTraced(text, profile);
  const spelled = profile.spelled.slice(0, 8).map(({ char }) => char);
  const marked = copy.replaceAll(/(?<=[^\n]{30})$/gm, `更多请见${spelled.join("")}网`);
  const runsOf = async (of: string) => {
    const { report } = await restore(new TextEncoder().encode(of), { name: "x.txt", terms: [] });
    const runs = report.changes.filter(({ kind }) => kind === "shifted-bytes");
    return runs.map(({ before, after, certain }) => ({ before, after, certain }));
  };
  expect(await runsOf(marked)).toEqual(await runsOf(copy));
});
