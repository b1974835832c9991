import type { Finding, Kind } from "../kind";

/**
 * Characters against plagiarism checks and the ones that they look like, pair by pair. Only such as no text of today has
 * for their own sake: 囯 is left in 太平天囯, and what Japanese names have (徳, 歩) is not here.
 */
const PAIRS = "旳的囯国昰是亊事夲本仩上丅下伱你吥不囬回冭太仼任倳事苐第眀明巿市囻国髙高偠要菿到昻昂覀西岀出沵你";
const MEANT: ReadonlyMap<string, string> = new Map(
  Array.from(PAIRS.matchAll(/(.)(.)/gu), ([, from = "", to = ""]) => [from, to]),
);

/** What 壹 stands before or behind in ordinary words, and never in an amount of money. */
const ORDINARY = /进壹步|統壹|统壹|第壹|唯壹|壹[些个個定样樣起直切批种種方系带帶路体體流般步]/gu;
const MONEY = /[零〇壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬万亿億元圆圓角分整]/u;

/** Characters that only look like the right ones, and 壹 throughout for 一. */
export const lookalikes: Kind = {
  name: "lookalikes",
  what: "characters that only look like the right ones",
  find({ chars }, { likelihood }): Finding[] {
    const found = chars.flatMap((char, at): Finding[] => {
      const after = MEANT.get(char);
      if (after === undefined || (char === "囯" && chars[at - 1] === "天")) return [];
      const words = [`${chars[at - 1] ?? ""}${after}`, `${after}${chars[at + 1] ?? ""}`];
      return [
        { start: at, end: at + 1, after, certain: after === "的" || words.some((word) => likelihood.count(word) > 0) },
      ];
    });
    return isForOne(chars) ? [...found, ...ones(chars)] : found;
  },
};

/** Whether 壹 is written for 一: that is nowhere, and 壹 in more than one ordinary word. */
function isForOne(chars: readonly string[]): boolean {
  return !chars.includes("一") && chars.includes("壹") && [...chars.join("").matchAll(ORDINARY)].length > 1;
}

function ones(chars: readonly string[]): Finding[] {
  const isMoney = (at: number) => MONEY.test(chars[at - 1] ?? "") || MONEY.test(chars[at + 1] ?? "");
  return chars.flatMap((char, at) =>
    char === "壹" && !isMoney(at) ? [{ start: at, end: at + 1, after: "一", certain: true }] : [],
  );
}
