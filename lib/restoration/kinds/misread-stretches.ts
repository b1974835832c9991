import { unitsOfLead } from "../chinese/double-byte";
import { findMatches } from "../chinese/find-matches";
import { charsOf } from "../chinese/text-of";
import { codePoints } from "../code-points";
import { commonShare, SOUND } from "../common-characters";
import type { Reading } from "./in-step";
import { MISREADINGS, type Misreading } from "./misreadings";

/** A stretch of a line, in code points, end exclusive; `misreading` where one gives what was written. */
export interface MisreadStretch extends Reading {
  readonly misreading?: Misreading;
}

/** First bytes of what UTF-8 writes with three: Chinese, its marks, and full-width forms. */
const LEADS = [0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef];
const NEXT = Array.from({ length: 64 }, (_, at) => 0x80 + at);

/** So many Chinese characters tell a misreading: Latin-1 has nothing of that form itself, GBK might by chance. */
const TELLING = { "Latin-1": 1, GBK: 4 };
const CERTAIN = { "Latin-1": 2, GBK: 4 };

/** What may be left of bytes that were read one by one. */
const BYTES = /[\u0080-\u00ff]{2,}/gu;
const CONTROL = /[\u0080-\u009f]/u;
/** The first byte of three, and a next one. */
const BEGUN = /[\u00e2-\u00ef][\u0080-\u00bf]/gu;

/**
 * Finds stretches of UTF-8 that were read in another encoding within a line that was not: put right where each of their
 * characters is whole, else left for an editor.
 *
 * @returns stretches in order that do not overlap
 */
export function misreadStretches(line: string): MisreadStretch[] {
  const found: MisreadStretch[] = [];
  if (!/[^\p{ASCII}]/u.test(line)) return found;
  const chars = charsOf(line);
  for (const { start } of findMatches(chars, starters())) {
    const reading = start < (found.at(-1)?.end ?? 0) ? undefined : stretchAt(chars, start);
    if (reading === undefined) continue;
    found.push(reading.stretch);
    if (reading.cut) found.push(reading.cut);
  }
  return [...found, ...brokenIn(line, found)].toSorted((a, b) => a.start - b.start);
}

/** The stretch that begins at a character, and the one behind it that lost a byte. */
function stretchAt(chars: readonly string[], start: number) {
  for (const misreading of STRICT) {
    const { end, isCut } = endOf(chars, start, misreading);
    if (end <= start) continue;
    const text = chars.slice(start, end).join("");
    const bytes = misreading.toBytes(text);
    const after = bytes && misreading.decode(bytes);
    if (after === undefined || after.includes("\uFFFD") || commonShare(after) < SOUND) continue;
    const read = misreading.read as keyof typeof TELLING;
    const known = after.replace(/\p{ASCII}/gu, "").length;
    if (known < TELLING[read] || (read === "GBK" && commonShare(text) >= SOUND)) continue;
    const behind = /^[\uFFFD?]/u.test(chars[end + 1] ?? "") ? 2 : 1;
    const cut = isCut ? { start: end, end: Math.min(end + behind, chars.length), certain: false } : undefined;
    return { stretch: { start, end, after, certain: known >= CERTAIN[read], misreading }, cut };
  }
  return undefined;
}

/** Where the last character of UTF-8 ends that ends with one of the text, and whether another one is begun and cut off there. */
function endOf(
  chars: readonly string[],
  start: number,
  { toBytes, read }: Misreading,
): { end: number; isCut: boolean } {
  let [end, pending, at] = [start, 0, start];
  const takes = (byte: number) => {
    const isNext = byte >= 0x80 && byte < 0xc0;
    // What UTF-8 writes with two bytes are sound characters of GBK: C2 B7 is 路.
    const isOther = byte >= 0xf0 || (byte >= 0x80 && byte < 0xe0 && !isNext && read === "GBK");
    if (pending > 0 !== isNext || isOther) return false;
    pending = isNext ? pending - 1 : byte < 0x80 ? 0 : byte < 0xe0 ? 1 : 2;
    return true;
  };
  for (; at < chars.length && chars[at] !== "\uFFFD" && chars[at] !== "?"; at++) {
    if (!(toBytes(chars[at] ?? "") ?? [0xff]).every(takes)) break;
    if (pending === 0) end = at + 1;
  }
  while (end > start && (chars[end - 1] ?? "") < "\x80") end--;
  return { end, isCut: at > end && (chars[end] ?? "") >= "\x80" };
}

const STRICT = MISREADINGS.filter(({ isStrict }) => isStrict);
let begins: RegExp | undefined;

/** The characters that the first bytes of three become, in GBK and in Latin-1: few, so that little else is looked at. */
function starters(): RegExp {
  const units = () => [...LEADS, ...LEADS.flatMap((lead) => unitsOfLead(lead, NEXT, "gb18030"))];
  return (begins ??= new RegExp(`[${String.fromCharCode(...units())}]`, "gu"));
}

/** What is left of bytes that were read one by one, where some of them are gone: runs of them without what was put right. */
function brokenIn(line: string, found: readonly MisreadStretch[]): MisreadStretch[] {
  const rest: MisreadStretch[] = [];
  let [at, offset, next] = [0, 0, 0];
  for (const { 0: run, index } of line.matchAll(BYTES)) {
    offset += codePoints(line.slice(at, index));
    at = index;
    const isBroken = CONTROL.test(run) ? /[\u00a1-\u00ff]/u.test(run) : (run.match(BEGUN)?.length ?? 0) > 1;
    if (!isBroken) continue;
    const end = offset + run.length;
    let start = offset;
    const tell = (until: number) => start < until && rest.push({ start, end: until, certain: false });
    while ((found[next]?.end ?? Infinity) <= start) next++;
    for (let one = found[next]; one && one.start < end; one = found[next]) {
      tell(one.start);
      start = one.end;
      if (start > end) break;
      next++;
    }
    tell(end);
  }
  return rest;
}
