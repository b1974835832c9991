import { codeOf } from "./gbk";

/** Stands before a character that GBK does not have; no text has it, being half of a pair in the wrong place. */
export const FOREIGN = "\uDFFF";

/**
 * The bytes of a text in GBK. A byte is a code unit below 256 here, since strings can be searched; a foreign character stands
 * above as itself, behind `FOREIGN`.
 */
export function toBytes(text: string): string {
  const parts: string[] = [];
  for (const char of text) {
    const code = codeOf(char);
    if (code) parts.push(String.fromCharCode(code >> 8, code & 0xff));
    else parts.push(char.charCodeAt(0) < 0x80 ? char : FOREIGN + char);
  }
  return parts.join("");
}
