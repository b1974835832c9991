import { Converter as fromSimplified } from "opencc-js/cn2t";
import { configs } from "opencc-js/preset/t2cn";
import { Converter as fromTraditional } from "opencc-js/t2cn";
import { addPhrases, countWords, isCharacter, keysOf, lower, type CountedWords } from "./counted-words";
import { hongKongNames, hongKongWriter } from "./hong-kong";
import { packVocabulary, type Vocabulary } from "./vocabulary";
import { SIMPLER } from "./words";

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
  const written = (["tw", "hk", "t"] as const).map((to) => fromSimplified({ from: "cn", to }));
  const costs = new Map<string, number>();
  const simplified = new Map<string, string>();
  const phrases = new Set([...keysOf(configs["tw2s"]), ...SIMPLER.keys()]);
  for (const [word, cost] of counted.costs) {
    // The list has some words in traditional characters (芒果乾), but 专著 and 卓著, met often, are right as they are.
    if (!isCharacter(word) && back(word) !== word && (counted.counts.get(word) ?? 0) < SURE) continue;
    for (const form of isCharacter(word) ? [word] : new Set(written.map((write) => write(word)))) {
      if (cost >= (costs.get(form) ?? Infinity)) continue;
      costs.set(form, cost);
      simplified.set(form, phrases.has(form) ? back(form) : likelier(word, back(form), counted));
    }
  }
  // A character is met as often as the one that it becomes.
  for (const char of [...phrases].filter(isCharacter))
    lower(costs, char, counted.costs.get(back(char)) ?? counted.unknown);
  addPhrases(costs, [...phrases, ...hongKongNames()], counted);
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
