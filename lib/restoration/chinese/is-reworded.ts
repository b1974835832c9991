import { isHan } from "./characters";
import { findPhrases } from "./phrases";
import { simplifiedChars } from "./script-of";
import { ODD } from "./synonyms";

/** So many different odd words, one of so many characters, and more of them than of the words for which they stand. */
const DISTINCT = 6;
const ONE_OF = 120;

/**
 * Whether a text was reworded throughout by a machine, word by word, so that nothing of it can be trusted. Odd words
 * (立异, 轨制) have to stand where the usual ones (创新, 制度) are missing: a text that has both is not refused.
 *
 * @param text its code points
 */
export function isReworded(text: readonly string[]): boolean {
  const chars = simplifiedChars(text);
  const odd = findPhrases(chars, ODD);
  if (new Set(odd.map(({ phrase }) => phrase)).size < DISTINCT) return false;
  if (odd.length * ONE_OF < chars.filter(isHan).length) return false;
  const meant = new Map(odd.map(({ is }) => [is, true]));
  return findPhrases(chars, meant).length < odd.length;
}
