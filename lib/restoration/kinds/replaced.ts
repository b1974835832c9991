import { codePoints } from "../code-points";
import { ADVERTISERS } from "../chinese/advertisers";
import { isHan } from "../chinese/characters";
import { findMatches } from "../chinese/find-matches";
import { findOdd } from "../chinese/is-reworded";
import { isOfMainland } from "../chinese/mainland";
import { findPhrases } from "../chinese/phrases";
import { scriptOf, simplifiedChars } from "../chinese/script-of";
import { SYNONYMS } from "../chinese/synonyms";
import { textOf } from "../chinese/text-of";
import type { Copy, Finding, Kind } from "../kind";

/**
 * A name of an advertiser, as it is put into set phrases: 乐动安卓app. Of words that offices use too (手机登录, 官方下载) none
 * makes one by itself.
 */
const NAME = new RegExp(
  String.raw`\p{Script=Han}{0,4}(?:(?:体育|娱乐|彩票|棋牌|电竞|真人|${ADVERTISERS})(?:安卓|苹果|体育|娱乐|彩票|棋牌|电竞|真人|官方|手机){0,4}(?:app|APP|App|ios|iOS|IOS|官网|下载|登录|注册)|(?:安卓|苹果)(?:官方|手机)?(?:app|APP|App|ios|iOS|IOS))(?:官网|下载|登录|注册|入口){0,4}`,
  "gu",
);
/** What such names are by themselves, wherever they stand: 坚持乐鱼体育为中心, leyu乐鱼, 华体会hth, 九游会J9. A peninsula is none. */
const BRAND = new RegExp(
  [
    String.raw`(?<![A-Za-z])[A-Za-z]{2,10}(?:${ADVERTISERS}|真人(?!秀))(?:体育|电竞|娱乐)?`,
    String.raw`(?:${ADVERTISERS}|[Bb][Oo][Bb]综合)(?:体育|电竞|娱乐)`,
    String.raw`(?!半岛)(?:${ADVERTISERS})会?(?:[a-z]{2,10}|[A-Z]\d)(?![A-Za-z\d])`,
  ].join("|"),
  "gu",
);
/** What clinics want to be found by, from a word that tells of them on. */
const CLINIC =
  /(?:医院|诊所|癫痫|白癜风|牛皮癣|不孕不育|男科|妇科|脑科|人流|整形|植发)\p{Script=Han}{0,12}?(?:(?:咨询|预约|联系)?电话|怎么[样走]?|怎样|哪家好|哪个好|哪里好|好不好|好吗|多少钱|收费|排名|在哪里?|地址|官网)/gu;
/** Sections of the sites that put them in, which tell nothing by themselves. */
const SECTIONS = /(?:情感|励志|鬼|爱情)故事|中华美食|星座运势|养生知识|减肥方法|美容护肤|娱乐八卦/gu;
/** So long may be what stands before, and so often is the word counted that it tears apart. */
const TORN = { longest: 14, least: 100 };
/** What may stand before an app's name in a sentence about one: 开发手机app. */
const SENTENCE =
  /(?:开发|研发|推出|上线|推广|使用|安装|通过|利用|用|款|个|的|和|及|与|、|，|。|“|：|；)(?:手机|安卓|苹果|官方)+$/u;
/** In quotation marks, so many characters at most. */
const QUOTED = /“([\p{Script=Han}]{4,16})”/gu;

/** Words that were replaced, by an advertiser or a machine. No byte shows it, so it is told and never repaired. */
export const replaced: Kind = {
  name: "replaced",
  what: "words that may have been replaced",
  find({ chars }, copy): Finding[] {
    const simplified = simplifiedChars(chars);
    if (simplified.length !== chars.length) return [];
    const found = [
      ...names(simplified),
      ...clinics(simplified, copy),
      // Taiwan has words of its own for what the terms mean, 經商環境 among them.
      ...(isForeign(chars, simplified) ? [] : nearTerms(simplified, copy)),
      ...expanded(simplified, copy),
      ...oddWords(simplified),
    ];
    return apart(
      found.map(([start, end, why]) => ({ start, end, certain: false, note: `may have been replaced: ${why}` })),
    );
  },
};

function isForeign(chars: readonly string[], simplified: readonly string[]): boolean {
  return scriptOf(chars).script === "zh-Hant" && !isOfMainland(textOf(simplified));
}

type Place = readonly [start: number, end: number, why: string];

/** Names of advertisers: in the middle of a phrase, where Chinese text goes on without a mark on both sides, or brands. */
function names(chars: readonly string[]): Place[] {
  const brands = findMatches(chars, BRAND).map(({ start, end }): Place => [start, end, "an advertiser's name"]);
  const inPhrases = findMatches(chars, NAME).flatMap(({ start, end, text }): Place[] => {
    const latin = /[A-Za-z]/.exec(text)?.index ?? text.length;
    const inside = isHan(chars[start - 1]) || latin > 4;
    return inside &&
      isHan(chars[end]) &&
      !SENTENCE.test(chars.slice(Math.max(0, start - 4), start).join("") + text.slice(0, latin))
      ? [[start, end, "an advertiser's name inside a phrase"]]
      : [];
  });
  return [...inPhrases, ...brands];
}

/** What a clinic wants to be found by, set into the middle of a word: 举某某医院咨询电话办. Elsewhere it may be of the text. */
function clinics(chars: readonly string[], { likelihood }: Copy): Place[] {
  const found = findMatches(chars, CLINIC).flatMap(({ start: from, end }): Place[] => {
    const after = chars[end] ?? "";
    if (!isHan(after)) return [];
    for (let start = from; start >= from - TORN.longest && isHan(chars[start - 1]); start--)
      if (likelihood.count((chars[start - 1] ?? "") + after) >= TORN.least)
        return [[start, end, "an advertiser's words inside a word"]];
    return [];
  });
  const beside = found.length > 0 ? findMatches(chars, SECTIONS) : [];
  return [...found, ...beside.map(({ start, end }): Place => [start, end, "an advertiser's words"])];
}

/** Terms of the glossary with one word put for another, where the term itself is nowhere in the text. */
function nearTerms(chars: readonly string[], { terms }: Copy): Place[] {
  const text = textOf(chars);
  const variants = new Map<string, string>();
  for (const term of terms) {
    if (text.includes(term)) continue;
    for (const [right, wrong] of SYNONYMS)
      if (term.includes(right) && term.length > right.length)
        for (const word of wrong) variants.set(term.replace(right, word), term);
  }
  for (const term of terms) variants.delete(term);
  return findPhrases(chars, variants).map(({ start, end, is }) => [
    start,
    end,
    `the glossary has ${is}, which the text has not`,
  ]);
}

/**
 * A short term that a machine made long, in quotation marks: 放管服 as 发布管理服务, a word of two characters for each of
 * its own, of which all but one contain it.
 */
function expanded(chars: readonly string[], { terms, likelihood }: Copy): Place[] {
  const text = textOf(chars);
  const short = terms.filter((term) => codePoints(term) === 3 && !text.includes(term));
  if (short.length === 0) return [];
  return findMatches(chars, QUOTED).flatMap(({ start, end, groups: [quoted = ""] }): Place[] => {
    const words = quoted.match(/../gu) ?? [];
    if (codePoints(quoted) !== 6 || words.some((word) => likelihood.count(word) === 0)) return [];
    const term = short.find((one) => Array.from(one).filter((char, n) => words[n]?.includes(char)).length === 2);
    return term === undefined ? [] : [[start + 1, end - 1, `the glossary has ${term}, which the text has not`]];
  });
}

/** Words and phrases as a machine puts them, when there are several. */
function oddWords(chars: readonly string[]): Place[] {
  return findOdd(chars).map(({ start, end, is }) => [start, end, `a machine puts it for ${is}`]);
}

/** Of findings that overlap the first. */
function apart(found: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}
