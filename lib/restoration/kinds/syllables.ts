const TONES = /[\u0300\u0301\u0304\u030C]/g;

/** Latin letters as they were meant, of what stands between two brackets. */
export interface Letters {
  /** Without tones, `v` for `ü`; `?` for a letter that is lost. */
  readonly text: string;
  /** Whether it has tones, or what is left of them: then it is pinyin and no word of another language. */
  readonly toned: boolean;
}

/**
 * Reads letters that may be pinyin: tones as marks, as numbers or lost (`?`).
 *
 * @returns undefined where something else is among them
 */
export function readLetters(written: string): Letters | undefined {
  const base = written.normalize("NFD").replace(TONES, "").replaceAll("u\u0308", "v").normalize("NFC");
  const text = base
    .replace(/ɑ/g, "a")
    .replace(/ɡ/g, "g")
    .replaceAll("\uFFFD", "?")
    .replace(/[\s’'`·0-5-]/g, "");
  if (!/^[a-z?]{1,48}$/.test(text) || !/[a-z]/.test(text)) return undefined;
  const plain = written.replace(/[\s’'`·-]/g, "");
  return { text, toned: plain !== text || text.includes("?") };
}

/** Whether letters are, from their end on, a reading; a lost letter may be any. */
export function endsWith(letters: string, reading: string): boolean {
  const from = letters.length - reading.length;
  if (from < 0) return false;
  for (let i = 0; i < reading.length; i++) {
    const letter = letters[from + i];
    if (letter !== reading[i] && letter !== "?") return false;
  }
  return true;
}

const SYLLABLE =
  /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[aoeiuv]|ai|ao|an|ang|ei|en|eng|er|ou|ong|i(?:a|ao|an|ang|e|ong|n|ng|u)|u(?:a|ai|an|ang|e|i|n|o)|v(?:e|n))$/;

/** Whether letters can be one syllable of pinyin. */
export function isSyllable(letters: string): boolean {
  return SYLLABLE.test(letters);
}
