import { Converter } from "opencc-js/cn2t";
import { configs } from "opencc-js/preset/cn2t";
import { addOwn, addPhrases, countWords, isCharacter, keysOf, readNames } from "./counted-words";
import { hongKongNames, hongKongWriter } from "./hong-kong";
import { NEIGHBOURS_TELL } from "./neighbours";
import { NO_WORDS } from "./no-words";
import { writeByParts } from "./parts";
import { packVocabulary, type Vocabulary } from "./vocabulary";
import { STRONG_WORDS, WORDS } from "./words";

/**
 * Joins nodejieba's words, opencc-js' phrases and characters, and our own words. Each is converted by opencc-js, whole:
 * what OpenCC has for it, or, where it has nothing, the likeliest words inside.
 *
 * @throws {RangeError} when an entry changes the number of code points
 */
export function buildFromSimplified(): Vocabulary {
  const counted = countWords();
  const costs = new Map(counted.costs);
  const known = new Set([...phrases(), ...hongKongNames()]);
  addPhrases(costs, [...known, ...WORDS.keys()], counted);
  addOwn(costs, STRONG_WORDS.keys(), counted);
  for (const word of NO_WORDS) costs.delete(word);
  const taiwan = Converter({ from: "cn", to: "tw" });
  const hongKong = Converter({ from: "cn", to: "hk" });
  const toHongKong = hongKongWriter();
  const hongKongWords = new Map([...WORDS].map(([word, form]) => [word, toHongKong(form, word)]));
  const names = readNames();
  const writer = (words: ReadonlyMap<string, string>, opencc: (word: string) => string) =>
    writeByParts({
      costs,
      unknown: counted.unknown,
      names,
      written: (word) => words.get(word) ?? (known.has(word) || isCharacter(word) ? opencc(word) : undefined),
    });
  return packVocabulary({
    costs,
    unknown: counted.unknown,
    unsure: NEIGHBOURS_TELL,
    write: {
      // Taiwan writes 濕, as in the name of its law on wetlands; OpenCC's 溼 is the older standard.
      "zh-Hant": writer(WORDS, (word) => taiwan(word).replaceAll("溼", "濕")),
      "zh-Hant-HK": writer(hongKongWords, hongKong),
    },
  });
}

/** Everything that OpenCC has an entry for, characters too; but not the forms that Taiwan puts in place of others. */
function phrases(): string[] {
  const { segmentation, conversionChain, ...rest } = configs["s2tw"] ?? {};
  return keysOf([segmentation, conversionChain?.[0], rest]);
}
