const texts = new WeakMap<readonly string[], string>();
let last: readonly string[] = [];

/** The code points of a text: the last are kept, since those of a source are asked for again and again. */
export function charsOf(text: string): readonly string[] {
  if (texts.get(last) === text) return last;
  const chars = Array.from(text);
  texts.set(chars, text);
  last = chars;
  return chars;
}

/** The text of code points: kept, since many kinds of damage ask for that of the same ones, one after the other. */
export function textOf(chars: readonly string[]): string {
  let text = texts.get(chars);
  if (text === undefined) texts.set(chars, (text = chars.join("")));
  return text;
}
