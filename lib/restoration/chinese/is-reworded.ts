import { isHan } from "./characters";
import { findPhrases, type Found } from "./phrases";
import { simplifiedChars } from "./script-of";
import { EXCHANGED } from "./set-phrases";
import { ODD } from "./synonyms";

/** So many different odd words and phrases, one of so many characters. */
const DISTINCT = 6;
const ONE_OF = 120;
/** So many different odd words are no accident, nor are so many set phrases. */
const SEVERAL = { words: 4, phrases: 2 };
const ALL = new Map([...ODD, ...EXCHANGED]);

/**
 * Whether a text was reworded throughout by a machine, word by word, so that nothing of it can be trusted.
 *
 * @param text its code points
 */
export function isReworded(text: readonly string[]): boolean {
  const chars = simplifiedChars(text);
  const odd = findOdd(chars);
  return distinct(odd) >= DISTINCT && odd.length * ONE_OF >= chars.filter(isHan).length;
}

/**
 * Words that official prose hardly ever has (立异, 轨制) and set phrases with a word exchanged (民族再起), each with the
 * usual one, where several are in a text. None where the usual ones stand as often: a text that has both is not reworded.
 *
 * @param chars a text in simplified characters
 */
export function findOdd(chars: readonly string[]): Found<string>[] {
  const odd = findPhrases(chars, ALL);
  const phrases = distinct(odd.filter(({ phrase }) => EXCHANGED.has(phrase)));
  if (phrases < SEVERAL.phrases && distinct(odd) < SEVERAL.words) return [];
  const meant = findPhrases(chars, new Map(odd.map(({ is }) => [is, true])));
  return meant.length < odd.length ? odd : [];
}

function distinct(found: readonly Found<string>[]): number {
  return new Set(found.map(({ phrase }) => phrase)).size;
}
