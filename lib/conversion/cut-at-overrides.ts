import type { Locale, Override, Script } from "@/lib/library";

/** A stretch of a text, in code points, end exclusive; with an override where an editor has decided on it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly override?: Override;
}

/**
 * Cuts a text at its overrides, before any dictionary sees it: merged into a dictionary an override would lose against
 * an entry that begins earlier (中签 wins over 签约 in 集中签约).
 *
 * At each place the longest override applies; of equally long ones the first in the list, so the caller puts an
 * article's own before the site's. The pieces cover the text without a gap.
 */
export function cutAtOverrides(text: string, from: Script, overrides: readonly Override[]): Piece[] {
  // A look before the cut: hardly any text holds any of the overrides.
  const present = overrides.filter((override) => override.forms[from] && text.includes(override.forms[from]));
  const chars = Array.from(text);
  if (present.length === 0) return chars.length === 0 ? [] : [{ start: 0, end: chars.length }];
  const candidates = present
    .map((override) => ({ override, key: Array.from(override.forms[from]) }))
    .sort((a, b) => b.key.length - a.key.length);
  const pieces: Piece[] = [];
  let plain = 0;
  let at = 0;
  while (at < chars.length) {
    const here = at;
    const hit = candidates.find(({ key }) => key.every((char, i) => chars[here + i] === char));
    if (hit === undefined) {
      at++;
      continue;
    }
    if (plain < at) pieces.push({ start: plain, end: at });
    at += hit.key.length;
    pieces.push({ start: here, end: at, override: hit.override });
    plain = at;
  }
  if (plain < chars.length) pieces.push({ start: plain, end: chars.length });
  return pieces;
}

/** How an override is written in a locale. */
export function formFor(override: Override, to: Locale): string {
  return override.forms[to];
}
