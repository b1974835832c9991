import { isChinese, isHan, isSpace } from "../chinese/characters";
import type { Finding, Kind } from "../kind";

/** So many spaces between characters, and so large a share of all neighbours, say that they run through the text. */
const THROUGHOUT = { count: 12, share: 0.08 };

/** Spaces between Chinese characters, as PDFs and optical recognition leave them. A few are an author's: 张 三. */
export const spaces: Kind = {
  name: "spaces",
  what: "spaces between Chinese characters",
  find({ chars }): Finding[] {
    const found: Finding[] = [];
    let apart = 0;
    let joined = 0;
    for (let at = 1; at < chars.length; at++) {
      if (!isChinese(chars[at - 1])) continue;
      if (isHan(chars[at - 1]) && isHan(chars[at])) joined++;
      let end = at;
      // An ideographic space was written on purpose.
      while (isSpace(chars[end]) && chars[end] !== "\u3000" && chars[end] !== "\t") end++;
      if (end === at || !isChinese(chars[end])) continue;
      if (isHan(chars[at - 1]) && isHan(chars[end])) apart++;
      found.push({ start: at, end, after: "", certain: true });
      at = end;
    }
    return apart >= THROUGHOUT.count && apart > THROUGHOUT.share * (apart + joined) ? found : [];
  },
};
