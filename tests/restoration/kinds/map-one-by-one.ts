import { encode } from "iconv-lite";
import { convert } from "@/lib/conversion";

/** Simplified characters that Big5 has for other reasons, and no mapping leaves. */
const MAPPED_ANYWAY = new Set("体党机几万与虫价胜听个来云");

/**
 * Makes a text traditional character by character, as the mirrors do.
 *
 * @param keeps whether a character that traditional text has too (后, 干, 制) stays, as in the seed
 */
export function mapOneByOne(text: string, keeps: boolean): string {
  const map = (char: string) => {
    if (char === "着") return "著";
    if (keeps && encode(char, "cp950").length === 2 && !MAPPED_ANYWAY.has(char)) return char;
    return convert(char, { from: "zh-Hans", to: "zh-Hant" }).text;
  };
  return Array.from(text, map).join("");
}
