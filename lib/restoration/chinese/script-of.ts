import { convert } from "@/lib/conversion";
import type { Script } from "@/lib/library";
import { encode } from "iconv-lite";
import { isHan } from "./characters";
import { charsOf, textOf } from "./text-of";

/** In which script a text is. */
export interface ScriptOf {
  /** The one that most of its telling characters are of; simplified where none tells. */
  readonly script: Script;
  /** Whether so much of the other script is in it that somebody should look. */
  readonly mixed: boolean;
}

/** Of the characters that tell, this share of the other script makes a mix, and no less than so many: a name is none. */
const MIXED = { share: 0.02, least: 4 };

/**
 * Tells in which script a text is. Short texts tell little: they count as sound.
 *
 * @param text as a string or as its code points
 */
export function scriptOf(text: Iterable<string>): ScriptOf {
  let simplified = 0;
  let traditional = 0;
  for (const char of text) {
    const script = tells(char);
    if (script === "zh-Hans") simplified++;
    else if (script === "zh-Hant") traditional++;
  }
  const script = traditional > simplified ? "zh-Hant" : "zh-Hans";
  const fewer = Math.min(simplified, traditional);
  const mixed = fewer >= MIXED.least && fewer > MIXED.share * (simplified + traditional);
  return { script, mixed };
}

/** By code point, as a place among `SCRIPTS`, counted from 1; 0 for one that nobody has asked for. */
const known = new Uint8Array(0x110000);
const SCRIPTS = ["either", "zh-Hans", "zh-Hant"] as const;

/** The script that a character is only of: 这 and 這, but not 后, which both have. */
export function tells(char: string): Script | "either" {
  const code = char.codePointAt(0) ?? 0;
  const script = known[code] || (known[code] = SCRIPTS.indexOf(onlyScriptOf(char)) + 1);
  return SCRIPTS[script - 1] ?? "either";
}

function onlyScriptOf(char: string): Script | "either" {
  if (!isHan(char)) return "either";
  if (toSimplified(char) !== char && !isInGb2312(char)) return "zh-Hant";
  return toTraditional(char) !== char && !isInBig5(char) ? "zh-Hans" : "either";
}

/** 瞭 outside of 瞭望: the conversion takes it for 了 only in words (瞭解), but mirrors put it for every 了. */
const MAPPED = /瞭(?!望)(?<!眺瞭)/gu;

/** A text in simplified characters, one for each of its own. */
export function toSimplified(text: string): string {
  return convert(text, { from: "zh-Hant", to: "zh-Hans" }).text.replace(MAPPED, "了");
}

const simplified = new WeakMap<readonly string[], readonly string[]>();

/** Code points in simplified characters: kept, since several kinds of damage look for words in the same ones. */
export function simplifiedChars(chars: readonly string[]): readonly string[] {
  let made = simplified.get(chars);
  if (made === undefined) {
    const text = toSimplified(textOf(chars));
    simplified.set(chars, (made = text === textOf(chars) ? chars : charsOf(text)));
  }
  return made;
}

/** A text in traditional characters, one for each of its own. */
export function toTraditional(text: string): string {
  return convert(text, { from: "zh-Hans", to: "zh-Hant" }).text;
}

function isInGb2312(char: string): boolean {
  const [lead = 0, trail = 0] = encode(char, "gbk");
  return lead >= 0xb0 && lead <= 0xf7 && trail >= 0xa1;
}

/** Whether Big5 has a character: then traditional text may have it, such as 里 and 后. */
export function isInBig5(char: string): boolean {
  return encode(char, "cp950").length === 2;
}
