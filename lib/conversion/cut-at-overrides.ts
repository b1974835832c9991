import type { Locale, Override, Script } from "@/lib/library";
import { engine } from "./engine";
import { findAddresses } from "./find-addresses";

type Forms = Readonly<Partial<Record<Locale, string>>>;

/** A stretch of a text, in code points, end exclusive, whose form is settled by where it stands. */
export interface Fixed {
  readonly start: number;
  readonly end: number;
  /** How it is written in each locale; absent where it is never converted, as code is not. */
  readonly forms?: Forms;
}

/** A stretch of a text; with an override where an editor has decided on it, or fixed where its place decides. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly override?: Override;
  readonly fixed?: Fixed;
}

/**
 * Cuts a text at its overrides, before any dictionary sees it: merged into a dictionary an override would lose against
 * an entry that begins earlier (中签 wins over 签约 in 集中签约). Addresses on the web are fixed, as what `fixed` lists is.
 *
 * At each place the longest override applies; of equally long ones the first in the list, so the caller puts an
 * article's own before the site's. What is fixed comes before them all; of two such that cross, the one that begins
 * first. The pieces cover the text without a gap.
 */
export function cutAtOverrides(
  text: string,
  from: Script,
  overrides: readonly Override[],
  fixed: readonly Fixed[] = [],
): Piece[] {
  // A look before the cut: hardly any text holds any of the overrides.
  const present = overrides.filter((override) => override.forms[from] && text.includes(override.forms[from]));
  const stretches = [...fixed, ...findAddresses(text)].toSorted((a, b) => a.start - b.start);
  // Code points are only looked at where an override may be.
  const chars = present.length === 0 ? [] : Array.from(text);
  const length = text.length - (text.match(PAIRS)?.length ?? 0);
  const candidates = present
    .map((override) => ({ override, key: Array.from(override.forms[from]) }))
    .sort((a, b) => b.key.length - a.key.length);
  const pieces: Piece[] = [];
  let at = 0;
  const cutTo = (end: number) => {
    for (let plain = at; plain < end; plain = at) {
      const hit = firstHit(chars, plain, end, candidates);
      if (plain < hit.start) pieces.push({ start: plain, end: hit.start });
      if (hit.override) pieces.push(hit);
      at = hit.end;
    }
  };
  for (const stretch of stretches) {
    if (stretch.start < at || stretch.start >= stretch.end) continue;
    cutTo(stretch.start);
    pieces.push({ start: stretch.start, end: stretch.end, fixed: stretch });
    at = stretch.end;
  }
  cutTo(length);
  return pieces;
}

/** Two UTF-16 units that are one code point. */
const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;

interface Candidate {
  readonly override: Override;
  readonly key: readonly string[];
}

/** The first override in a stretch; without one, the place where the stretch ends. */
function firstHit(chars: readonly string[], from: number, end: number, candidates: readonly Candidate[]): Piece {
  if (candidates.length === 0) return { start: end, end };
  for (let start = from; start < end; start++) {
    const hit = candidates.find(
      ({ key }) => start + key.length <= end && key.every((char, i) => chars[start + i] === char),
    );
    if (hit) return { start, end: start + hit.key.length, override: hit.override };
  }
  return { start: end, end };
}

/**
 * How a stretch that is settled is written in a locale: in Hong Kong, where nothing is said of it, as in traditional
 * characters, by its own standard. Undefined where it stands as it is written.
 */
export function settledForm({ override, fixed }: Piece, to: Locale): string | undefined {
  const forms: Forms | undefined = override?.forms ?? fixed?.forms;
  const traditional = forms?.["zh-Hant"];
  if (forms === undefined || forms[to] !== undefined || to !== "zh-Hant-HK") return forms?.[to];
  return traditional && engine("zh-Hant", to)(traditional);
}
