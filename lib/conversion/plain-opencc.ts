import type { Locale, Script } from "@/lib/library";

/**
 * OpenCC as it is, for comparison: greedy longest match. Its dictionaries are loaded only here, and take a while.
 *
 * @returns undefined where it has no such conversion
 */
export async function plainOpenCC(from: Script, to: Locale): Promise<((text: string) => string) | undefined> {
  if (from === "zh-Hans" && to === "zh-Hant")
    return (await import("opencc-js/cn2t")).Converter({ from: "cn", to: "tw" });
  if (from === "zh-Hant" && to === "zh-Hans")
    return (await import("opencc-js/t2cn")).Converter({ from: "tw", to: "cn" });
  return undefined;
}
