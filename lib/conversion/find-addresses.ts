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
  return [...text.matchAll(ADDRESS)].map((match) => {
    const start = Array.from(text.slice(0, match.index)).length;
    return { start, end: start + Array.from(match[0].replace(BEHIND, "")).length };
  });
}
