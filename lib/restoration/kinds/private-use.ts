import { findMatches } from "../chinese/find-matches";
import type { Finding, Kind } from "../kind";
import { hasPinyin } from "../shifted/pinyin-forms";

/** What browsers make of the codes that GBK leaves to users. */
const PRIVATE = /[\uE000-\uE765]+/gu;

/** Of bytes that are read out of step decoders make characters of private use, if they do not leave them out. */
export const privateUse: Kind = {
  name: "private-use",
  what: "characters of private use, made of bytes out of step",
  find({ chars }, { source }): Finding[] {
    if (!hasPinyin(source)) return [];
    return findMatches(chars, PRIVATE).map(({ start, end }) => ({ start, end, after: "", certain: true }));
  },
};
