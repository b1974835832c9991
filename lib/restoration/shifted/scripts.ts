import { convert } from "@/lib/conversion";
import { isInBig5 } from "../chinese/script-of";
import { charOf, codeOf } from "./gbk";

/** By code unit, for every character of GBK: the simplified character, and in which script alone it is written. */
interface Scripts {
  readonly simplified: Uint16Array;
  /** 1: only in traditional text; 2: only in simplified text; 0: in both, or not known. */
  readonly only: Uint8Array;
}

let made: Scripts | undefined;

/** Looks at each character by itself: sites mapped their texts so. */
function scripts(): Scripts {
  if (made) return made;
  const units: string[] = [];
  for (let code = 0x8140; code <= 0xfeff; code++) {
    const char = charOf(code);
    if (char >= "㐀" && char <= "鿿") units.push(char);
  }
  // One to a line, so that none is converted by its neighbours.
  const each = units.join("\n");
  const toSimplified = (text: string) => convert(text, { from: "zh-Hant", to: "zh-Hans", overrides: [] }).text;
  const traditional = convert(each, { from: "zh-Hans", to: "zh-Hant", overrides: [] }).text;
  const [there, toTraditional, andBack] = [toSimplified(each), traditional, toSimplified(traditional)].map((text) =>
    text.split("\n"),
  ) as [string[], string[], string[]];
  const simplified = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const only = new Uint8Array(0x10000);
  for (const [at, char] of units.entries()) {
    const unit = char.charCodeAt(0);
    // 么 is a simplified character, of 麼, and a traditional one, of 幺: it stays.
    const plain = andBack[at] === char ? char : (there[at] ?? char);
    if (plain.length === 1) simplified[unit] = plain.charCodeAt(0);
    if (plain !== char) only[unit] = 1;
    else if (toTraditional[at] !== char && !isInBig5(char)) only[unit] = 2;
  }
  made = { simplified, only };
  return made;
}

/** The simplified character of one that may be traditional, by code unit. */
export const simplifiedUnit = (unit: number): number => scripts().simplified[unit] ?? unit;

/** Whether a character, by code unit, is written in one script only: 1 traditional, 2 simplified, 0 both. */
export const onlyIn = (unit: number): number => scripts().only[unit] ?? 0;

/** Maps a text to simplified characters one by one. */
export function simplified(text: string): string {
  const { simplified: table } = scripts();
  let out = "";
  for (let at = 0; at < text.length; at++) out += String.fromCharCode(table[text.charCodeAt(at)] ?? 0);
  return out;
}

/** Whether a character is in daily use, in either script: the first level of GB 2312 has its simplified form. */
export function isInDailyUse(char: string): boolean {
  const code = codeOf(simplified(char));
  return code >= 0xb0a1 && code <= 0xd7f9 && (code & 0xff) >= 0xa1;
}
