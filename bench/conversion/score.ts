import { isRight, isRightPhrase } from "@/tests/conversion/is-right";
import { casesOf, rowsOf } from "@/tests/conversion/sets";
import type { Direction } from "./engines";

/** How many of a set are right, and of how many. */
export type Score = Readonly<Record<string, readonly [right: number, all: number]>>;

/** Scores an engine on the named sets. */
export function score(convert: (text: string) => string, direction: Direction): Score {
  const sentences = rowsOf("policy-sentences.tsv");
  const phrases = rowsOf("policy-phrases.tsv");
  const count = <Item>(items: readonly Item[], right: (item: Item) => boolean) =>
    [items.filter(right).length, items.length] as const;
  const opencc = (config: string) => count(casesOf(config), ({ input, expected }) => convert(input) === expected);
  if (direction === "to traditional")
    return {
      "policy phrases": count(phrases, ([from = "", to = "", also]) => isRightPhrase(convert(from), to, also)),
      "policy sentences": count(sentences, ([, from = "", to = "", also]) => isRight(convert(from), to, also)),
      "OpenCC's s2tw": opencc("s2tw"),
    };
  return {
    "policy phrases": count(phrases, ([to, from = ""]) => convert(from) === to),
    "policy sentences": count(sentences, ([, to, from = ""]) => convert(from) === to),
    "OpenCC's tw2s": opencc("tw2s"),
  };
}
