import { Converter } from "opencc-js";
import { configs } from "opencc-js/preset/cn2t";
import { isCharacter, keysOf } from "./counted-words";

/**
 * Gives what turns a word in traditional characters, Taiwan's or others, into Hong Kong's standard ones: 裡 into 裏.
 *
 * opencc-js takes every 參 for Taiwan's way to write 蔘, and every 著 for 着. So a character stays where Hong Kong writes
 * the same word, come from simplified characters, with it: 參閱 becomes 參閲, and 專著 stays.
 *
 * @returns function of a word and of the same word in simplified characters; it keeps the number of code points
 */
export function hongKongWriter(): (word: string, simplified: string) => string {
  const converted = Converter({ from: "tw", to: "hk" });
  const written = Converter({ from: "cn", to: "hk" });
  return (word, simplified) => {
    const form = converted(word);
    if (form === word) return word;
    const own = Array.from(written(simplified));
    const chars = Array.from(word);
    return Array.from(form, (char, at) => (own[at] === chars[at] ? own[at] : char)).join("");
  };
}

/** Names of Hong Kong's that keep characters outside its standard, such as 港島綫, in traditional and simplified ones. */
export function hongKongNames(): string[] {
  const names = keysOf(configs["s2hk"]?.conversionChain?.[1]).filter((name) => !isCharacter(name));
  return [...names, ...names.map(Converter({ from: "t", to: "cn" }))];
}
