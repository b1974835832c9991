import { describe, expect, test } from "vitest";
import { parseArticle, plainText } from "@/lib/article";
import { convert } from "@/lib/conversion";
import { openSite } from "@/lib/edition";
import { contentFolder, readContent } from "@/lib/library";
import { ours } from "../sites";

describe("whatever content is served", () => {
  const content = readContent(contentFolder(process.env, process.cwd()), process.env);
  const site = openSite(content);

  test("it has no problems", () => {
    expect(site.problems).toEqual([]);
  });

  test.each(content.articles)("$slug comes back unchanged from the other script", (source) => {
    const { script: from, overrides: own } = source;
    const to = from === "zh-Hans" ? "zh-Hant" : "zh-Hans";
    const overrides = [...own, ...content.overrides];
    const text = plainText(parseArticle(source).article);
    const there = convert(text, { from, to, overrides }).text;
    expect(convert(there, { from: to, to: from, overrides }).text).toBe(text);
  });
});

describe("our glossary", () => {
  const terms = ours.terms("zh-Hans");

  test("explains what the article does not", () => {
    const wanted =
      "放管服 两山理论 六多合一 一门一网一次 1233+80 1+1+N 证照分离 多证合一 容缺审批 告知承诺 先建后验 数据跑路 店小二精神 " +
      "有呼必应，无事不扰 三区联动 双核驱动 一城一港一主体 长江大保护 十大标志性战役 关改搬转 一号工程 两新一高 比学赶超 规上企业 " +
      "限上商贸企业 双报到、双报告 三治融合 双基强化 网格化管理 综治中心 市域治理现代化 省域治理现代化 营商环境 一带一路 中欧班列 " +
      "南向通道 新发展理念 产业基础高级化 产业链现代化 延链补链 双胜利 疫后重振 高新区 自贸区 综保区 仿制药 三个应急中心 智慧城市";
    const names = new Set(terms.map(({ term }) => term));
    expect(wanted.split(" ").filter((name) => !names.has(name))).toEqual([]);
  });

  test.each(terms)("$term stands somewhere in the article", ({ occurrences }) => {
    expect(occurrences.flatMap(({ sentences }) => sentences).length).toBeGreaterThan(0);
  });

  test.each(terms)("$term has one syllable for each character, with one tone at most", ({ term, pinyin }) => {
    const syllables = pinyin.split(/[ ,]+/).filter((part) => /[a-zü]/i.test(part.normalize("NFD")) && part !== "1+1+N");
    expect(syllables.length).toBe([...term.matchAll(/\p{Script=Han}/gu)].length);
    for (const syllable of syllables) expect(syllable.normalize("NFD").match(/[\u0300\u0301\u0304\u030c]/g)?.length ?? 0).toBeLessThan(2);
  });

  test("links every definition to other terms, never to itself", () => {
    for (const { id, definition } of terms) expect(JSON.stringify(definition)).not.toContain(`"term":"${id}"`);
    expect(terms.filter(({ definition }) => JSON.stringify(definition).includes('"term":')).length).toBeGreaterThan(10);
  });
});
