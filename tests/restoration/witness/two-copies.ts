import { parseArticle, plainText } from "@/lib/article";
import { chance, profileOf, SITES } from "@/bench/restoration/damage/profiles";
import { damageTraced } from "@/bench/restoration/damage/damage-traced";
import { mapOneByOne } from "@/bench/restoration/damage/texts";
import { restore, type Restoration, type RestoreOptions, type WitnessFile } from "@/lib/restoration";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Restores a copy, with a second one beside it where there is one. */
export function restoreText(
  text: string,
  witness?: string | WitnessFile,
  options: Partial<RestoreOptions> = {},
): Promise<Restoration> {
  const second = typeof witness === "string" ? { name: "witness.txt", bytes: bytesOf(witness) } : witness;
  return restore(bytesOf(text), { name: "copy.txt", terms: [], ...options, ...(second && { witness: second }) });
}

/** The text of an article, without its front matter. */
export function bodyOf({ markdown }: Restoration): string {
  const [, , body = ""] = markdown.split(/^---$/mu);
  return plainText(parseArticle({ file: "x.md", markdown: body, bodyLine: 1 }).article);
}

/** Covers one word of so many by asterisks, and another by U+FFFD; always the same for a seed. */
export function mask(text: string, seed: number, oneOf: number): string {
  let word = 0;
  return text.replace(/[\p{Script=Han}]{2,3}/gu, (letters) => {
    word++;
    if (chance(word * 31 + seed) < 1 / oneOf) return "***";
    return chance(word * 17 + seed) < 1 / oneOf ? "\uFFFD" : letters;
  });
}

/** Damages a text as one of the benchmark's sites would. */
export function damageAs(site: number, text: string, seed: number): string {
  const one = SITES[site];
  if (!one) throw new RangeError(`there is no site ${site}`);
  const written = one.traditional ? mapOneByOne(text) : text;
  return damageTraced(written, profileOf(one, written, seed)).copy;
}
