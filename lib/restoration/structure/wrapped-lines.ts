/** Columns of the narrowest and the widest screen for which programs broke lines; a Chinese character takes two. */
const [NARROWEST, WIDEST] = [40, 120];
/** Columns by which a full line may be shorter: a mark may not begin a line, nor a word be cut. */
const PLAY = 6;
/** So many lines that end in the middle of a sentence show that a program broke them. */
const ENOUGH = 3;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60“”‘’…—]|[\u{20000}-\u{3ffff}]/u;
const BLANK = /^[\s\u3000]*$/u;

/**
 * Finds the line breaks of a plain text that a program made when a line was full, so that paragraphs can be put together
 * again. None are found in a text whose lines are paragraphs.
 *
 * @param text with `\n` at the end of each line
 * @returns offsets of those line breaks, in code points
 */
export function wrappedBreaks(text: string): ReadonlySet<number> {
  const lines = text.split("\n");
  const found = new Set<number>();
  const widths: number[] = [];
  let widest = 0;
  for (const line of lines) {
    const width = columnsOf(line.trimEnd());
    // A paragraph in one line tells at once.
    if (width > WIDEST) return found;
    widths.push(width);
    widest = Math.max(widest, width);
  }
  if (widest < NARROWEST) return found;
  let [offset, inside, ended] = [0, 0, 0];
  for (const [at, line] of lines.entries()) {
    offset += Array.from(line).length;
    const next = lines[at + 1];
    // What follows begins a paragraph where it is indented, or where a line is empty.
    if (next !== undefined && !BLANK.test(line) && !BLANK.test(next) && !/^[\s\u3000]/u.test(next)) {
      const isFull = (widths[at] ?? 0) >= widest - PLAY;
      if (isFull) found.add(offset);
      if (isFull && !/[。！？：；”）]\s*$/u.test(line)) inside++;
      if (!isFull) ended++;
    }
    offset++;
  }
  return inside >= ENOUGH && inside >= 4 * ended ? found : new Set();
}

function columnsOf(line: string): number {
  let columns = 0;
  for (const char of line) columns += WIDE.test(char) ? 2 : 1;
  return columns;
}
