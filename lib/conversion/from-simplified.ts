import { Converter } from "opencc-js/cn2t";
import { configs } from "opencc-js/preset/cn2t";
import { addOwn, addPhrases, countWords, keysOf } from "./counted-words";
import { hongKongNames, hongKongWriter } from "./hong-kong";
import { packVocabulary, type Vocabulary } from "./vocabulary";
import { WORDS } from "./words";

/**
 * Joins nodejieba's words, opencc-js' phrases and characters, and our own words. Each is converted by opencc-js, whole:
 * what OpenCC has for it, or, where it has nothing, the phrases and characters inside.
 *
 * @throws {RangeError} when an entry changes the number of code points
 */
export function buildFromSimplified(): Vocabulary {
  const counted = countWords();
  const costs = new Map(counted.costs);
  addPhrases(costs, [...phrases(), ...hongKongNames()], counted);
  addOwn(costs, WORDS.keys(), counted);
  const taiwan = Converter({ from: "cn", to: "tw" });
  const hongKong = Converter({ from: "cn", to: "hk" });
  const toHongKong = hongKongWriter();
  const hongKongWords = new Map([...WORDS].map(([word, form]) => [word, toHongKong(form, word)]));
  const known = new Set(phrases());
  return packVocabulary({
    costs,
    unknown: counted.unknown,
    write: {
      "zh-Hant": (word) => {
        // Taiwan writes 濕, as in the name of its law on wetlands; OpenCC's 溼 is the older standard.
        const form = taiwan(word).replaceAll("溼", "濕");
        return known.has(word) ? (WORDS.get(word) ?? form) : withOwnWords(word, form, WORDS);
      },
      "zh-Hant-HK": (word) => {
        const form = hongKong(word);
        return known.has(word) ? (hongKongWords.get(word) ?? form) : withOwnWords(word, form, hongKongWords);
      },
    },
  });
}

/** Of a word that OpenCC does not have, such as 巡回法庭, its parts are converted; where one is our own, as we write it. */
function withOwnWords(word: string, form: string, words: ReadonlyMap<string, string>): string {
  const chars = Array.from(form);
  for (const [own, written] of words) {
    const at = word.indexOf(own);
    if (at !== -1) chars.splice(Array.from(word.slice(0, at)).length, Array.from(own).length, ...Array.from(written));
  }
  return chars.join("");
}

/** Everything that OpenCC has an entry for, characters too; but not the forms that Taiwan puts in place of others. */
function phrases(): string[] {
  const { segmentation, conversionChain, ...rest } = configs["s2tw"] ?? {};
  return keysOf([segmentation, conversionChain?.[0], rest]);
}
