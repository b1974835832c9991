import { expect, test } from "vitest";
import type { Change } from "@/lib/restoration";
import { script } from "@/lib/restoration/kinds/script";
import { edit, trace } from "@/lib/restoration/traced-text";
import { mapOneByOne } from "./map-one-by-one";
import { findingsOf, repair, toldOf } from "./repair";
import { ARTICLE, SIMPLIFIED, SOUND } from "./sound-texts";

test.each([true, false])(
  "a text mapped one by one becomes what it was; characters of both scripts stay: %s",
  (keeps) => {
    for (const text of [ARTICLE, SIMPLIFIED.join("\n")]) expect(repair(script, mapOneByOne(text, keeps))).toBe(text);
  },
);

test("every stretch of ten sentences that keeps what both scripts have is recognised", () => {
  for (let at = 0; at < SIMPLIFIED.length; at += 10) {
    const text = SIMPLIFIED.slice(at, at + 10).join("\n");
    expect(repair(script, mapOneByOne(text, true))).toBe(text);
  }
});

test("sound texts of either script stay", () => {
  for (const text of SOUND) expect(findingsOf(script, text), text.slice(0, 40)).toEqual([]);
});

test("what mirrors put for a character that the conversion keeps comes back too", () => {
  const mapped = "滬陜高速的建設由于陜西干部的努力，衹要達到標凖，以后還將延長";
  expect(repair(script, mapped)).toBe("沪陕高速的建设由于陕西干部的努力，只要达到标准，以后还将延长");
});

test("瞭 that mirrors put for every 了 comes back, and shows that a text was mapped; 瞭望 and 瞭解 do not", () => {
  const mapped = "深化細化瞭遠景目標，進入創新型國傢前列，瞭解瞭望塔的情況，生活水平提高瞭";
  expect(repair(script, mapped)).toBe("深化细化了远景目标，进入创新型国家前列，了解瞭望塔的情况，生活水平提高了");
  expect(findingsOf(script, "登上瞭望塔眺瞭四方，深入瞭解情況，一目瞭然")).toEqual([]);
});

test("what hardly stands in traditional text is told with the character that it may have been", () => {
  const line = "社區是城市治理的基本單元，黨委和政府要推動重心下移，服務群眾，並於會後明確責任，及時處理問題。";
  const [told] = findingsOf(script, `${line.repeat(10)}距離三公裏以外。`);
  expect(told?.note).toContain("里");
});

test("pinyin or shifted bytes at three places say that the copy was mapped, two places do not", () => {
  const text = "縣域治理是國家治理體系的重要組成部分";
  const mended = ["pinyin", "shifted-bytes", "pinyin"].map((kind) => changeOf(kind));
  expect(findingsOf(script, text, {}, mended).map(({ after }) => after)).toEqual(["县", "国", "体", "组"]);
  expect(findingsOf(script, text, {}, mended.slice(1))).toEqual([]);
  expect(
    findingsOf(
      script,
      text,
      {},
      ["punctuation", "spaces", "tags", "pinyin"].map((kind) => changeOf(kind)),
    ),
  ).toEqual([]);
});

test("traditional characters in a simplified text come back where the mirror has spelled every one of them", () => {
  const read = (copy: string) => {
    const brackets = [...copy.matchAll(/\(\p{L}+\)/gu)];
    const text = edit(
      trace(copy),
      brackets.map(({ index, 0: { length } }) => ({ start: index, end: index + length, text: "" })),
    );
    const known = { source: copy, terms: [], likelihood: { count: () => 0 }, undoRewording: false };
    const mended = brackets.map(({ index }) => changeOf("pinyin", index));
    const found = script.find(text, known, mended).filter(({ after }) => after !== undefined);
    return edit(
      text,
      found.map(({ start, end, after = "" }) => ({ start, end, text: after })),
    ).chars.join("");
  };
  const spelled = "全党全國(guó)各族人民的思想统一，各项任務(wù)，全國(guó)學(xué)习，这次会议";
  expect(read(spelled)).toBe("全党全国各族人民的思想统一，各项任务，全国学习，这次会议");
  // Those that stand without pinyin too, or beside their simplified form, may be the author's.
  expect(read(`${spelled}，學者`)).toContain("學习");
  expect(read(`${spelled}，国家，为學(xué)`)).toContain("全國");
  expect(read("全党全國(guó)各族人民的思想统一，这次会议")).toContain("全國");
});

function changeOf(kind: string, offset = 0): Change {
  return { kind, offset, line: 1, before: "(xiàn)", after: "", certain: true, candidates: [] };
}

test("a row of changed characters is one finding, and certain", () => {
  const found = findingsOf(script, mapOneByOne(ARTICLE, true));
  expect(found.length).toBeGreaterThan(100);
  expect(found.every(({ start, end, after = "" }) => Array.from(after).length === end - start)).toBe(true);
  expect(found.filter(({ certain }) => certain).length / found.length).toBeGreaterThan(0.99);
});

test("a mix is told with its places", () => {
  const mix = `${SIMPLIFIED.slice(0, 20).join("\n")}\n這個國家級開發區經濟發達`;
  expect(toldOf(script, mix)).toEqual(["這個國", "級開發區經濟發達"]);
  expect(repair(script, mix)).toBe(mix);
  expect(findingsOf(script, "他叫王偉，在宜昌的这个开发区经济发展部门从业。")).toEqual([]);
});
