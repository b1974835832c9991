import { findMatches } from "../chinese/find-matches";

/** A comma before a mark, and before what is left of one that lies across two characters. */
const BEFORE_MARK = /[,，](?=[,，、。])/gu;
const BEFORE_TORN = /(?<![,，、。])[,，](?=\??[!！])/gu;
/** So many say that the site puts one before every mark. */
const THROUGHOUT = 3;

/** Where commas stand, in code points, that a site has put before marks which can only be read as if these were not there. */
export function strayCommas(chars: readonly string[]): ReadonlySet<number> {
  if (findMatches(chars, BEFORE_MARK).length < THROUGHOUT) return new Set();
  return new Set(findMatches(chars, BEFORE_TORN).map(({ start }) => start));
}
