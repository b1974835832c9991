const texts = new WeakMap<readonly string[], string>();

/** The code points of a text. */
export function charsOf(text: string): readonly string[] {
  const chars = Array.from(text);
  texts.set(chars, text);
  return chars;
}

/** The text of code points: kept, since many kinds of damage ask for that of the same ones, one after the other. */
export function textOf(chars: readonly string[]): string {
  let text = texts.get(chars);
  if (text === undefined) texts.set(chars, (text = chars.join("")));
  return text;
}
