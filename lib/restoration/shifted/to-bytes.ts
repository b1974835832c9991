import { codeOf } from "./gbk";

/** Stands before a character that GBK does not have; no text has it, being half of a pair in the wrong place. */
export const FOREIGN = "\uDFFF";

/** By code unit, what a character becomes; made once, since a search needs it millions of times. */
const made: (string | undefined)[] = [];

/**
 * The bytes of a text in GBK. A byte is a code unit below 256 here, since strings can be searched; a foreign character stands
 * above as itself, behind `FOREIGN`.
 */
export function toBytes(text: string): string {
  let bytes = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isPair = (unit & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    if (isPair) bytes += FOREIGN + text.slice(at, ++at + 1);
    else bytes += made[unit] ??= bytesOf(String.fromCharCode(unit));
  }
  return bytes;
}

function bytesOf(char: string): string {
  const code = codeOf(char);
  if (code) return String.fromCharCode(code >> 8, code & 0xff);
  return char < "\x80" ? char : FOREIGN + char;
}
