import { Converter as fromSimplified } from "opencc-js/cn2t";
import { configs } from "opencc-js/preset/t2cn";
import { Converter as fromTraditional } from "opencc-js/t2cn";
import { addOwn, addPhrases, AS_ONE, countWords, isCharacter, keysOf, lower, type CountedWords } from "./counted-words";
import { hongKongNames, hongKongWriter } from "./hong-kong";
import { packVocabulary, type Vocabulary } from "./vocabulary";
import { BACK, SIMPLER } from "./words";

const VARIANTS: readonly [from: RegExp, to: string][] = [
  [/(?<=[計規企策籌擘])劃/gu, "畫"],
  [/[復複](?=[核議審診查命信電函])/gu, "覆"],
];

/** Met as often as 著作 itself, or they would be cut in two: 看著 and 作者. */
const WORKS = ["著作者", "著作人", "著作物"];

/** How a book is signed: 高爾基 著. */
const SIGNED = [" 著", "　著"];

/** How often a word must be counted to be believed against OpenCC. */
const SURE = 100;

/**
 * The same words the other way round: every word of the list as Taiwan, Hong Kong and OpenCC's own standard write it. So
 * 專著 is found to be 专著, where the character alone (看著) would be 着. What the list does not have, opencc-js converts.
 *
 * @throws {RangeError} when an entry changes the number of code points
 */
export function buildFromTraditional(): Vocabulary {
  const counted = countWords();
  const opencc = fromTraditional({ from: "tw", to: "cn" });
  const back = (word: string) => opencc(word).replace(/\p{Script=Han}/gu, (char) => SIMPLER.get(char) ?? char);
  const standards = (["tw", "hk", "t"] as const).map((to) => fromSimplified({ from: "cn", to }));
  // Taiwan also writes 計畫 and 覆核, which OpenCC does not.
  const also = (word: string) =>
    VARIANTS.reduce((form, [from, to]) => form.replace(from, to), standards[0]?.(word) ?? word);
  const written = [...standards, also];
  const costs = new Map<string, number>();
  const simplified = new Map<string, string>();
  const phrases = new Set([...keysOf(configs["tw2s"]), ...SIMPLER.keys()]);
  for (const [word, cost] of counted.costs) {
    // The list has some words in traditional characters (芒果乾), but 专著 and 卓著, met often, are right as they are.
    if (!isCharacter(word) && back(word) !== word && (counted.counts.get(word) ?? 0) < SURE) continue;
    // Nor does it spell 著 as 着 only where that is right: 卓着, 着作.
    if ((counted.counts.get(word.replaceAll("着", "著")) ?? 0) > (counted.counts.get(word) ?? 0)) continue;
    for (const form of isCharacter(word) ? [word] : new Set(written.map((write) => write(word)))) {
      if (cost >= (costs.get(form) ?? Infinity)) continue;
      costs.set(form, cost);
      simplified.set(form, phrases.has(form) ? back(form) : likelier(word, back(form), counted));
    }
  }
  // A character is met as often as the one that it becomes.
  for (const char of [...phrases].filter(isCharacter))
    lower(costs, char, counted.costs.get(back(char)) ?? counted.unknown);
  for (const [form, word] of BACK) simplified.set(form, word);
  addPhrases(costs, [...phrases, ...BACK.keys(), ...hongKongNames()], counted);
  addOwn(costs, BACK.keys(), counted);
  for (const word of WORKS) lower(costs, word, costs.get("著作") ?? counted.unknown);
  const signed = counted.unknown + (costs.get("著") ?? counted.unknown) - AS_ONE;
  for (const word of SIGNED) costs.set(word, signed);
  for (const word of SIGNED) simplified.set(word, word);
  const read = (word: string) => (isCharacter(word) ? back(word) : (simplified.get(word) ?? back(word)));
  const toHongKong = hongKongWriter();
  return packVocabulary({
    costs,
    unknown: counted.unknown,
    write: { "zh-Hans": read, "zh-Hant-HK": (word) => toHongKong(word, read(word)) },
  });
}

/** Of two words in simplified characters the one counted more often; OpenCC's where the list has neither. */
function likelier(word: string, opencc: string, { counts }: CountedWords): string {
  return (counts.get(opencc) ?? 0) >= (counts.get(word) ?? 0) ? opencc : word;
}
