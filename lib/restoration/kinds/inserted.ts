import { isAsciiWord, isHan } from "../chinese/characters";
import { findMatches, type Match } from "../chinese/find-matches";
import type { Finding, Kind } from "../kind";

/** Signs twice or more between two Chinese characters; `**`, `~~` and `##` are Markdown's. */
const SIGNS = /([@&$^|#%])(?<!\1\1)\1+/gu;
/** Stars, weather and other pictures, and forms that lists begin with; those that stand for a figure, such as ○, are not here. */
const PICTURES = /[\u2600-\u26FF\u2701-\u2775\u2794-\u27BF\u2B50■◆◇▲▼●]{1,12}/gu;
/** Forms that a text may have as well: alone, and in a row of the same for letters that are covered. */
const FORMS = /[■◆◇▲▼●]/u;
/** So often the same signs are no accident. */
const OFTEN = 3;

/** Signs that a site has strewn between words: 发展@@经济, 国⛦务院, also between a character and its pinyin. */
export const inserted: Kind = {
  name: "inserted",
  what: "signs strewn between words",
  find({ chars }): Finding[] {
    const all = findMatches(chars, SIGNS);
    const isBetween = ({ start, end }: Match) => isHan(chars[start - 1]) && isHan(chars[end]);
    const counts = new Map<string, number>();
    for (const place of all) if (isBetween(place)) counts.set(place.text, (counts.get(place.text) ?? 0) + 1);
    const strewn = pictures(chars);
    const signs = all.flatMap((place): Finding[] => {
      const { start, end, text } = place;
      // What is strewn between characters is so beside marks and figures too.
      const strewnToo = (counts.get(text) ?? 0) >= OFTEN && !(isAsciiWord(chars[start - 1]) && isAsciiWord(chars[end]));
      if (strewnToo) return [{ start, end, after: "", certain: true }];
      return isBetween(place) ? [{ start, end, certain: false, note: "signs that no sentence has" }] : [];
    });
    return [...signs, ...strewn.map(({ start, end }) => ({ start, end, after: "", certain: true }))];
  },
};

/** Pictures in sentences. Before pinyin one is enough; forms have to stand in rows of several, and often. */
function pictures(chars: readonly string[]): readonly Match[] {
  const all = findMatches(chars, PICTURES);
  const mixed = all.filter(({ start, text }) => new Set(text).size > 1 && isOfText(chars[start - 1], ")"));
  const known = new Set(mixed.length >= OFTEN ? mixed.flatMap(({ text }) => Array.from(text)) : []);
  const inSentences = all.filter(({ start, end, text }) => {
    if (Array.from(text).every((sign) => known.has(sign)))
      return chars[start - 1] !== undefined && chars[start - 1] !== "\n";
    return !FORMS.test(text) && isOfText(chars[start - 1], ")") && isOfText(chars[end], "(");
  });
  return inSentences.filter(({ end }) => inSentences.length >= OFTEN || chars[end] === "(");
}

/** Whether a character stands in a sentence: Chinese, a mark, or a bracket of pinyin. */
function isOfText(char: string | undefined, bracket: string): boolean {
  return char !== undefined && (isHan(char) || char === bracket || "，。、；：”“》《,;:".includes(char));
}
