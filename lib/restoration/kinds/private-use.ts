import { findMatches } from "../chinese/find-matches";
import type { Finding, Kind } from "../kind";
import { PRIVATE } from "../shifted/gbk";
import { hasPinyin } from "../shifted/pinyin-forms";

const ROW = new RegExp(`${PRIVATE}+`, "gu");

/** Of bytes that are read out of step decoders make characters of private use, if they do not leave them out. */
export const privateUse: Kind = {
  name: "private-use",
  what: "characters of private use, made of bytes out of step",
  find({ chars }, { source }): Finding[] {
    if (!hasPinyin(source)) return [];
    return findMatches(chars, ROW).map(({ start, end }) => ({ start, end, after: "", certain: true }));
  },
};
