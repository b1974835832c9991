import { damageTraced } from "../damage/damage-traced";
import { profileOf, type Site } from "../damage/profiles";
import type { Damage } from "./damage";

/** What a site does that puts pinyin and marks between bytes, in a text of its script. */
export function shiftedBy(site: Site): Damage {
  return (text, seed) => {
    const whole = text.chars.join("");
    const { traced } = damageTraced(whole, profileOf(site, whole, seed));
    return {
      chars: traced.chars,
      from: traced.from.map((at) => text.from[at] ?? text.to.at(-1) ?? 0),
      to: traced.from.map((at, index) => {
        const end = traced.to[index] ?? at;
        return end > at ? (text.to[end - 1] ?? 0) : (text.from[at] ?? text.to.at(-1) ?? 0);
      }),
    };
  };
}
