import type { Locale, Script } from "@/lib/library";

/** opencc-js' names: simplified characters, and the traditional ones of Taiwan and of Hong Kong. */
const NAMES = { "zh-Hans": "cn", "zh-Hant": "tw", "zh-Hant-HK": "hk" } as const satisfies Record<Locale, string>;

/**
 * OpenCC as it is, for comparison: greedy longest match. Its dictionaries are loaded only here, and take a while.
 *
 * @returns undefined where there is nothing to convert
 */
export async function plainOpenCC(from: Script, to: Locale): Promise<((text: string) => string) | undefined> {
  if (from === to) return undefined;
  const { Converter } = await import("opencc-js");
  return Converter({ from: NAMES[from], to: NAMES[to] });
}
