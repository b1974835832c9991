/** Words without which a lost character is likelier than a question. */
const QUESTION = /[吗嗎呢吧么麼何谁誰哪几幾怎否啥难難]|多少|岂|豈|能不|是不/;
/** How far back a question looks for its word, in code points. */
const CLAUSE = 40;

/** Whether a word that asks stands in the clause before a place of a line that begins at `start`. */
export function asks(chars: readonly string[], start: number, at: number): boolean {
  return QUESTION.test(chars.slice(Math.max(start, at - CLAUSE), at).join(""));
}
