/** Whether a character is a Chinese one, a radical of its own or a compatibility form included. */
export function isHan(char: string | undefined): boolean {
  const code = char?.codePointAt(0) ?? 0;
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x20000 && code <= 0x3ffff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x2e80 && code <= 0x2fdf) ||
    code === 0x3005 ||
    code === 0x3007
  );
}

const MARKS = new Set("，。、；：？！…—·“”‘’（）《》〈〉「」『』【】〔〕［］");

/** Whether a character is a mark of Chinese punctuation. */
function isChineseMark(char: string | undefined): boolean {
  return char !== undefined && MARKS.has(char);
}

/** Whether a character belongs to Chinese text: a character of it or a mark. */
export function isChinese(char: string | undefined): boolean {
  return isHan(char) || isChineseMark(char);
}

/** Whether a character is an ASCII letter or digit. */
export function isAsciiWord(char: string | undefined): boolean {
  return char !== undefined && char.length === 1 && /[0-9A-Za-z]/.test(char);
}

/** Whether a character is a space, a line's end not included. */
export function isSpace(char: string | undefined): boolean {
  return char === " " || char === "\t" || char === "\u3000" || char === "\u00a0";
}
