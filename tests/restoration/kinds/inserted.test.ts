import { expect, test } from "vitest";
import { restore } from "@/lib/restoration";
import { inserted } from "@/lib/restoration/kinds/inserted";
import { findingsOf, repair, toldOf } from "./repair";

test("takes out signs that are strewn between words", () => {
  expect(repair(inserted, "@@发展@@经济，@@推进@@改革@@和开放，增长9.8%@@，联系a@@b")).toBe(
    "发展经济，推进改革和开放，增长9.8%，联系a@@b",
  );
});

test("takes out pictures that are strewn between words, also before pinyin", () => {
  expect(repair(inserted, "国(guo)⛦(guo)务院，推★★进改革☂(gai)，发★展")).toBe("国(guo)(guo)务院，推进改革(gai)，发展");
});

test("takes out forms in rows of several, and where they stand alone beside such rows", () => {
  expect(repair(inserted, "推进■◆◆，改革▲■，加强“1+N◆■”体系■■，◆建设◆■\n◆ 项目")).toBe(
    "推进，改革，加强“1+N”体系，建设\n◆ 项目",
  );
});

test("one is enough before pinyin", () => {
  expect(repair(inserted, "国(guo)⛦(guo)务院☂发展")).toBe("国(guo)(guo)务院☂发展");
});

test.each(["★推进改革", "五星★★★★★", "发展☀经济，推进☀改革", "二○二○年", "王■■指出，李■■强调，●●公司", "评为 ★ 级"])(
  "leaves the picture of %s",
  (sound) => {
    expect(findingsOf(inserted, `${sound}\n`)).toEqual([]);
  },
);

test("tells of a few", () => {
  expect(toldOf(inserted, "发展@@经济")).toEqual(["@@"]);
});

test.each(["**强调**文字", "~~删去~~", "## 标题", "a&&b", "联系@张三", "表|格", "C##", "||", "他说##"])(
  "leaves %s",
  (sound) => {
    expect(findingsOf(inserted, `${sound}\n`.repeat(4))).toEqual([]);
  },
);

test("takes them out before bytes are read: within a run they are none of it", async () => {
  const copy = "加大政策調(diào)節(jié)力度,就能夠?qū)崿F(xiàn)今年經(jīng)濟社會發(fā)展,現(xiàn)在看";
  const strewn = copy
    .replace("?qū)崿", "?qū)@@崿")
    .replace("政策", "政策@@")
    .replace("今年", "今@@年")
    .replace("社會", "社@@會");
  const readings = async (text: string) => {
    const { report } = await restore(new TextEncoder().encode(text), { name: "x.txt", terms: [] });
    const runs = report.changes.filter(({ kind }) => kind === "shifted-bytes");
    return runs.map(({ after, certain }) => ({ after, certain }));
  };
  expect(await readings(strewn)).toEqual(await readings(copy));
  expect(await readings(copy)).toHaveLength(1);
});
