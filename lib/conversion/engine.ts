import { Converter as fromSimplified } from "opencc-js/cn2t";
import { Converter as fromTraditional } from "opencc-js/t2cn";
import type { Locale, Script } from "@/lib/library";

/** Turns a string into another script, one code point into one. */
export type Engine = (text: string) => string;

/**
 * Dictionaries by source script and locale. zh-Hant is `tw`, never `twp`: Taiwan's standard characters (為, 裡) without
 * its vocabulary, which would reword an official text (数据 into 資料).
 */
const BUILD: Record<Script, Partial<Record<Locale, () => Engine>>> = {
  "zh-Hans": { "zh-Hant": () => fromSimplified({ from: "cn", to: "tw" }) },
  "zh-Hant": { "zh-Hans": () => fromTraditional({ from: "tw", to: "cn" }) },
};

/** A dictionary costs some 300 ms and 25 MB to build: once a process, and only when a text asks for it. */
const built = new Map<string, Engine>();

/** Gives the engine between two scripts; the identity where a text is read as it was written. */
export function engine(from: Script, to: Locale): Engine {
  const build = BUILD[from][to];
  if (build === undefined) return (text) => text;
  const key = `${from} ${to}`;
  const known = built.get(key) ?? build();
  built.set(key, known);
  return known;
}
