import { isHan } from "../chinese/characters";
import { findMatches } from "../chinese/find-matches";
import type { Finding, Kind } from "../kind";

/** Signs twice or more between two Chinese characters; `**`, `~~` and `##` are Markdown's. */
const SIGNS = /(?<![@&$^|#%])([@&$^|#%])\1+(?![@&$^|#%])/gu;
/** So often the same signs are no accident. */
const OFTEN = 3;

/** Signs that a site has strewn between words: 发展@@经济. */
export const inserted: Kind = {
  name: "inserted",
  what: "signs strewn between words",
  find({ chars }): Finding[] {
    const places = findMatches(chars, SIGNS).filter(({ start, end }) => isHan(chars[start - 1]) && isHan(chars[end]));
    const counts = new Map<string, number>();
    for (const { text } of places) counts.set(text, (counts.get(text) ?? 0) + 1);
    return places.map(({ start, end, text }) =>
      (counts.get(text) ?? 0) >= OFTEN
        ? { start, end, after: "", certain: true }
        : { start, end, certain: false, note: "signs that no sentence has" },
    );
  },
};
