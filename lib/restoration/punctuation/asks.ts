import { inBothScripts } from "../chinese/in-both-scripts";

/** Words without which a lost character is likelier than a question. */
const QUESTION = inBothScripts(/[吗呢吧么何谁哪几怎否啥难]|多少|岂|能不|是不|(\p{Script=Han})[不没]\1/u);
/** Of what goes on behind the last full stop; a list of questions has several marks. */
const LAST_SENTENCE = /[^。]*$/;
/** How far back a question looks for its word, in code points. */
const CLAUSE = 40;

/** Whether a word that asks stands before a place, in the same sentence of a line that begins at `start`. */
export function asks(chars: readonly string[], start: number, at: number): boolean {
  const before = chars.slice(Math.max(start, at - CLAUSE), at).join("");
  return QUESTION.test(before.slice(before.search(LAST_SENTENCE)));
}
