import { unitsOfLead } from "../chinese/double-byte";

/** Bytes that begin a character of two bytes: 0x81 to 0xFE. */
export const isLead = (byte: number): boolean => byte >= 0x81 && byte <= 0xfe;
/** Bytes that may end one: 0x40 to 0xFE without 0x7F. */
export const isTrail = (byte: number): boolean => byte >= 0x40 && byte <= 0xfe && byte !== 0x7f;

const TRAILS = Array.from({ length: 0x100 }, (_, byte) => byte).filter(isTrail);

/** By code (lead byte times 256 plus trail byte): the character, or 0 where GBK has none. */
const charOfCode = new Uint16Array(0x10000);
/** By UTF-16 code unit: the code, or 0. */
const codeOfChar = new Uint16Array(0x10000);
/** The same of the codes that GBK leaves to users, which browsers read as characters of private use. */
const privateOfCode = new Uint16Array(0x10000);
const codeOfPrivate = new Uint16Array(0x10000);

for (let lead = 0x81; lead <= 0xfe; lead++)
  for (const [at, unit] of unitsOfLead(lead, TRAILS, "gbk").entries()) {
    if (unit === 0) continue;
    const code = lead * 256 + (TRAILS[at] ?? 0);
    if (isUserDefined(code)) {
      privateOfCode[code] = unit;
      codeOfPrivate[unit] = code;
      continue;
    }
    charOfCode[code] = unit;
    if (!codeOfChar[unit]) codeOfChar[unit] = code;
  }

/** Whether a code lies where GBK leaves users to define characters: AAA1-AFFE, F8A1-FEFE, A140-A7A0. */
function isUserDefined(code: number): boolean {
  const lead = code >> 8;
  const trail = code & 0xff;
  if (trail >= 0xa1) return (lead >= 0xaa && lead <= 0xaf) || (lead >= 0xf8 && lead <= 0xfe);
  return lead >= 0xa1 && lead <= 0xa7;
}

/** The character of a code; empty where there is none. */
export function charOf(code: number): string {
  const unit = charOfCode[code];
  return unit ? String.fromCharCode(unit) : "";
}

/** One of the characters of private use that such codes are. Source of a regular expression. */
export const PRIVATE = String.raw`[\uE000-\uE765]`;

/** The character of private use of a code that is left to users; empty for any other. */
export function privateCharOf(code: number): string {
  const unit = privateOfCode[code];
  return unit ? String.fromCharCode(unit) : "";
}

/** The code of a character of private use; 0 for any other. */
export function privateCodeOf(char: string): number {
  return char.length === 1 ? (codeOfPrivate[char.charCodeAt(0)] ?? 0) : 0;
}

/** The code whose bytes lie across two characters, by theirs; 0 where one of them has none. */
export function codeAcross(before: number, after: number): number {
  return before && after ? (before & 0xff) * 256 + (after >> 8) : 0;
}

/** The code of a character of two bytes; 0 for any other, ASCII too. */
export function codeOf(char: string): number {
  return char.length === 1 ? codeAt(char, 0) : 0;
}

/** The code of a character of two bytes at a place of a text, in UTF-16 units; 0 for any other, ASCII too. */
export function codeAt(text: string, at: number): number {
  return codeOfChar[text.charCodeAt(at)] ?? 0;
}
