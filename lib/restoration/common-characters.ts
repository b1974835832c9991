import { unitsOfLead } from "./chinese/double-byte";

const PUNCTUATION = "，。、；：？！“”‘’「」『』（）《》〈〉【】〔〕—…·　○％";

/**
 * How Chinese a text looks: the share of its characters beyond ASCII that are common in simplified or in traditional
 * Chinese, whichever is more; 0 to 1, and 0 without any. Sound texts have nearly 1, misread ones at most about a half.
 */
export function commonShare(text: string): number {
  let simplified = 0;
  let traditional = 0;
  let all = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // The second half of a pair is not a character of its own.
    if (unit < 0x80 || (unit >= 0xdc00 && unit < 0xe000)) continue;
    all++;
    const flags = common()[unit] ?? 0;
    simplified += flags & 1;
    traditional += flags >> 1;
  }
  return all === 0 ? 0 : Math.max(simplified, traditional) / all;
}

/** From which share on a text is sound, and by how much another reading of it has to be better. */
export const [SOUND, GAIN] = [0.75, 0.3];

let table: Uint8Array | undefined;

/** For each code unit: 1 where it is common in simplified, 2 in traditional Chinese. Made from the standards' own order. */
function common(): Uint8Array {
  if (table) return table;
  table = new Uint8Array(0x10000);
  // The first level of GB 2312 and that of Big5 hold the characters in daily use.
  mark(table, { encoding: "gbk", leads: [0xb0, 0xd7], trails: HIGH, flag: 1 });
  mark(table, { encoding: "big5", leads: [0xa4, 0xc6], trails: [...LOW, ...HIGH], flag: 2 });
  for (const char of PUNCTUATION) table[char.charCodeAt(0)] = 3;
  return table;
}

/** The second bytes of GB 2312, and those that Big5 has beside them. */
const HIGH = range(0xa1, 0xfe);
const LOW = range(0x40, 0x7e);

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

interface Level {
  readonly encoding: string;
  readonly leads: readonly [first: number, last: number];
  readonly trails: readonly number[];
  readonly flag: number;
}

function mark(into: Uint8Array, { encoding, leads, trails, flag }: Level): void {
  for (const lead of range(...leads))
    for (const unit of unitsOfLead(lead, trails, encoding)) if (unit !== 0) into[unit] = (into[unit] ?? 0) | flag;
}
