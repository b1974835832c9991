import { isHan } from "../chinese/characters";
import { simplifiedChars } from "../chinese/script-of";
import type { Finding, Kind } from "../kind";

/**
 * Characters that a mirror wrote twice, each with its pinyin: 國務(wù)務(wù)院. That is so where neither is a word with the
 * other, and one alone is with what stands around.
 */
export const doubled: Kind = {
  name: "doubled",
  what: "characters doubled together with their pinyin",
  find({ chars, to }, { likelihood }, mended = []): Finding[] {
    const spelled = new Set(mended.filter(({ kind }) => kind === "pinyin").map(({ offset }) => offset));
    if (spelled.size === 0) return [];
    const isSpelled = (at: number) => spelled.has(to[at] ?? -1);
    const twice: number[] = [];
    for (let at = 0; at + 1 < chars.length; at++)
      if (chars[at] === chars[at + 1] && isHan(chars[at]) && isSpelled(at) && isSpelled(at + 1)) twice.push(at);
    const simplified = twice.length === 0 ? [] : simplifiedChars(chars);
    if (simplified.length !== chars.length) return [];
    return twice.flatMap((at): Finding[] => {
      const [before = "", own = "", , after = ""] = simplified.slice(at - 1, at + 3);
      if (likelihood.count(own + own) > 0 || likelihood.count(before + own + after) === 0) return [];
      return [{ start: at + 1, end: at + 2, after: "", certain: false, note: "doubled, as no word has it" }];
    });
  },
};
