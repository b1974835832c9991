import { readFileSync } from "node:fs";
import { damageAgain } from "@/lib/restoration/shifted/damage-again";
import { inferProfile } from "@/lib/restoration/shifted/infer-profile";
import { trace } from "@/lib/restoration/traced-text";
import { mapOneByOne } from "./damage/texts";
import type { Damage } from "./kinds/damage";
import { EVERYTHING, ROWS } from "./kinds/all";
import { proseTexts } from "./read-texts";

/** Bytes of UTF-8. */
const MEGABYTE = 1_000_000;

/** Copies of a megabyte and more, by what is in them: what takes long would show there. */
export const LONG_COPIES: Readonly<Record<string, () => string>> = {
  "sound prose": () => prose(MEGABYTE),
  "damaged as the seed is": () => prose(MEGABYTE, [asTheSeed()]),
  "every damage alone in turn": () =>
    prose(
      MEGABYTE,
      ROWS.filter(({ goal }) => goal !== "open").map(({ damage }) => damage),
    ),
  "everything at once": () => prose(MEGABYTE, [EVERYTHING]),
  "everything in a single line": () => prose(MEGABYTE, [EVERYTHING]).replaceAll("\n", ""),
  "only 国?(": () => row("国?(", MEGABYTE),
  "only pinyin: 国(guó)": () => row("国(guó)", MEGABYTE),
  "only brackets: (guó)": () => row("(guó)", MEGABYTE),
  'only quotation marks: 国"': () => row('国"', MEGABYTE),
  "sound prose, 10 MB": () => prose(10 * MEGABYTE),
};

/** What the seed's site does, with its own list of characters. */
function asTheSeed(): Damage {
  const profile = inferProfile(readFileSync("content/articles/yichang-governance.damaged.txt", "utf8"));
  return ({ chars }) => trace(damageAgain(mapOneByOne(chars.join("")), profile));
}

function prose(bytes: number, damages: readonly Damage[] = []): string {
  const texts = proseTexts().filter(({ script }) => script === "zh-Hans");
  const parts: string[] = [];
  for (let size = 0, n = 0; size < bytes; n++) {
    const text = texts[n % texts.length]?.text ?? "";
    const part = damages[n % damages.length]?.(trace(text), n).chars.join("") ?? text;
    parts.push(part);
    size += Buffer.byteLength(part) + 1;
  }
  return parts.join("\n");
}

function row(text: string, bytes: number): string {
  return text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
}
