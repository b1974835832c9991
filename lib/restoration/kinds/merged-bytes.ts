import { encode, decode } from "iconv-lite";
import { findMatches } from "../chinese/find-matches";
import { textOf } from "../chinese/text-of";
import type { Finding, Kind } from "../kind";
import { mayBeShifted } from "../shifted/find-shifted-runs";

/** 著 in Big5 is B5 DB. Some sites made one byte of it, so that all behind is read out of step until a byte of ASCII. */
const MERGED = 0xd3;
const WHOLE = "著";
/** The rows of Big5 that D3 begins, what was read out of step, and the character of ASCII that was the last byte. */
const ROW = /\p{Script=Han}[\p{Script=Han}，。、；：「」]{0,12}[@-~]/gu;
/** Of marks and of common characters; what is read out of step has others. */
const COMMON = { first: 0xa1, last: 0xc6 };
/** So many in a copy can be nothing else. */
const SEVERAL = 2;

/** 著 of which a site made one byte: 跟茪U來 was 跟著下來. */
export const mergedBytes: Kind = {
  name: "merged-bytes",
  what: "Big5 read out of step behind 著",
  find({ chars }): Finding[] {
    // Where GBK was read out of step such rows are of that: 茖W was 学.
    if (mayBeShifted(textOf(chars))) return [];
    const found = findMatches(chars, ROW).flatMap(({ start, text }) => {
      const row = Array.from(text);
      const from = row.findIndex((char) => encode(char, "cp950")[0] === MERGED);
      const after = from < 0 ? undefined : readAgain(row.slice(from).join(""));
      return after === undefined ? [] : [{ start: start + from, end: start + row.length, after }];
    });
    const certain = found.length >= SEVERAL;
    return found.map((one) => ({ ...one, certain }));
  },
};

function readAgain(row: string): string | undefined {
  const bytes = encode(row, "cp950").subarray(1);
  if (bytes.length % 2 === 1) return undefined;
  for (let at = 0; at < bytes.length; at += 2) {
    const lead = bytes[at] ?? 0;
    if (lead < COMMON.first || lead > COMMON.last) return undefined;
  }
  const text = decode(bytes, "cp950");
  return text.includes("\uFFFD") ? undefined : WHOLE + text;
}
