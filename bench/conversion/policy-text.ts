import { contentFolder, readContent } from "@/lib/library";
import { rowsOf } from "@/tests/conversion/sets";
import type { Direction } from "./engines";

/** Bytes of UTF-8. */
const LENGTH = 1_000_000;

/** A megabyte of policy text, in lines: the articles and the sentences of the set, over and over. */
export function policyText(direction: Direction): string[] {
  const sentences = rowsOf("policy-sentences.tsv").map((row) => row[direction === "to traditional" ? 1 : 2] ?? "");
  const { articles } = readContent(contentFolder({}, process.cwd()));
  const article = articles.flatMap(({ script, markdown }) => (script === "zh-Hans" ? markdown.split("\n") : []));
  const part = direction === "to traditional" ? [...article, ...sentences] : sentences;
  const bytes = Buffer.byteLength(part.join(""));
  return Array.from({ length: Math.ceil(LENGTH / bytes) }, () => part).flat();
}
