import { linesOf } from "./lines";
import { textOf } from "./text-of";

/** A match of a pattern; offsets are code points of the text, end exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly groups: readonly (string | undefined)[];
}

/**
 * Every match of a pattern, in reading order.
 *
 * @param pattern with the flags `g` and `u`; it must be linear, since whole copies are looked through
 */
export function findMatches(chars: readonly string[], pattern: RegExp): Match[] {
  const found: Match[] = [];
  const whole = textOf(chars);
  const isPlain = whole.length === chars.length;
  let point = 0;
  let unit = 0;
  const pointAt = (target: number) => {
    if (isPlain) return target;
    while (unit < target) unit += chars[point++]?.length ?? 1;
    return point;
  };
  for (const match of whole.matchAll(pattern)) {
    const [text] = match;
    const start = pointAt(match.index);
    found.push({ start, end: pointAt(match.index + text.length), text, groups: match.slice(1) });
  }
  return found;
}

/** The lines of a text in which some matches stand, each with its own. */
export function matchesByLine(
  chars: readonly string[],
  matches: readonly Match[],
): { readonly text: string; readonly own: readonly Match[] }[] {
  let next = 0;
  return linesOf(chars).flatMap(({ start, end }) => {
    const from = next;
    while (next < matches.length && (matches[next]?.start ?? 0) < end) next++;
    return next === from ? [] : { text: chars.slice(start, end).join(""), own: matches.slice(from, next) };
  });
}
