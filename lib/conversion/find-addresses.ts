/** How an address on the web begins; RFC 3986 allows ASCII only, but addresses are passed on with Chinese in them. */
const BEGINS = /(?:https?|ftp):\/\/|www\.[a-z0-9]/iu;
const ADDRESS = new RegExp(
  // ASCII without what closes a sentence or a bracket around it
  String.raw`(?:${BEGINS.source})(?:[!-~]|(?<=[/?#&=_.%:+-])\p{Script=Han}+(?=[/?#&=_.%:+-]|[\s)\]>）】》〉]|$))*`,
  "giu",
);
/** What stands behind an address and does not belong to it. */
const BEHIND = /[.,;:!?'"<>)\]}]+$/u;

/**
 * Finds the addresses on the web in a text, in code points. Chinese belongs to one where it stands between marks of an
 * address (`/发展/`), or behind one at the very end, before a blank or a bracket; else it goes on with the sentence.
 */
export function findAddresses(text: string): { start: number; end: number }[] {
  if (!BEGINS.test(text)) return [];
  // Code points are counted on from one address to the next: each from the beginning would take quadratic time.
  let start = 0;
  let unit = 0;
  return [...text.matchAll(ADDRESS)].map(({ index, 0: found }) => {
    start += codePoints(text, unit, index);
    unit = index;
    return { start, end: start + Array.from(found.replace(BEHIND, "")).length };
  });
}

/** Code points in UTF-16 units `[from, to)`. */
function codePoints(text: string, from: number, to: number): number {
  let points = 0;
  for (let at = from; at < to; at++) if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00) points++;
  return points;
}
