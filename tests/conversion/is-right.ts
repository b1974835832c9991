/**
 * Whether a conversion is right: character by character as wanted, or as one of the other forms of a word, where that
 * word stands.
 *
 * @param also other forms by word, `瀰漫=彌漫;發佈=發布`
 */
export function isRight(text: string, wanted: string, also = ""): boolean {
  const got = Array.from(text);
  const expected = Array.from(wanted);
  if (got.length !== expected.length) return false;
  const settled = expected.map((char, at) => got[at] === char);
  for (const pair of also.split(";").filter(Boolean)) {
    const [word = [], form = []] = pair.split("=").map((side) => Array.from(side));
    for (const at of expected.keys())
      if (word.every((char, i) => expected[at + i] === char) && form.every((char, i) => got[at + i] === char))
        settled.fill(true, at, at + word.length);
  }
  return settled.every(Boolean);
}

/** Whether a phrase is converted as wanted, or as one of the other right forms, `污蔑|誣衊`. */
export function isRightPhrase(text: string, wanted: string, also = ""): boolean {
  return text === wanted || also.split("|").filter(Boolean).includes(text);
}
