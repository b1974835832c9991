import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { damageTraced } from "@/bench/restoration/damage/damage-traced";
import { profileOf, SITES } from "@/bench/restoration/damage/profiles";
import { cleanTexts, heldOutTexts, mapOneByOne } from "@/bench/restoration/damage/texts";
import { becomes } from "@/lib/restoration/shifted/becomes";
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

it("knows the pinyin of 〇 for that of a character, as of any other", () => {
  expect(inferProfile("二〇(líng)二(èr)〇(líng)年").spelled).toContainEqual({ char: "〇", pinyin: "líng" });
});

it("takes a lost byte for nothing where pinyin stands after a character that is not read so", () => {
  expect(inferProfile("落實規(guī)劃》!兑(guī)劃》明確,").orphan).toBe("");
});

it("goes by what the copy shows more often", () => {
  const vanished = "落實規(guī)劃》!兑(guī)劃》明確,信托(xiǎo)業者处二百元以下的?(de)";
  expect(inferProfile(vanished).orphan).toBe("");
  expect(inferProfile(vanished.repeat(3)).orphan).toBe("");
  expect(inferProfile("婦女(nü)、兒童。公民?(shi)?人信息,侵略(lüe)者?!?").orphan).toBe("?");
});

it("is sure that a mark was swallowed only where it should have been seen often enough", () => {
  const sentence = (at: number) => `第${at}项措施实现?${"甲乙丙丁戊己庚辛壬癸"[at % 10]}${at},各地落实,`;
  const copy = (sentences: number) => Array.from({ length: sentences }, (_, at) => sentence(at)).join("");
  expect(inferProfile(copy(2))).toMatchObject({ swallowed: "(,?", perhaps: ",?" });
  expect(inferProfile(copy(5))).toMatchObject({ swallowed: "(,?", perhaps: "?" });
  expect(inferProfile(`${copy(5)}推进?,改革`)).toMatchObject({ swallowed: "(?", perhaps: "?" });
  // The same words again show nothing more, and `?!` is a 。”.
  expect(inferProfile(`${sentence(1).repeat(5)}${"?!耙".repeat(5)}`).perhaps).toBe(",?");
});

it("supposes no replaced mark in sound text", () => {
  expect(inferProfile("坚持稳中求进，推动高质量发展。").marks).toEqual([]);
});

it("tells a copy that was made of several, each with its own list, from one with a character read in place of another", () => {
  const sentence = "发展经济，改善民生，保护环境，服务群众。";
  const spell = (chars: string) =>
    sentence.replace(new RegExp(`[${chars}]`, "g"), (char) => `${char}(${READINGS[char] ?? ""})`);
  const several = [spell("发经"), spell("民环"), spell("服展"), spell("济护"), sentence].join("\n");
  const { spelled, unlisted } = inferProfile(several);
  expect(unlisted.map(({ char }) => char).join("")).toBe("发经民环展服济护");
  expect(spelled).toEqual([]);
  const one = inferProfile(`${spell("发展经济民环服").repeat(3)}护(hù)`);
  expect(one.unlisted).toEqual([]);
});

const READINGS: Record<string, string> = {
  发: "fā",
  展: "zhǎn",
  经: "jīng",
  济: "jì",
  民: "mín",
  环: "huán",
  服: "fú",
  护: "hù",
};

it("sees by the characters behind it that `!` has lost a byte without a trace, beside true question marks", () => {
  const silent = inferProfile("代表們問:“為何不早說呢?”企業認(rèn)為,這是“最好的服務”!敖窈筮要這樣辦。“");
  expect(silent.orphan).toBe("");
  // Where a paragraph began between the two, 。“ was left whole.
  expect(silent.marks).toContainEqual({ mark: "！", by: "!", reach: "bytes" });
  expect(inferProfile("代表們問:“為何不早說呢?”企業認(rèn)為,這是“最好的服務”!今後還要這樣辦。").orphan).toBe("?");
});

it("takes the bracket of pinyin for no mark that a site replaced", () => {
  const copy = "建(jiàn)設（試行）的通知，加快建(jiàn)設。實?xiàn)發展，對外?xiǎn)合作（二）。?，改革?，開放";
  expect(inferProfile(copy).marks).toContainEqual({ mark: "）", by: "）", reach: "bytes" });
});

it.each(SITES)("infers of a copy what makes the text the copy again: $name", (site) => {
  for (const text of [...cleanTexts(), ...heldOutTexts()]) {
    const written = site.traditional ? mapOneByOne(text) : text;
    const profile = profileOf(site, written, 3);
    const copied = damageTraced(written, profile).copy.split("\n");
    const inferred = inferProfile(copied.join("\n"));
    const known = new Set(inferred.spelled.map(({ char }) => char));
    // What stands in the text once, in bytes out of step, shows nothing.
    const supposed = profile.spelled.filter(({ char }) => !known.has(char));
    const lines = written.split("\n");
    expect(lines.filter((line, at) => !becomes(line, copied[at] ?? "", inferred, supposed))).toEqual([]);
  }
});

it("knows by the letter that is left of a character that a site spelled before it replaced marks", () => {
  expect(inferProfile("把(bǎ)要求落實(shí)到位?，F(xiàn)場的企業(yè)代表說，改革").spelledFirst).toBe(true);
  // The first byte of 匯 has vanished with what was left of 、.
  expect(inferProfile("一所學?!R(huì)聚起?kuì)?lái),企業(yè)代表").spelledFirst).toBe(false);
});
