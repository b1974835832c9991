import { readFileSync } from "node:fs";
import { join } from "node:path";
import { convert } from "@/lib/conversion";
import type { Script } from "@/lib/library";
import { cleanTexts } from "./damage/texts";

/** A text in which nothing is damaged. */
export interface CleanText {
  readonly text: string;
  readonly script: Script;
  /** Whether it is kept for measuring: nobody looks into it to mend anything, so that it tells how a new copy would fare. */
  readonly kept: boolean;
}

/** So many articles are also measured as they are in traditional characters. */
const SOME = 4;

/** Prose with full-width marks wherever Chinese text asks for them, so that it can be damaged and compared. */
export function proseTexts(): CleanText[] {
  return [
    ...cleanTexts().map((text): CleanText => ({ text, script: "zh-Hans", kept: false })),
    ...articlesOf("simplified.txt", "zh-Hans"),
    ...articlesOf("simplified-kept.txt", "zh-Hans"),
    ...articlesOf("traditional.txt", "zh-Hant"),
    ...articlesOf("traditional-kept.txt", "zh-Hant"),
    ...articlesOf("simplified.txt", "zh-Hans").slice(0, SOME).map(inTraditional),
  ];
}

/** Every sound text, those with ASCII marks of their own too, in both scripts: nothing in them may be touched. */
export function soundTexts(): CleanText[] {
  const all = [...proseTexts(), ...articlesOf("mixed.txt", "zh-Hans")];
  return [...all, ...all.filter(({ script }) => script === "zh-Hans").map(inTraditional)];
}

/** The articles of a file, between which is a blank line. */
function articlesOf(file: string, script: Script): CleanText[] {
  const texts = readFileSync(join("bench", "restoration", "texts", file), "utf8")
    .trim()
    .split("\n\n");
  return texts.map((text) => ({ text, script, kept: file.includes("kept") }));
}

function inTraditional({ text, kept }: CleanText): CleanText {
  return { text: convert(text, { from: "zh-Hans", to: "zh-Hant" }).text, script: "zh-Hant", kept };
}
