import { readFileSync } from "node:fs";
import { join } from "node:path";
import { convert } from "@/lib/conversion";

const ROOT = join(import.meta.dirname, "../../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** The article's text as it is in its Markdown, without front matter, ids and marks of strong text. */
export const ARTICLE = read("content/articles/yichang-governance.md")
  .replace(/^---\n[\s\S]*?\n---\n/, "")
  .replace(/^## (.*) \{#.*\}$/gm, "$1")
  .replaceAll("**", "")
  .replace(/\n\n+/g, "\n")
  .trim();

const rows = read("tests/conversion/sets/policy-sentences.tsv")
  .trimEnd()
  .split("\n")
  .map((line) => line.split("\t"));

/** Sentences of official prose, and the same as they are written in Taiwan. */
export const SIMPLIFIED = rows.map(([, simplified = ""]) => simplified);
export const TRADITIONAL = rows.map(([, , traditional = ""]) => traditional);

/** The names of the glossary. */
export const TERMS = [
  "放管服",
  "营商环境",
  "高质量发展",
  "新发展理念",
  "一带一路",
  "产业链现代化",
  "党建引领",
  "证照分离",
];

/** Texts in which nothing is damaged. */
export const SOUND: readonly string[] = [
  ARTICLE,
  convert(ARTICLE, { from: "zh-Hans", to: "zh-Hant" }).text,
  SIMPLIFIED.join("\n"),
  TRADITIONAL.join("\n"),
  ...SIMPLIFIED,
  ...TRADITIONAL,
];
