import { pinyin } from "pinyin-pro";
import { convert } from "@/lib/conversion";

const known = new Map<string, readonly string[]>();

/**
 * How a character is read, without tones and with `v` for `ü`: all its readings, and those of its simplified and its
 * traditional form, since the script may have been changed after the pinyin was set beside it.
 */
export function readingsOf(char: string): readonly string[] {
  let readings = known.get(char);
  if (readings === undefined) {
    const simplified = convert(char, { from: "zh-Hant", to: "zh-Hans" }).text;
    const traditional = convert(char, { from: "zh-Hans", to: "zh-Hant" }).text;
    const forms = [...new Set([char, simplified, traditional])];
    const all = forms.flatMap((form) => pinyin(form, { multiple: true, type: "array", toneType: "none" }));
    const plain = all.map((reading) => reading.replaceAll("ü", "v")).filter((reading) => /^[a-z]+$/.test(reading));
    readings = [...new Set(plain.flatMap((reading) => [reading, reading.replace("v", "u")]))];
    known.set(char, readings);
  }
  return readings;
}
