import { damageTraced } from "../damage/damage-traced";
import { profileOf, type Site } from "../damage/profiles";
import type { Damage } from "./damage";

/** What a site does that puts pinyin and marks between bytes, in a text of its script. */
export function shiftedBy(site: Site): Damage {
  return (text, seed) => {
    const whole = text.chars.join("");
    const { traced } = damageTraced(whole, profileOf(site, whole, seed));
    const last = text.to[text.chars.length - 1] ?? 0;
    return {
      chars: traced.chars,
      from: Array.from(traced.from, (at) => text.from[at] ?? last),
      to: Array.from(traced.from, (at, index) => {
        const end = traced.to[index] ?? at;
        return end > at ? (text.to[end - 1] ?? 0) : (text.from[at] ?? last);
      }),
    };
  };
}
