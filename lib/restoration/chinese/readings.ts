import { pinyin } from "pinyin-pro";
import { convert } from "@/lib/conversion";
import { encode } from "iconv-lite";

const known = new Map<string, readonly string[]>();
const common = new Map<string, boolean>();

/**
 * How a character is read, without tones and with `v` for `ü`: all its readings, and those of its simplified and its
 * traditional form, since the script may have been changed after the pinyin was set beside it.
 */
export function readingsOf(char: string): readonly string[] {
  let readings = known.get(char);
  if (readings === undefined) {
    const all = formsOf(char).flatMap((form) => pinyin(form, { multiple: true, type: "array", toneType: "none" }));
    const plain = all.map((reading) => reading.replaceAll("ü", "v")).filter((reading) => /^[a-z]+$/.test(reading));
    readings = [...new Set(plain.flatMap((reading) => [reading, reading.replace("v", "u")]))];
    known.set(char, readings);
  }
  return readings;
}

/** Whether a character is among the 3,755 of GB 2312's first level, in either script: nobody needs its pinyin. */
export function isCommon(char: string): boolean {
  let answer = common.get(char);
  if (answer === undefined) {
    answer = formsOf(char).some((form) => {
      const [lead = 0, trail = 0] = encode(form, "gbk");
      return lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1;
    });
    common.set(char, answer);
  }
  return answer;
}

function formsOf(char: string): string[] {
  const simplified = convert(char, { from: "zh-Hant", to: "zh-Hans" }).text;
  const traditional = convert(char, { from: "zh-Hans", to: "zh-Hant" }).text;
  return [...new Set([char, simplified, traditional])];
}
